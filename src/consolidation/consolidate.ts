import { markAccepted, type AcceptedFinding } from "../findings/acceptedFinding";
import type { Finding } from "../findings/finding";
import { evaluateIndicator } from "../indicators/evaluate";
import type { Indicator } from "../indicators/indicator";
import type { Item } from "../indicators/item";
import type { IndicatorResult } from "../indicators/result";
import { gatherShares } from "../indicators/shares";
import type { Plan, PlanUnit } from "../plans/plan";
import type { UnitReport } from "../reports/unitReport";
import { changedMuch } from "./changedMuch";
import { nameCommunesApart } from "./communeNames";
import { comparedSources } from "./comparedSources";
import { considerReports } from "./considerReports";
import type { Consolidation, Exclusion } from "./consolidation";
import { earlierFigures } from "./earlierFigures";
import { expectedUnits, withoutFormsWithin } from "./expectedUnits";
import { unitsInParts, withoutBlankWholes } from "./formerParts";
import { sumItems } from "./itemSums";
import { missingUnitFinding, missingUnits } from "./missingUnits";
import { pairFindings, type PairFinding } from "./pairFindings";
import type { PastRound } from "./pastRound";
import { figuresForIndicators, reportedUnits, unitWithoutReport, type ReportedUnit } from "./reportedUnit";

/** A round of reports, as it came in. */
export interface RoundOfReports {
  readonly plan: Plan;
  /** The library of items. */
  readonly items: readonly Item[];
  /** The year reported on. */
  readonly year: number;
  readonly reports: readonly UnitReport[];
  /** "2026-11-25"; the plan's own where absent. */
  readonly deadline?: string | null;
  /** The date for which lateness is told, same form. */
  readonly asOf?: string | null;
  /** Earlier rounds to compare with, in any order. */
  readonly past?: readonly PastRound[];
  /** Findings that the officer lets stand. */
  readonly acceptedFindings?: readonly AcceptedFinding[];
}

/**
 * Brings the reports of a round together: decides which count, adds the items up with the cells behind each sum,
 * and computes and judges every indicator. Sums first, then rates; what is held out or doubtful is in no sum.
 *
 * Findings that come: `wrong-period`, `duplicate-unit`, `pair-incomplete` and `changed-much` with their report,
 * `missing-unit` and `sources-disagree` with the round; those that the officer accepted say so.
 *
 * @example consolidate({ plan, items, year: 2026, reports }).missingUnits //=> ["Công an"]
 */
export function consolidate(round: RoundOfReports): Consolidation {
  const { plan, items, year } = round;
  const reports = nameCommunesApart(round.reports);
  const decisions = considerReports(reports, year, plan);
  const withDecision = (excluded: Exclusion | null) =>
    reports.filter((report) => decisions.get(report)!.excluded === excluded);
  const units = reportedUnits(withoutBlankWholes(withoutFormsWithin(withDecision(null))), plan);
  const inParts = unitsInParts(withDecision(null));
  const ofRound = reports.filter((report) => !isOfAnother(decisions.get(report)!.excluded));
  const expected = expectedUnits(plan, ofRound).filter(({ name, group }) => !group && !inParts.has(name));
  const { indicators, pairs } = evaluateAll(plan, items, year, units, expected);
  const sums = sumItems(items, units, plan);
  const missing = missingUnits(expected, ofRound);
  const deadline = round.deadline ?? plan.deadline;
  const past = [...(round.past ?? [])].sort((one, other) => one.year - other.year);
  const changes = changedMuch(units, earlierFigures(year, past, withDecision("wrong-period")));
  const beside = [...pairs, ...changes];
  const accepted = round.acceptedFindings ?? [];
  return {
    plan,
    items,
    year,
    reports: reports.map((report) => {
      const { excluded, finding } = decisions.get(report)!;
      const own = beside.filter((one) => one.report === report).map((one) => one.finding);
      const findings: Finding[] = [...report.findings, ...(finding ? [finding] : []), ...own];
      return { report, excluded, findings: markAccepted(findings, accepted) };
    }),
    missingUnits: missing,
    sums,
    indicators,
    findings: markAccepted(
      [
        ...missing.map((unit) => missingUnitFinding(unit, deadline, round.asOf ?? null)),
        ...comparedSources(plan, units, sums),
      ],
      accepted,
    ),
    past,
  };
}

/** True of a report that is about another year or plan. */
function isOfAnother(excluded: Exclusion | null): boolean {
  return excluded === "wrong-period" || excluded === "wrong-plan";
}

function evaluateAll(
  plan: Plan,
  items: readonly Item[],
  year: number,
  units: readonly ReportedUnit[],
  expected: readonly PlanUnit[],
): { indicators: IndicatorResult[]; pairs: PairFinding[] } {
  const itemsById = new Map(items.map((item) => [item.id, item]));
  const unitsByName = new Map(units.map((unit) => [unit.unit, unit]));
  const silent = expected.filter(({ name }) => !unitsByName.has(name));
  const figures = [...units.map(figuresForIndicators), ...silent.map(unitWithoutReport)];
  const pairs: PairFinding[] = [];
  const evaluate = (indicator: Indicator): IndicatorResult => {
    const { contributions, completeness, leftOut } = gatherShares(indicator, figures, items);
    for (const one of leftOut) {
      const unit = unitsByName.get(one.unit);
      if (unit) pairs.push(...pairFindings(indicator.code, one, unit, itemsById));
    }
    return evaluateIndicator(indicator, year, contributions, completeness, items);
  };
  return { indicators: plan.indicators.map(evaluate), pairs };
}
