import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { FilesInWords } from "../../messages/filesIn";
import { Paragraph } from "../frame/Paragraph";
import type { FilesInState } from "./filesInContext";

const useStyles = makeStyles({
  progress: { display: "grid", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

interface Props {
  readonly reading: NonNullable<FilesInState["reading"]>;
  readonly words: FilesInWords;
}

/** Which file is being read, how many are done, and the way to stop. */
export function ReadingProgress({ reading: { progress, stop }, words }: Props) {
  const styles = useStyles();
  const { done = 0, total = 0, unit = "" } = progress ?? {};
  return (
    <div className={styles.progress}>
      <Paragraph>
        {words.reading(unit)} · {words.of(done, total)}
      </Paragraph>
      <ProgressBar
        aria-label={words.reading(unit)}
        aria-valuetext={words.of(done, total)}
        value={done}
        max={Math.max(total, 1)}
      />
      <Button onClick={stop}>{words.stop}</Button>
    </div>
  );
}
