import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { StepFrame } from "../frame/StepFrame";
import { Section } from "../frame/Section";
import { usePaneContents, useRound } from "../state/paneContext";
import { ReadinessList } from "./ReadinessList";
import { SignatureNames } from "./SignatureNames";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Step 4: what to look at before sending, the names for the signatures, and the clean copy. */
export function SendStep() {
  const styles = useStyles();
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
        <p className={styles.text}>{words.send.notYet}</p>
      </StepFrame>
    );
  }

  return (
    <StepFrame
      heading={words.steps.send}
      foot={
        <Button appearance="primary" size="large" onClick={() => void doings.openCleanCopy()}>
          {words.send.open}
        </Button>
      }
    >
      <p className={styles.text}>{words.send.what}</p>
      <Section heading={words.send.checks}>
        <ReadinessList round={round} consolidation={round.consolidation} />
      </Section>
      <Section heading={words.send.names}>
        <p className={styles.hint}>{words.send.namesHint}</p>
        <SignatureNames />
      </Section>
    </StepFrame>
  );
}
