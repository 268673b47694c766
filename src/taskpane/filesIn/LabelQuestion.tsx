import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FilesInWords } from "../../messages/filesIn";
import { itemName } from "../../messages/itemNames";
import { sourceWords } from "../../messages/sources";
import type { LabelDecision } from "../../reports/readingContext";
import type { Surroundings } from "../../reports/surroundings";
import { NarrowSelect } from "../frame/NarrowSelect";
import { usePaneContents } from "../state/paneContext";
import { SourceContext } from "./SourceContext";
import type { RowQuestion } from "./labelQuestions";

const useStyles = makeStyles({
  question: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  field: { width: "100%", minWidth: 0 },
});

interface Props {
  readonly question: RowQuestion;
  /** What stands around the row. */
  readonly around: Surroundings | undefined;
  readonly words: FilesInWords;
  readonly onDecide: (decision: LabelDecision) => void;
}

/** Asks once what a row of a unit's sheet gives; the answer is kept in the workbook. */
export function LabelQuestion({ question, around, words, onDecide }: Props) {
  const styles = useStyles();
  const { language } = usePaneContents();
  const { unit, label, isColumn, candidates } = question;
  const [chosen, setChosen] = useState("");
  return (
    <div className={styles.question}>
      <Field label={words.label(label, isColumn)} className={styles.field}>
        <NarrowSelect value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.chooseItem}</option>
          {candidates.map((item) => (
            <option key={item} value={item}>
              {itemName(item)}
            </option>
          ))}
          <option value={noItem}>{words.noItem}</option>
        </NarrowSelect>
      </Field>
      {around && <SourceContext around={around} words={sourceWords(language)} />}
      <Button
        size="small"
        disabledFocusable={chosen === ""}
        onClick={() => chosen !== "" && onDecide({ unit, label, item: chosen === noItem ? null : chosen })}
      >
        {words.remember}
      </Button>
    </div>
  );
}

const noItem = "-";
