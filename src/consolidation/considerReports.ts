import type { Finding, FindingOf } from "../findings/finding";
import type { Plan } from "../plans/plan";
import type { UnitReport } from "../reports/unitReport";
import type { Exclusion } from "./consolidation";
import { unitsInParts, wholeOf } from "./formerParts";
import { saysAnything, unitKeyOf } from "./reportedUnit";
import { sourceName } from "./sourceName";
import { compareLateness, latestOf, submissionsOf, type DecidedBy, type Submission } from "./submission";

/** Whether a report counts, and the finding that says why not. */
export interface Decision {
  readonly excluded: Exclusion | null;
  readonly finding: Finding | null;
}

const counts: Decision = { excluded: null, finding: null };

/**
 * Decides for each report whether it counts: one about another year, or half of it, does not, of several of one unit
 * the latest does, and where nothing tells which is the latest none does until the officer decides. Former communes'
 * parts of a unit count together; beside a report of the whole unit nothing tells whether they are in it.
 * A form not yet filled in competes with nothing.
 *
 * @returns a decision for each report
 */
export function considerReports(
  reports: readonly UnitReport[],
  year: number,
  plan: Pick<Plan, "id" | "title">,
): Map<UnitReport, Decision> {
  const decisions = new Map<UnitReport, Decision>();
  for (const report of reports) {
    decisions.set(report, considerPlan(report, plan) ?? considerPeriod(report, year));
  }
  const competing = reports.filter((report) => decisions.get(report) === counts && saysAnything(report));
  for (const [report, decision] of considerDuplicates(competing)) decisions.set(report, decision);
  const counted = competing.filter((report) => decisions.get(report) === counts);
  for (const [report, decision] of considerParts(counted)) decisions.set(report, decision);
  return decisions;
}

/** An annex says which plan it is of; units' own reports do not. */
function considerPlan(report: UnitReport, plan: Pick<Plan, "id" | "title">): Decision | null {
  const { annex } = report;
  if (!annex || annex.mark.plan === plan.id) return null;
  const finding: FindingOf<"wrong-plan"> = {
    ...about(report),
    code: "wrong-plan",
    severity: "error",
    values: { written: annex.mark.title, expected: plan.title },
  };
  return { excluded: "wrong-plan", finding };
}

function considerPeriod(report: UnitReport, year: number): Decision {
  const ofYear = report.year === null || report.year === year;
  if (ofYear && report.partOfYear === undefined) return counts;
  const said = report.findings.some(
    ({ code, severity, accepted }) => code === "wrong-period" && (severity === "error" || accepted),
  );
  const finding: FindingOf<"wrong-period"> = {
    ...about(report),
    code: "wrong-period",
    severity: "error",
    values: { written: periodOf(report), expected: year },
  };
  return { excluded: "wrong-period", finding: said ? null : finding };
}

/** As the report says it: "2025", "6 tháng đầu năm", "quý III 2025". */
function periodOf({ year, partOfYear }: UnitReport): string {
  return [partOfYear, year].filter((part) => part !== undefined && part !== null).join(" ");
}

function considerDuplicates(reports: readonly UnitReport[]): Map<UnitReport, Decision> {
  const byUnit = new Map<string, UnitReport[]>();
  for (const report of reports) {
    const key = unitKeyOf(report);
    if (key !== null) byUnit.set(key, [...(byUnit.get(key) ?? []), report]);
  }
  return new Map([...byUnit.values()].flatMap((ofOneUnit) => considerSubmissions(submissionsOf(ofOneUnit))));
}

function considerSubmissions(submissions: readonly Submission[]): (readonly [UnitReport, Decision])[] {
  if (submissions.length < 2) return [];
  const latest = latestOf(submissions);
  return submissions
    .filter((submission) => submission !== latest)
    .flatMap((submission) => {
      const rival = latest ?? submissions.find((other) => other !== submission)!;
      const decidedBy = latest ? compareLateness(latest, submission).decidedBy : "nothing";
      return submission.reports.map((report) => [report, leftOut(report, rival, decidedBy)] as const);
    });
}

function leftOut(report: UnitReport, rival: Submission, decidedBy: DecidedBy): Decision {
  const finding: FindingOf<"duplicate-unit"> = {
    ...about(report),
    code: "duplicate-unit",
    severity: severityBy[decidedBy],
    values: { other: sourceName(rival.reports[0]!), decidedBy },
  };
  return { excluded: decidedBy === "nothing" ? "undecided" : "superseded", finding };
}

/** A unit whole and in parts would be counted twice. */
function considerParts(reports: readonly UnitReport[]): (readonly [UnitReport, Decision])[] {
  const inParts = unitsInParts(reports);
  return [...inParts].flatMap((unit) => {
    const whole = reports.find((report) => report.unit === unit);
    const parts = reports.filter((report) => wholeOf(report) === unit);
    const [first] = parts;
    if (!whole || !first) return [];
    const undecided = (report: UnitReport, rival: UnitReport) =>
      [report, leftOut(report, { reports: [rival] }, "nothing")] as const;
    return [undecided(whole, first), ...parts.map((part) => undecided(part, whole))];
  });
}

/** A file's time changes when it is copied, so it asks for a look; the words of the unit itself do not. */
const severityBy: Readonly<Record<DecidedBy, Finding["severity"]>> = {
  "report-date": "info",
  revision: "info",
  "file-time": "warning",
  nothing: "error",
};

function about({ unit, file, sheet }: UnitReport): Pick<Finding, "unit" | "place"> {
  return { ...(unit === null ? {} : { unit }), place: { ...(file === null ? {} : { file }), sheet } };
}
