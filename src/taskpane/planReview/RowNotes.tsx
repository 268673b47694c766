import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { planWarningSentence } from "../../messages/planReading";
import { planReviewWords } from "../../messages/planReview";
import type { PlanReviewWords } from "../../messages/planReviewWords";
import type { Language } from "../../messages/language";
import { usePaneContents } from "../state/paneContext";
import { verdict } from "../theme/verdictColours";
import type { RowNote } from "./notesOf";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, listStyleType: "none", margin: 0, padding: 0 },
  note: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    gap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  look: { color: verdict.cautionText },
  info: { color: tokens.colorNeutralForeground2 },
  weight: { ...typographyStyles.caption1Strong },
});

/** What to look at beside a target: an icon and words, never colour alone. */
export function RowNotes({ notes }: { readonly notes: readonly RowNote[] }) {
  const styles = useStyles();
  const { language } = usePaneContents();
  const words = planReviewWords(language);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.map((note, index) => {
        const colour = note.look ? styles.look : styles.info;
        return (
          <li key={index} className={styles.note}>
            <span className={colour}>{note.look ? <Warning16Filled /> : <Info16Regular />}</span>
            <span>
              <span className={mergeClasses(styles.weight, colour)}>
                {note.look ? words.row.look : words.row.info}:
              </span>{" "}
              {sentence(note, words, language)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function sentence(note: RowNote, words: PlanReviewWords, language: Language): string {
  switch (note.kind) {
    case "warning":
      return planWarningSentence(note.warning, language);
    case "no-items":
      return words.row.noItems;
    case "unsure-items":
      return words.row.unsureItems;
    case "clash":
      return words.row.clash;
  }
}
