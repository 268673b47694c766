import { makeStyles } from "@fluentui/react-components";
import type { PaneWords } from "../../messages/paneWords";
import { usePaneContents } from "../state/paneContext";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to a screen reader what sighted officers see happen: progress by quarters, and what was done. */
export function Announcer() {
  const styles = useStyles();
  const { state, words } = usePaneContents();
  return (
    <div role="status" className={styles.hidden}>
      {announcement(state, words)}
    </div>
  );
}

function announcement(state: PaneState, words: PaneWords): string {
  if (!state.task) return state.notice?.(words) ?? "";
  const { kind, progress } = state.task;
  const quarter = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 4) * 25 : 0;
  return quarter > 0 ? `${words.tasks[kind]}, ${quarter}%` : words.tasks[kind];
}
