import { exact, sumExactly } from "../numbers/exact";
import type { Computed, Judging } from "./computed";
import { notComputed, statusOf } from "./computed";
import type { Measure } from "./indicator";
import { valueOf, type Ratio } from "./ratio";
import { meets } from "./requirement";
import { shortfallOf } from "./shortfall";
import { sumParts } from "./sumParts";

/** A count over all units, judged as it is. */
export function computeSum(measure: Extract<Measure, { kind: "sum" }>, judging: Judging): Computed {
  const { contributions, requirement, better } = judging;
  const numerator = sumParts(contributions, "numerator");
  const count = numerator[measure.term.part];
  if (count === null) return notComputed;
  const ratio = countAsRatio(count);
  const met = requirement !== null && meets(valueOf(ratio), requirement, better);
  return {
    ...notComputed,
    numerator,
    value: valueOf(ratio),
    status: statusOf(met, judging),
    shortfall: requirement && shortfallOf(ratio, requirement, better),
  };
}

/**
 * Several counts judged apart ("every quarter"): met when each is. The value is that of the worst one.
 * One known to fall short decides; otherwise a count not given leaves it without data.
 */
export function computeEvery(measure: Extract<Measure, { kind: "every" }>, judging: Judging): Computed {
  const { contributions, requirement, better } = judging;
  const counts = measure.items.map((_, at) => sumGiven(contributions.map((one) => one.counts?.[at] ?? null)));
  const given = counts.filter((count) => count !== null);
  const shortfalls = given.map(
    (count) => requirement && shortfallOf(countAsRatio(count), requirement, better),
  );
  const meetsEach = given.map((count) => requirement !== null && meets(exact(count), requirement, better));
  const complete = given.length > 0 && given.length === counts.length;
  if (!complete && (requirement === null || meetsEach.every((met) => met))) return { ...notComputed, counts };
  const worst = better === "higher" ? Math.min(...given) : Math.max(...given);
  return {
    ...notComputed,
    counts,
    numerator: { total: worst, male: null, female: null },
    value: exact(worst),
    status: statusOf(
      meetsEach.every((met) => met),
      judging,
    ),
    shortfall: complete ? sumOrNull(shortfalls) : null,
  };
}

/** Met when every unit that answers says Có. */
export function computeAnswer(judging: Judging): Computed {
  const given = judging.contributions.flatMap(({ answers }) => answers ?? []);
  const answers = {
    yes: sumExactly(given.map(({ yes }) => yes)),
    no: sumExactly(given.map(({ no }) => no)),
  };
  return {
    ...notComputed,
    answers,
    status: given.length === 0 ? "no-data" : statusOf(answers.no === 0, judging),
  };
}

/** A count stands for itself: out of one, by one. */
function countAsRatio(count: number): Ratio {
  return { numerator: exact(count), denominator: exact(1), factor: 1, isPart: false };
}

function sumGiven(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : sumExactly(given);
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.some((value) => value === null) ? null : sumGiven(values);
}
