import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneContents } from "../state/paneContext";
import type { Task } from "../state/paneState";

const useStyles = makeStyles({
  progress: { display: "grid", gap: tokens.spacingVerticalS },
  line: {
    ...typographyStyles.body1,
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  what: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** How far a long action has come, and the way to stop it. */
export function TaskProgress({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const { doings, words } = usePaneContents();
  // One step of one says nothing of how far it has come.
  const progress = task.progress && task.progress.total > 1 ? task.progress : null;
  const count = progress ? words.tasks.of(progress.done, progress.total) : null;
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span className={styles.what}>
          {words.tasks[task.kind]}
          {progress?.unit ? ` · ${progress.unit}` : "…"}
        </span>
        {count && <span className={styles.count}>{count}</span>}
      </div>
      <ProgressBar
        aria-label={words.tasks[task.kind]}
        {...(progress ? { value: progress.done, max: progress.total, "aria-valuetext": count ?? "" } : {})}
      />
      <Button data-stops-task onClick={doings.stop}>
        {words.tasks.stop}
      </Button>
    </div>
  );
}
