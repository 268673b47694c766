import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, useId, useState } from "react";
import type { UnitState } from "../../actions/officerActions";
import { Opening } from "../frame/Opening";
import { Paragraph } from "../frame/Paragraph";
import { CountFilter, type Count } from "../frame/CountFilter";
import { StepFrame } from "../frame/StepFrame";
import { usePaneContents, useRound } from "../state/paneContext";
import { unitGroups } from "../state/unitGroups";
import { needsLook } from "../state/stepStates";
import type { PaneWords } from "../../messages/paneWords";
import { timelinessSummary, type TimelinessCounts } from "../../messages/timeliness";
import { OtherFindings } from "./OtherFindings";
import { UnitRow } from "./UnitRow";
import { UnknownUnits } from "./UnknownUnits";

const FilesIn = lazy(async () => ({ default: (await import("../filesIn/FilesIn")).FilesIn }));
const FormsOut = lazy(async () => ({ default: (await import("../formsOut/FormsOut")).FormsOut }));

const useStyles = makeStyles({
  submitted: { display: "grid", gap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

type UnitFilter = "submitted" | "waiting" | "overdue" | "toLook";

/** Step 2: who has reported, and what to look at in each report. */
export function ReportsStep() {
  const styles = useStyles();
  const headingId = useId();
  const { doings, language, words } = usePaneContents();
  const round = useRound();
  const [filter, setFilter] = useState<UnitFilter | null>(null);
  const [openUnit, setOpenUnit] = useState<string | null>(null);

  if (!round.plan) {
    return (
      <StepFrame
        heading={words.steps.reports}
        foot={
          <Button appearance="primary" size="large" onClick={() => doings.choose("plan")}>
            {words.plan.choosePreset}
          </Button>
        }
      >
        <Paragraph>{words.reports.noPlan}</Paragraph>
      </StepFrame>
    );
  }

  const { expected, unknown } = unitGroups(round);
  const shown = expected.filter((unit) => filter === null || belongs[filter](unit));
  const submitted = expected.filter(belongs.submitted).length;
  const consolidate = () => {
    doings.choose("results");
    void doings.consolidate();
  };

  return (
    <StepFrame
      heading={words.steps.reports}
      foot={
        <Button appearance="primary" size="large" onClick={consolidate}>
          {words.reports.consolidate}
        </Button>
      }
    >
      <div className={styles.submitted}>
        <Paragraph>{words.reports.submittedOf(submitted, expected.length)}</Paragraph>
        {(round.settings.deadline ?? round.plan.deadline) !== null && (
          <Paragraph>{timelinessSummary(timelinessCounts(expected), language)}</Paragraph>
        )}
        <ProgressBar aria-hidden value={submitted} max={Math.max(expected.length, 1)} thickness="large" />
      </div>
      <CountFilter
        label={words.reports.filterLabel}
        counts={unitCounts(expected, words.reports)}
        chosen={filter}
        onChoose={setFilter}
      />
      <section aria-labelledby={headingId}>
        <h3 id={headingId} className={styles.heading}>
          {words.reports.unitsHeading}
        </h3>
        <ul className={styles.list}>
          {shown.map((unit) => (
            <UnitRow
              key={unit.unit}
              unit={unit}
              open={openUnit === unit.unit}
              onToggle={() => setOpenUnit(openUnit === unit.unit ? null : unit.unit)}
            />
          ))}
        </ul>
        {shown.length === 0 && <Paragraph>{words.reports.noneInFilter}</Paragraph>}
      </section>
      <Opening>
        <FilesIn plan={round.plan} />
        <FormsOut />
      </Opening>
      <UnknownUnits units={unknown} plan={round.plan} />
      <OtherFindings round={round} />
    </StepFrame>
  );
}

const belongs: Readonly<Record<UnitFilter, (unit: UnitState) => boolean>> = {
  submitted: ({ state }) => state === "submitted",
  waiting: ({ state, overdue }) => state !== "submitted" && !overdue,
  overdue: ({ overdue }) => overdue,
  toLook: needsLook,
};

function timelinessCounts(units: readonly UnitState[]): TimelinessCounts {
  const count = (kind: UnitState["timeliness"]["kind"]) =>
    units.filter(({ timeliness }) => timeliness.kind === kind).length;
  return {
    expected: units.length,
    onTime: count("on-time"),
    late: count("late"),
    undated: count("undated"),
    notSent: count("not-sent"),
  };
}

function unitCounts(units: readonly UnitState[], words: PaneWords["reports"]): Count<UnitFilter>[] {
  const count = (id: UnitFilter, tone: Count<UnitFilter>["tone"]) => ({
    id,
    tone,
    label: words.filters[id],
    count: units.filter(belongs[id]).length,
  });
  return [
    count("submitted", "good"),
    count("waiting", "quiet"),
    count("overdue", "bad"),
    count("toLook", "caution"),
  ];
}
