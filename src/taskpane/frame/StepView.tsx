import { Button } from "@fluentui/react-components";
import { lazy } from "react";
import { usePaneContents } from "../state/paneContext";
import { PlanStep } from "../plan/PlanStep";
import { ReportsStep } from "../reports/ReportsStep";
import { ResultsStep } from "../results/ResultsStep";
import { Opening } from "./Opening";
import { StepFrame } from "./StepFrame";
import { TaskProgress } from "./TaskProgress";

const SendStep = lazy(async () => ({ default: (await import("../send/SendStep")).SendStep }));

/** The step the officer is in; before the workbook has been read, the reading itself. */
export function StepView() {
  const { state, doings, words } = usePaneContents();
  if (!state.round) {
    return (
      <StepFrame heading={words.steps[state.step]}>
        {state.task ? (
          <TaskProgress task={state.task} />
        ) : (
          <Button onClick={() => void doings.read()}>{words.problems.readAgain}</Button>
        )}
      </StepFrame>
    );
  }
  switch (state.step) {
    case "plan":
      return <PlanStep />;
    case "reports":
      return <ReportsStep />;
    case "results":
      return <ResultsStep />;
    case "send":
      return (
        <Opening>
          <SendStep />
        </Opening>
      );
  }
}
