import { percent } from "../indicators/measures";
import { ratioOf, valueOf } from "../indicators/ratio";
import { exact, exactToNumber, subtractExact, sumExactly } from "../numbers/exact";
import { readCounts, readFactor, readNumbers } from "./argument";
import { answer, zeroDenominator, type FunctionAnswer } from "./functionAnswer";

/** BDG.TYLE: numerator × factor / denominator; the factor is 100 where it is not given. */
export function rateOf(numerator: unknown, denominator: unknown, factor: unknown): FunctionAnswer<number> {
  const read = readCounts({ numerator: ["tử", numerator], denominator: ["mẫu", denominator] });
  if (read.kind !== "value") return read;
  const times = readFactor(["hệ số", factor], percent);
  if (times.kind !== "value") return times;
  return ratio(read.value.numerator, read.value.denominator, times.value);
}

/** BDG.TYLENU: women among women and men, in per cent. */
export function shareOfWomenAmong(women: unknown, men: unknown): FunctionAnswer<number> {
  const read = readCounts({ women: ["nữ", women], men: ["nam", men] });
  if (read.kind !== "value") return read;
  return ratio(read.value.women, sumExactly([read.value.women, read.value.men]), percent);
}

/** BDG.TYSOGIOITINH: boys to 100 girls. */
export function sexRatioOf(boys: unknown, girls: unknown): FunctionAnswer<number> {
  const read = readCounts({ boys: ["trai", boys], girls: ["gái", girls] });
  return read.kind === "value" ? ratio(read.value.boys, read.value.girls, percent) : read;
}

/** BDG.CHENHLECH: women's rate − men's rate, in points of whatever both are written in. */
export function gapOf(women: unknown, men: unknown): FunctionAnswer<number> {
  const read = readNumbers({ women: ["tỷ lệ nữ", women], men: ["tỷ lệ nam", men] });
  if (read.kind !== "value") return read;
  return answer(exactToNumber(subtractExact(exact(read.value.women), exact(read.value.men))));
}

/** BDG.GPI: women's value / men's value; 0,97–1,03 is parity (UIS, SDG 4.5.1). */
export function parityIndexOf(women: unknown, men: unknown): FunctionAnswer<number> {
  const read = readCounts({ women: ["nữ", women], men: ["nam", men] });
  return read.kind === "value" ? ratio(read.value.women, read.value.men, 1) : read;
}

function ratio(numerator: number, denominator: number, factor: number): FunctionAnswer<number> {
  const found = ratioOf(numerator, denominator, factor, false);
  return found ? answer(exactToNumber(valueOf(found))) : zeroDenominator;
}
