import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { StepFrame } from "../frame/StepFrame";
import { TaskProgress } from "../frame/TaskProgress";
import { PlanFindings } from "./PlanFindings";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
  ways: { display: "grid", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first visit: what this is, and the ways to begin. */
export function Welcome({ onUsePreset }: { readonly onUsePreset: () => void }) {
  const styles = useStyles();
  const { state, doings, words } = usePaneContents();
  return (
    <StepFrame heading={words.welcome.heading}>
      <PlanFindings />
      <p className={styles.text}>{words.welcome.what}</p>
      <p className={styles.text}>{words.welcome.privacy}</p>
      {state.task ? (
        <TaskProgress task={state.task} />
      ) : (
        <div className={styles.ways}>
          <Button appearance="primary" size="large" onClick={onUsePreset}>
            {words.welcome.usePreset}
          </Button>
          <Button size="large" onClick={() => void doings.openExample()}>
            {words.welcome.openExample}
          </Button>
          <p className={styles.hint}>{words.welcome.exampleHint}</p>
        </div>
      )}
    </StepFrame>
  );
}
