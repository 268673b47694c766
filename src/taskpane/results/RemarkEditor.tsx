import { Field, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Remark } from "../../actions/officerActions";
import { leftToSave } from "../state/leftToSave";
import { usePaneContents, useRound } from "../state/paneContext";
import { verdict } from "../theme/verdictColours";

const useStyles = makeStyles({
  editor: { display: "grid", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  saved: {
    ...typographyStyles.caption1,
    minHeight: tokens.lineHeightBase200,
    margin: 0,
    color: verdict.metText,
  },
});

const blank: Remark = { cause: "", solution: "", note: "" };
const fields = ["cause", "solution", "note"] as const;

/** Causes, solutions and notes of an indicator, written to the sheet when the officer leaves the field. */
export function RemarkEditor({ code }: { readonly code: string }) {
  const styles = useStyles();
  const { doings, words } = usePaneContents();
  const written = useRound().remarks.get(code) ?? blank;
  // Only what is being typed is kept here, so that a change made on the sheet shows as soon as it is read.
  const [typed, setTyped] = useState<Partial<Remark>>({});
  const [saved, setSaved] = useState(false);
  const remark = { ...written, ...typed };

  const save = async () => {
    if (fields.every((field) => remark[field] === written[field])) return;
    if (await doings.saveRemark(code, remark)) {
      setTyped((now) => leftToSave(now, remark));
      setSaved(true);
    }
  };

  return (
    <div className={styles.editor}>
      <h5 className={styles.heading}>{words.results.remarks}</h5>
      {fields.map((field) => (
        <Field key={field} label={words.results[field]}>
          <Textarea
            resize="vertical"
            rows={field === "note" ? 1 : 2}
            value={remark[field]}
            onChange={(_, { value }) => {
              setTyped({ ...typed, [field]: value });
              setSaved(false);
            }}
            onBlur={() => void save()}
          />
        </Field>
      ))}
      <p role="status" className={styles.saved}>
        {saved && words.results.remarkSaved}
      </p>
    </div>
  );
}
