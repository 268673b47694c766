import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { PlanReviewWords } from "../../messages/planReviewWords";
import type { TargetPart } from "../../plans/text/planReading";
import { lineOf } from "./sentencePlace";

const useStyles = makeStyles({
  toggle: { justifySelf: "start", paddingLeft: 0, paddingRight: 0, minWidth: 0 },
  sentence: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  quote: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  clause: { backgroundColor: tokens.colorNeutralBackground5, color: "inherit", fontWeight: 600 },
});

interface Props {
  readonly part: TargetPart;
  readonly text: string;
  readonly words: PlanReviewWords;
  /** What the row is called: "3.2a". */
  readonly name: string;
  readonly onGoTo: () => void;
}

/** The sentence a target was read from: opens in its row, and leads to its place in the text. */
export function Sentence({ part, text, words, name, onGoTo }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const line = lineOf(text, part.paragraph);
  const at = line.indexOf(part.text);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        {...(open ? { "aria-controls": id } : {})}
        aria-label={words.row.named(words.row.sentence, name)}
        onClick={() => setOpen(!open)}
      >
        {words.row.sentence}
      </Button>
      {open && (
        <div id={id} className={styles.sentence}>
          <blockquote className={styles.quote}>
            {at < 0 ? (
              part.text
            ) : (
              <>
                {line.slice(0, at)}
                <mark className={styles.clause}>{part.text}</mark>
                {line.slice(at + part.text.length)}
              </>
            )}
          </blockquote>
          <Button size="small" aria-label={words.row.named(words.row.goToSentence, name)} onClick={onGoTo}>
            {words.row.goToSentence}
          </Button>
        </div>
      )}
    </>
  );
}
