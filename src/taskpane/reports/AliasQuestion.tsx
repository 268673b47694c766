import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../plans/plan";
import { usePaneContents, useRound } from "../state/paneContext";

const useStyles = makeStyles({
  question: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  field: { width: "100%", minWidth: 0 },
});

/** Asks once which unit a name stands for; the answer is kept in the workbook. */
export function AliasQuestion({ name, plan }: { readonly name: string; readonly plan: Plan }) {
  const styles = useStyles();
  const { doings, words } = usePaneContents();
  const { settings } = useRound();
  const [unit, setUnit] = useState("");
  const save = async () => {
    if (unit === "") return;
    const unitAliases = { ...settings.unitAliases, [name]: unit };
    if (await doings.saveSettings({ ...settings, unitAliases })) await doings.read();
  };
  return (
    <div className={styles.question}>
      <Field label={words.reports.alias(name)} className={styles.field}>
        <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
          <option value="">{words.plan.chooseUnit}</option>
          {plan.units.map((one) => (
            <option key={one.name} value={one.name}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" disabledFocusable={unit === ""} onClick={() => void save()}>
        {words.reports.saveAlias}
      </Button>
    </div>
  );
}
