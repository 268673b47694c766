import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { UnitState } from "../../actions/officerActions";
import { missingItems } from "../../consolidation/missingItems";
import { reminderText, reminderWords } from "../../messages/reminder";
import { usePaneContents, useRound } from "../state/paneContext";
import { copyText } from "./copyText";

const useStyles = makeStyles({
  reminder: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start", width: "100%" },
  field: { width: "100%" },
});

/** Copies a text that reminds a unit of what it has not sent, and shows it. */
export function ReminderButton({ unit }: { readonly unit: UnitState }) {
  const styles = useStyles();
  const { language } = usePaneContents();
  const { plan, settings, consolidation } = useRound();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const words = reminderWords(language);
  if (!plan || !consolidation) return null;
  const { timeliness } = unit;
  const text = reminderText({
    unit: unit.unit,
    planTitle: plan.title,
    year: settings.year,
    deadline: settings.deadline ?? plan.deadline,
    daysLate: timeliness.kind === "not-sent" ? timeliness.daysLate : 0,
    missing: missingItems(consolidation, unit.unit),
    nothingSent: unit.state !== "submitted",
    sendTo: plan.reportsThrough ?? plan.reportsTo[0] ?? null,
  });
  const copy = async () => {
    const copied = await copyText(text);
    setOutcome(copied ? "copied" : "notCopied");
    if (!copied) area.current?.select();
  };
  return (
    <div className={styles.reminder}>
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <div role="status">{outcome === null ? "" : words[outcome]}</div>
      <Field
        label={words.text(unit.unit)}
        className={styles.field}
        style={outcome === null ? { display: "none" } : {}}
      >
        <Textarea readOnly rows={8} value={text} lang="vi" textarea={{ ref: area }} />
      </Field>
    </div>
  );
}
