import { Button } from "@fluentui/react-components";
import { Paragraph } from "../frame/Paragraph";
import { Hint } from "../frame/Hint";
import { StepFrame } from "../frame/StepFrame";
import { Section } from "../frame/Section";
import { usePaneContents, useRound } from "../state/paneContext";
import { ExportButtons } from "./ExportButtons";
import { ReadinessList } from "./ReadinessList";
import { SignatureNames } from "./SignatureNames";

/** Step 4: what to look at before sending, what is saved as files, the names for the signatures, and the annex. */
export function SendStep() {
  const { doings, words } = usePaneContents();
  const round = useRound();

  if (!round.consolidation || !round.table.exists) {
    return (
      <StepFrame
        heading={words.steps.send}
        foot={
          <Button appearance="primary" size="large" onClick={() => doings.choose("results")}>
            {words.steps.results}
          </Button>
        }
      >
        <Paragraph>{words.send.notYet}</Paragraph>
      </StepFrame>
    );
  }

  return (
    <StepFrame
      heading={words.steps.send}
      foot={
        <Button appearance="primary" size="large" onClick={() => void doings.openAnnex()}>
          {words.send.open}
        </Button>
      }
    >
      <Paragraph>{words.send.what}</Paragraph>
      <Section heading={words.send.checks}>
        <ReadinessList round={round} consolidation={round.consolidation} />
      </Section>
      <Section heading={words.send.files.heading}>
        <ExportButtons />
      </Section>
      <Section heading={words.send.names}>
        <Hint>{words.send.namesHint}</Hint>
        <SignatureNames />
      </Section>
    </StepFrame>
  );
}
