import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../plans/plan";
import { UnitField } from "../frame/UnitField";
import { usePaneContents, useRound } from "../state/paneContext";

const useStyles = makeStyles({
  question: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
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
      <UnitField
        label={words.reports.alias(name)}
        units={plan.units.map((one) => one.name)}
        chosen={unit}
        onChoose={setUnit}
      />
      <Button size="small" disabledFocusable={unit === ""} onClick={() => void save()}>
        {words.reports.saveAlias}
      </Button>
    </div>
  );
}
