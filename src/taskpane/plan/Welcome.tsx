import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { StepFrame } from "../frame/StepFrame";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first visit: what this is, and the ways to begin. */
export function Welcome({ onUsePreset }: { readonly onUsePreset: () => void }) {
  const styles = useStyles();
  const { doings, actions, words } = usePaneContents();
  const openExample = () =>
    doings.run("openingExample", async (running) => {
      await actions.openExample(running);
      doings.roundRead(await actions.readRound());
      doings.choose("reports");
    });
  return (
    <StepFrame
      heading={words.welcome.heading}
      foot={
        <>
          <Button appearance="primary" size="large" onClick={onUsePreset}>
            {words.welcome.usePreset}
          </Button>
          <Button size="large" onClick={() => void openExample()}>
            {words.welcome.openExample}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words.welcome.what}</p>
      <p className={styles.text}>{words.welcome.privacy}</p>
      <p className={styles.hint}>{words.welcome.exampleHint}</p>
    </StepFrame>
  );
}
