import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { useId, useRef, useState, type ReactElement } from "react";
import { measureWords } from "../../messages/measureWords";
import type { PlanReviewWords } from "../../messages/planReviewWords";
import { targetText } from "../../messages/resultText";
import type { TargetPart } from "../../plans/text/planReading";
import { usePaneContents } from "../state/paneContext";
import { verdict } from "../theme/verdictColours";
import type { Decision, ReviewRow } from "./planReview";
import { codeOf } from "./reviewRows";
import { RowNotes } from "./RowNotes";
import { notesOf } from "./notesOf";
import { Sentence } from "./Sentence";
import { TargetEditor } from "./TargetEditor";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  heading: { ...typographyStyles.body1, margin: 0 },
  code: { ...typographyStyles.body1Strong },
  dropped: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  line: { ...typographyStyles.body1, margin: 0 },
  aim: { ...typographyStyles.body1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  state: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  accepted: { color: verdict.metText },
  open: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "64px" },
});

const icons: Readonly<Record<Decision, ReactElement>> = {
  open: <Circle16Regular />,
  accepted: <CheckmarkCircle16Filled />,
  dropped: <SubtractCircle16Regular />,
};

interface Props {
  readonly row: ReviewRow;
  readonly words: PlanReviewWords;
  /** The text it was read from. */
  readonly text: string;
  readonly units: readonly string[];
  readonly clashes: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onCorrect: (part: TargetPart) => void;
  readonly onGoTo: () => void;
}

/** One target read out of the plan: what it asks, what to look at, and whether the officer takes it. */
export function TargetRow({ row, words, text, units, clashes, onDecide, onCorrect, onGoTo }: Props) {
  const styles = useStyles();
  const { language } = usePaneContents();
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const editorId = useId();
  const { part, decision } = row;
  const code = codeOf(part) ?? words.row.noCode;
  const named = (action: string) => words.row.named(action, `${code} ${part.subject}`);
  const close = () => {
    setEditing(false);
    item.current?.querySelector<HTMLElement>("[data-edits-target]")?.focus();
  };
  const notes = [...(clashes ? [{ kind: "clash", look: true } as const] : []), ...notesOf(part)];
  const aim =
    part.comparator === "yes"
      ? words.row.yes
      : targetText(
          { year: part.year ?? 0, comparator: part.comparator, value: part.value },
          part.unit,
          language,
        );

  return (
    <li className={styles.row} ref={item}>
      <h4 className={mergeClasses(styles.heading, decision === "dropped" && styles.dropped)}>
        <span className={styles.code}>{code}</span> {part.subject}
      </h4>
      {decision !== "dropped" && (
        <>
          <p className={styles.aim}>
            {words.row.aim(aim, part.year === null ? words.row.noYear : String(part.year))}
          </p>
          <p className={styles.small}>
            {words.row.reportedBy(part.reportedBy.length > 0 ? part.reportedBy.join("; ") : words.row.nobody)}
          </p>
          <p className={styles.small}>{itemsLine(row, words)}</p>
          <RowNotes notes={notes} />
          <Sentence part={row.asRead} text={text} words={words} name={code} onGoTo={onGoTo} />
        </>
      )}
      <p className={mergeClasses(styles.state, decision === "accepted" ? styles.accepted : styles.open)}>
        {icons[decision]}
        {words.row.state[decision]}
        {row.part !== row.asRead && ` · ${words.row.corrected}`}
      </p>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          aria-pressed={decision === "accepted"}
          aria-label={named(words.row.accept)}
          onClick={() => onDecide("accepted")}
        >
          {words.row.accept}
        </Button>
        <Button
          data-edits-target
          className={styles.button}
          aria-expanded={editing}
          {...(editing ? { "aria-controls": editorId } : {})}
          aria-label={named(words.row.edit)}
          onClick={() => setEditing(!editing)}
        >
          {words.row.edit}
        </Button>
        <Button
          className={styles.button}
          aria-pressed={decision === "dropped"}
          aria-label={named(words.row.drop)}
          onClick={() => onDecide("dropped")}
        >
          {words.row.drop}
        </Button>
      </div>
      {editing && (
        <TargetEditor
          id={editorId}
          part={part}
          units={units}
          words={words}
          onSave={(corrected) => {
            onCorrect(corrected);
            close();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}

/** "Tính từ: … / … × 100 (khớp 85%)" */
function itemsLine({ part, asRead }: ReviewRow, words: PlanReviewWords): string {
  if (part.match === null) return words.row.narrative;
  const isChosen = JSON.stringify(part.match.measure) !== JSON.stringify(asRead.match?.measure);
  const sure = isChosen ? words.row.chosen : words.row.confidence(Math.round(part.match.confidence * 100));
  return `${words.row.items}: ${measureWords(part.match.measure)} (${sure})`;
}
