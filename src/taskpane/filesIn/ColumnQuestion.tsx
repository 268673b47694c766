import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnQuestionWords } from "../../messages/columnQuestion";
import type { ColumnDecision } from "../../reports/readingContext";
import { NarrowSelect } from "../frame/NarrowSelect";
import { usePaneContents } from "../state/paneContext";
import type { ColumnQuestion as Question } from "./columnQuestions";

const useStyles = makeStyles({
  question: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  field: { width: "100%", minWidth: 0 },
});

const meanings = ["total", "male", "female", "not-read"] as const;

interface Props {
  readonly question: Question;
  readonly onDecide: (decision: ColumnDecision) => void;
}

/** Asks once what a column of a unit's sheet holds; the answer is kept in the workbook. */
export function ColumnQuestion({ question: { unit, heading }, onDecide }: Props) {
  const styles = useStyles();
  const words = columnQuestionWords(usePaneContents().language);
  const [chosen, setChosen] = useState<ColumnDecision["meaning"] | null>(null);
  return (
    <div className={styles.question}>
      <Field label={words.column(heading)} className={styles.field}>
        <NarrowSelect
          value={chosen ?? ""}
          onChange={(_, { value }) => setChosen(meanings.find((meaning) => meaning === value) ?? null)}
        >
          <option value="">{words.choose}</option>
          {meanings.map((meaning) => (
            <option key={meaning} value={meaning}>
              {words.meanings[meaning]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <Button
        size="small"
        aria-label={`${words.remember}: ${heading}`}
        disabledFocusable={chosen === null}
        onClick={() => chosen !== null && onDecide({ unit, heading, meaning: chosen })}
      >
        {words.remember}
      </Button>
    </div>
  );
}
