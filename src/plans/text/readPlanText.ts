import { checkAgainstPlan } from "./checkPlan";
import { checkWording } from "./checkTarget";
import { numberTargets, type NumberedTarget } from "./numberTargets";
import { deadlineOf } from "./deadline";
import { dutiesOf, reportersOf } from "./duties";
import { matchAnswer, matchItems } from "./matchItems";
import { outlineOf, type OutlineLine } from "./outline";
import { paragraphsOf, type Paragraph } from "./paragraphs";
import { planPeriod, type PlanPeriod } from "./planPeriod";
import type {
  PlanReading,
  PlanWarning,
  PlanWarningCode,
  TargetPart,
  TargetWarningCode,
  UnitDuty,
} from "./planReading";

/**
 * Reads a plan's own text into its targets, as the command `parse-plan` and the pane's *Dán kế hoạch* show them.
 * Any text is read: what is no plan has no targets.
 *
 * @param text the plan's paragraphs, or its whole text with a paragraph to a line; cells of a table row are parted by
 *   tabs
 * @example readPlanText("Mục tiêu 2: …\n- Chỉ tiêu 1: Tỷ lệ … đạt 60% vào năm 2030.").parts[0]
 *   //=> { code: "2.1", comparator: ">=", value: 60, unit: "%", year: 2030, … }
 */
export function readPlanText(text: string | readonly string[]): PlanReading {
  const paragraphs = paragraphsOf(text);
  const period = planPeriod(paragraphs);
  const { lines, objectives } = outlineOf(paragraphs);
  const { units, names } = dutiesOf(lines);
  const drafts = numberTargets(lines, period).map((target) => partOf(target, objectives, units, period));
  const parts = checkAgainstPlan(drafts, units);
  const deadline = deadlineOf(paragraphs, period?.last ?? null);
  return {
    title: period?.title ?? null,
    years: period === null ? null : { first: period.first, last: period.last },
    objectives,
    parts,
    units,
    unitNames: names,
    deadline,
    recipients: recipientsOf(paragraphs),
    warnings: planWarnings(parts, lines, units, deadline !== null),
  };
}

function partOf(
  target: NumberedTarget,
  objectives: PlanReading["objectives"],
  units: readonly UnitDuty[],
  period: PlanPeriod | null,
): TargetPart {
  const { doubtful, headingYear, objective, reporters, ...own } = target;
  const year = own.year ?? headingYear ?? period?.last ?? null;
  const draft = {
    ...own,
    objective: objectives.find(({ code }) => code === objective)?.title ?? null,
    year,
    reportedBy: reporters.length > 0 ? reporters : reportersOf(own.code, own.part, units),
    match:
      own.comparator === "yes" ? matchAnswer(own.subject) : matchItems(own.subject, own.unit, own.factor),
  };
  return {
    ...draft,
    warnings: [...checkWording(draft, doubtful), ...yearWarning(own.year, headingYear, year)],
  };
}

function yearWarning(
  own: number | null,
  heading: number | null,
  taken: number | null,
): PlanWarning<TargetWarningCode>[] {
  if (own !== null) return [];
  if (taken === null) return [{ code: "no-year" }];
  return [{ code: heading !== null ? "year-from-heading" : "year-from-plan", values: { year: taken } }];
}

function planWarnings(
  parts: readonly TargetPart[],
  lines: readonly OutlineLine[],
  units: readonly UnitDuty[],
  hasDeadline: boolean,
): PlanWarning<PlanWarningCode>[] {
  const whole = lines.some(({ section }) => section !== null);
  if (!whole) return [];
  return [
    ...(parts.length === 0 ? [{ code: "no-targets" } as const] : []),
    ...(hasDeadline ? [] : [{ code: "no-deadline" } as const]),
    ...(units.length === 0 && parts.length > 0 ? [{ code: "no-duties" } as const] : []),
    ...reportsForOthers(parts, lines),
  ];
}

/** Fields that one unit leads by law while another may be told to report them. */
function reportsForOthers(
  parts: readonly TargetPart[],
  lines: readonly OutlineLine[],
): PlanWarning<PlanWarningCode>[] {
  const police = lines.some(
    ({ section, text }) => section === "organisation" && /mua bán người/iu.test(text),
  );
  return parts
    .filter(
      ({ subject, reportedBy }) =>
        police && /mua bán/iu.test(subject) && reportedBy.some((unit) => !/công an/iu.test(unit)),
    )
    .slice(0, 1)
    .map(({ code, reportedBy }) => ({
      code: "reports-for-others" as const,
      values: { target: code ?? "", unit: reportedBy.join(", "), leader: "Công an" },
    }));
}

function recipientsOf(paragraphs: readonly Paragraph[]): string[] {
  const start = paragraphs.findIndex(({ text }) => /^\P{L}*nơi nhận/iu.test(text));
  if (start < 0) return [];
  const after = paragraphs.slice(start + 1);
  const end = after.findIndex(({ text }) => !/^[-–•]/.test(text));
  return after.slice(0, end < 0 ? after.length : end).map(({ text }) =>
    text
      .replace(/^[-–•]\s*/, "")
      .replace(/[;.]+$/, "")
      .trim(),
  );
}
