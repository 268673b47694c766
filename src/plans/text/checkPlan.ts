import type { Indicator, Target } from "../../indicators/indicator";
import { foldText } from "../../numbers/foldText";
import { findPlan } from "../library";
import type { PlanWarning, TargetPart, TargetWarningCode, UnitDuty } from "./planReading";

type Warning = PlanWarning<TargetWarningCode>;

/** Adds what each target should make the officer look at beside the others, the strategy and the units' duties. */
export function checkAgainstPlan(
  parts: readonly TargetPart[],
  units: readonly UnitDuty[],
): readonly TargetPart[] {
  const firsts = new Map<string, TargetPart>();
  for (const part of parts) {
    const key = identity(part);
    if (!firsts.has(key)) firsts.set(key, part);
  }
  return parts.map((part) => ({
    ...part,
    warnings: [
      ...part.warnings,
      ...repeated(part, firsts.get(identity(part)) ?? part),
      ...looser(part),
      ...unassigned(part, units),
    ],
  }));
}

/** What makes two targets the same: what is measured, and what is asked of it in which year. */
function identity({ subject, comparator, value, unit, year }: TargetPart): string {
  return [foldText(subject), comparator, String(value), unit, year].join("|");
}

function repeated(part: TargetPart, first: TargetPart): Warning[] {
  return first === part
    ? []
    : [{ code: "same-target-twice", values: { code: `${first.code ?? ""}${first.part ?? ""}` } }];
}

/** The national strategy's indicator made from the same items. */
function nationalOf(part: TargetPart): Indicator | undefined {
  const measure = part.match?.measure;
  if (!measure || measure.kind === "narrative" || measure.kind === "answer") return undefined;
  const key = itemsKey(measure);
  return findPlan("national-2021-2030")?.indicators.find((indicator) => itemsKey(indicator.measure) === key);
}

function itemsKey(measure: Indicator["measure"]): string {
  switch (measure.kind) {
    case "rate":
      return `${measure.numerator.item}[${measure.numerator.part}]/${measure.denominator.item}[${measure.denominator.part}]`;
    case "rate-each-sex":
      return `${measure.numerator}/${measure.denominator}`;
    case "ratio-of-means":
      return `${measure.sum}/${measure.over}`;
    case "every":
      return measure.items.join();
    default:
      return measure.kind;
  }
}

function looser(part: TargetPart): Warning[] {
  const { value, year, factor, match } = part;
  const national = nationalOf(part);
  if (!national || !match || typeof value !== "number" || year === null) return [];
  if (part.comparator === "increase" || part.comparator === "decrease") return [];
  const target =
    national.targets.filter((each) => each.year <= year).at(-1) ??
    national.targets.find((each) => each.year >= year);
  if (!target || typeof target.value !== "number" || !comparable(national, factor)) return [];
  const worse = national.better === "higher" ? value < target.value : value > target.value;
  return worse && isBinding(target, year)
    ? [
        {
          code: "looser-than-national",
          values: { value: target.value, unit: national.unit, year: target.year },
        },
      ]
    : [];
}

/** A national target binds from its year on. */
function isBinding(target: Target, year: number): boolean {
  return target.year <= year;
}

function comparable(national: Indicator, factor: number | null): boolean {
  const measure = national.measure;
  const own = measure.kind === "rate" || measure.kind === "rate-each-sex" ? measure.factor : 1;
  return factor === own;
}

/** Only where the plan tells units what to report: then a target nobody has is an orphan. */
function unassigned(part: TargetPart, units: readonly UnitDuty[]): Warning[] {
  return units.length > 0 && part.code !== null && part.reportedBy.length === 0
    ? [{ code: "nobody-reports" }]
    : [];
}
