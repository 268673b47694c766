import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Indicator } from "../../indicators/indicator";
import type { Plan } from "../../plans/plan";
import { Hint } from "../frame/Hint";
import { UnitField } from "../frame/UnitField";
import { Section } from "../frame/Section";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  checkbox: { alignItems: "flex-start" },
});

interface Props {
  readonly plan: Plan;
  readonly indicators: readonly Indicator[];
  readonly onAssign: (codes: readonly string[], unit: string) => Promise<void>;
}

/** Indicators the plan tells nobody to report: tick some, and give them to a unit. */
export function UnassignedIndicators({ plan, indicators, onAssign }: Props) {
  const styles = useStyles();
  const { words } = usePaneContents();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [unit, setUnit] = useState("");
  if (indicators.length === 0) return null;

  const codes = indicators.map(({ code }) => code).filter((code) => ticked.has(code));
  const tick = (code: string, on: boolean) =>
    setTicked(new Set(on ? [...ticked, code] : [...ticked].filter((one) => one !== code)));
  const assign = async () => {
    if (codes.length === 0 || unit === "") return;
    await onAssign(codes, unit);
    setTicked(new Set());
  };

  return (
    <Section heading={words.plan.unassigned(indicators.length)} caution>
      <Hint>{words.plan.unassignedHint}</Hint>
      <ul className={styles.list}>
        {indicators.map(({ code, label }) => (
          <li key={code}>
            <Checkbox
              className={styles.checkbox}
              checked={ticked.has(code)}
              label={`${code} ${label}`}
              onChange={(_, { checked }) => tick(code, checked === true)}
            />
          </li>
        ))}
      </ul>
      <UnitField
        label={words.plan.unit}
        units={plan.units.map(({ name }) => name)}
        chosen={unit}
        onChoose={setUnit}
      />
      <Button disabledFocusable={codes.length === 0 || unit === ""} onClick={() => void assign()}>
        {words.plan.assign}
      </Button>
    </Section>
  );
}
