import type { FindingValues, PlanFileProblem } from "../findings/finding";
import type { Indicator, Requirement } from "../indicators/indicator";
import { itemsOfMeasure } from "../indicators/itemsOfMeasure";
import { itemById } from "./items";
import type { Plan } from "./plan";

/** Something that is wrong in a plan, and where: ["indicators", 2, "code"]. */
export interface PlanProblem {
  readonly path: readonly (string | number)[];
  readonly problem: PlanFileProblem | NonNullable<FindingValues["plan-invalid"]["problem"]>;
}

/** What a plan of the right shape may still contradict: names given twice, items and units it does not have. */
export function planProblems(plan: Plan): PlanProblem[] {
  return [
    ...unitProblems(plan),
    ...twice(
      plan.objectives.map(({ code }) => code),
      (at) => ["objectives", at, "code"],
    ),
    ...twice(
      plan.indicators.map(({ code }) => code),
      (at) => ["indicators", at, "code"],
    ),
    ...plan.indicators.flatMap((indicator, at) =>
      indicatorProblems(indicator, plan).map(({ path, problem }) => ({
        path: ["indicators", at, ...path],
        problem,
      })),
    ),
  ];
}

function unitProblems({ units }: Plan): PlanProblem[] {
  const items = units.flatMap((unit, at) =>
    (["items", "comparedItems"] as const).flatMap((list) =>
      (unit[list] ?? []).flatMap((item, index): PlanProblem[] =>
        itemById(item) ? [] : [{ path: ["units", at, list, index], problem: "unknown-item" }],
      ),
    ),
  );
  const names = twice(
    units.map(({ name }) => name),
    (at) => ["units", at, "name"],
  );
  return [...names, ...items];
}

function indicatorProblems(indicator: Indicator, plan: Plan): PlanProblem[] {
  const { measure, targets } = indicator;
  const knowsItems = itemsOfMeasure(measure).every((item) => itemById(item));
  const problems: PlanProblem[] = [];
  const units = new Set(plan.units.map(({ name }) => name));
  if (!plan.objectives.some(({ code }) => code === indicator.objective)) {
    problems.push({ path: ["objective"], problem: "unknown-objective" });
  }
  indicator.reportedBy.forEach((unit, at) => {
    if (!units.has(unit)) problems.push({ path: ["reportedBy", at], problem: "unknown-unit" });
  });
  if (!knowsItems) problems.push({ path: ["measure"], problem: "unknown-item" });
  else if (!itemsFit(indicator)) problems.push({ path: ["measure"], problem: "wrong-kind-of-item" });
  problems.push(
    ...twice(
      targets.map(({ year }) => year),
      (at) => ["targets", at, "year"],
    ),
  );
  targets.forEach((target, at) => {
    if (!fits(target, indicator)) problems.push({ path: ["targets", at], problem: "not-for-measure" });
    if (target.judgedAs && !fits(target.judgedAs, indicator)) {
      problems.push({ path: ["targets", at, "judgedAs"], problem: "not-for-measure" });
    }
  });
  return problems;
}

/** Whether each item of the measure can give the part that is taken of it. */
function itemsFit({ measure }: Indicator): boolean {
  const kindOf = (item: string) => itemById(item)?.kind;
  switch (measure.kind) {
    case "rate":
      return [measure.numerator, measure.denominator].every(
        ({ item, part }) => kindOf(item) === "sex" || (kindOf(item) === "count" && part === "total"),
      );
    case "sum":
      return (
        kindOf(measure.term.item) === "sex" ||
        (kindOf(measure.term.item) === "count" && measure.term.part === "total")
      );
    case "rate-each-sex":
    case "ratio-of-means":
      return itemsOfMeasure(measure).every((item) => kindOf(item) === "sex");
    case "every":
      return measure.items.every((item) => kindOf(item) !== "yes/no");
    case "answer":
      return kindOf(measure.item) === "yes/no";
    case "narrative":
      return true;
  }
}

/** "Có" is asked of an answer and has no value; anything else compares a number, a range two in their order. */
function fits({ comparator, value }: Requirement, { measure }: Indicator): boolean {
  if (measure.kind === "narrative" && comparator === "yes") return value === null;
  if ((comparator === "yes") !== (measure.kind === "answer")) return false;
  if (comparator === "yes") return value === null;
  if (value === null) return false;
  const isRange = typeof value !== "number";
  if (isRange && value[0] > value[1]) return false;
  if (comparator === "range") return isRange;
  return !isRange || comparator === "increase" || comparator === "decrease";
}

/** Every value that an earlier one already has. */
function twice<Value>(values: readonly Value[], path: (at: number) => PlanProblem["path"]): PlanProblem[] {
  return values.flatMap((value, at): PlanProblem[] =>
    values.indexOf(value) < at ? [{ path: path(at), problem: "twice" }] : [],
  );
}
