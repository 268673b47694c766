import { Button } from "@fluentui/react-components";
import { formsOutWords } from "../../messages/formsOut";
import { Hint } from "../frame/Hint";
import { Section } from "../frame/Section";
import { offerDownload } from "../state/offerDownload";
import { usePaneContents, useRound } from "../state/paneContext";

/** Blank forms for the units, to be sent to them. */
export function FormsOut() {
  const { actions, doings, language, state } = usePaneContents();
  const round = useRound();
  const words = formsOutWords(language);
  const download = () =>
    doings.run("exporting", async (running) => {
      const { bytes, ...file } = await actions.formsArchive(round, running);
      offerDownload({ ...file, content: bytes });
      doings.notice(() => words.done(file.name));
    });
  return (
    <Section heading={words.heading}>
      <Hint>{words.what}</Hint>
      <Button disabledFocusable={state.task !== null} onClick={() => void download()}>
        {words.download}
      </Button>
    </Section>
  );
}
