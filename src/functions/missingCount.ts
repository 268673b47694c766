import { percent } from "../indicators/measures";
import { ratioOf } from "../indicators/ratio";
import { shortfallOf } from "../indicators/shortfall";
import { functionMessages } from "../messages/functions";
import { readCounts, readFactor, type NumberArgument } from "./argument";
import { answer, badArgument, noData, zeroDenominator, type FunctionAnswer } from "./functionAnswer";
import { underEachReading } from "./percentReadings";
import { readTarget } from "./targetArgument";

/**
 * BDG.CONTHIEU: how many people, cases or units are still missing to meet a target; 0 where it is met.
 *
 * @param factor as in BDG.TYLE; where it is not given, that of the target's wording (100 000 for "/100.000"), else 100
 * @example missingCount(3, 7, "75%", null) //=> { kind: "value", value: 3 } (6/7 is 85,7 %)
 */
export function missingCount(
  numerator: unknown,
  denominator: unknown,
  target: unknown,
  factor: unknown,
): FunctionAnswer<number> {
  const read = readCounts({ numerator: ["tử", numerator], denominator: ["mẫu", denominator] });
  if (read.kind !== "value") return read;
  const wanted = readTarget(target);
  if (wanted.kind !== "value") return wanted;
  if (wanted.value.requirement.comparator === "yes") return badArgument(functionMessages.needsNumberTarget);
  if (wanted.value.unit.includes("bé trai")) return noData(functionMessages.sexRatioShortfall);
  const times = readFactor(["hệ số", factor], wanted.value.factor ?? percent);
  if (times.kind !== "value") return times;
  const { numerator: count, denominator: whole } = read.value;
  const ratio = ratioOf(count, whole, times.value, count <= whole);
  if (!ratio) return zeroDenominator;
  const scale: NumberArgument = { value: times.value, percent: false };
  const missing = underEachReading([scale], wanted.value, (_, requirement) =>
    shortfallOf(ratio, requirement, "higher"),
  );
  if (missing.kind !== "value") return missing;
  return missing.value === null ? badArgument(functionMessages.outOfReach) : answer(missing.value);
}
