import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import type { UnitState } from "../../actions/officerActions";
import type { Plan } from "../../plans/plan";
import { Hint } from "../frame/Hint";
import { Opening } from "../frame/Opening";
import { PlaceLink } from "../frame/PlaceLink";
import { Section } from "../frame/Section";
import { usePaneContents } from "../state/paneContext";
import { RoundFindings } from "./RoundFindings";

const AliasQuestion = lazy(async () => ({ default: (await import("./AliasQuestion")).AliasQuestion }));

const useStyles = makeStyles({
  unit: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    justifyItems: "start",
  },
});

interface Props {
  readonly units: readonly UnitState[];
  readonly plan: Plan;
}

/** Sheets with figures of which the plan does not know the unit: each with the question whose it is. */
export function UnknownUnits({ units, plan }: Props) {
  const styles = useStyles();
  const { words } = usePaneContents();
  if (units.length === 0) return null;
  return (
    <Section heading={words.reports.unknownUnits(units.length)} caution>
      <Hint>{words.reports.unknownUnitsHint}</Hint>
      {units.map(({ unit, sheet, findings }) => (
        <div key={unit} className={styles.unit}>
          {sheet !== null && (
            <PlaceLink place={{ sheet, cell: "A1" }}>{words.reports.goToSheet(sheet)}</PlaceLink>
          )}
          <RoundFindings findings={findings.filter(({ code }) => code !== "unknown-unit")} under={sheet} />
          <Opening>
            <AliasQuestion name={unit} plan={plan} />
          </Opening>
        </div>
      ))}
    </Section>
  );
}
