import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Paragraph } from "../frame/Paragraph";
import { Hint } from "../frame/Hint";
import { emptyReview } from "../planReview/planReview";
import { StepFrame } from "../frame/StepFrame";
import { TaskProgress } from "../frame/TaskProgress";
import { PlanFindings } from "./PlanFindings";
import { OpenPlanFile } from "./OpenPlanFile";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  ways: { display: "grid", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
});

/** The first visit: what this is, and the ways to begin. */
export function Welcome({ onUsePreset }: { readonly onUsePreset: () => void }) {
  const styles = useStyles();
  const { state, doings, words } = usePaneContents();
  const pastePlan = () => {
    doings.reviewPlan(emptyReview);
    doings.choose("plan");
  };
  return (
    <StepFrame heading={words.welcome.heading}>
      <PlanFindings />
      <Paragraph>{words.welcome.what}</Paragraph>
      <Paragraph>{words.welcome.privacy}</Paragraph>
      {state.task ? (
        <TaskProgress task={state.task} />
      ) : (
        <div className={styles.ways}>
          <Button appearance="primary" size="large" onClick={onUsePreset}>
            {words.welcome.usePreset}
          </Button>
          <Button size="large" onClick={pastePlan}>
            {words.welcome.pastePlan}
          </Button>
          <OpenPlanFile size="large" />
          <Button size="large" onClick={() => void doings.openExample()}>
            {words.welcome.openExample}
          </Button>
          <Hint>{words.welcome.exampleHint}</Hint>
        </div>
      )}
    </StepFrame>
  );
}
