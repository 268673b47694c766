import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { AcceptanceWords } from "../../messages/acceptance";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    marginTop: tokens.spacingVerticalXS,
  },
  input: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Reasons are read in a column of a sheet and in a sentence of the report. */
const longestReason = 300;

interface Props {
  readonly id: string;
  readonly words: AcceptanceWords;
  readonly onSave: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** The one field in which the officer says why a finding may stand; Enter saves, Escape leaves. */
export function ReasonForm({ id, words, onSave, onCancel }: Props) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const written = reason.trim();

  useEffect(() => field.current?.focus(), []);

  const save = () => {
    setTried(true);
    if (written === "") field.current?.focus();
    else void onSave(written);
  };
  return (
    <form
      id={id}
      noValidate
      className={styles.form}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={words.reason}
        required
        {...(tried && written === "" ? { validationMessage: words.reasonMissing } : {})}
      >
        <Input
          className={styles.input}
          input={{ ref: field }}
          value={reason}
          maxLength={longestReason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {words.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
