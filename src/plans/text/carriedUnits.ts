import { formatNumber } from "../../numbers/formatNumber";
import { baseInSubject } from "./baseInSubject";
import type { Measure } from "./measures";
import type { Token } from "./tokens";
import { sexRatioUnit } from "./unitAfter";
import { unitless } from "./wordings/clauseWords";
import { evils } from "./wordings/evils";

/** Words between what is measured and its figure. */
const farthestSubject = 40;

/** A number without a unit says something of an index or the sex ratio, or before one that has a unit. */
export function isUsable(tokens: readonly Token[], measure: Measure): boolean {
  if (measure.value === 0 && isOfEvil(tokens, measure)) return true;
  if (measure.kind !== "none" || baseBefore(tokens, measure.from) !== null) return true;
  if (unitless.allIn(tokens, Math.max(0, measure.from - farthestSubject), measure.from).length > 0)
    return true;
  return ["và", ",", "-"].includes(tokens[measure.to]?.text ?? "") && measure.sense !== "bare";
}

/** Gives numbers without a unit theirs: "đạt 27 và 30%" that of the next, "ở mức 109" that of the sex ratio at birth; a
 * number that finds none is let go. */
export function carryUnits(tokens: readonly Token[], measures: readonly Measure[]): Measure[] {
  return measures.flatMap((measure, index) => {
    if (measure.kind !== "none" && measure.unit !== "/100") return [measure];
    if (
      /tỷ số giới tính|chênh lệch giới tính|mất cân bằng giới tính/.test(textBefore(tokens, measure.from))
    ) {
      const skip = tokens[measure.to]?.text === "/" && tokens[measure.to + 1]?.value === 100 ? 2 : 0;
      return [{ ...measure, unit: sexRatioUnit, factor: 100, kind: "base" as const, to: measure.to + skip }];
    }
    if (measure.kind !== "none") return [measure];
    const base = baseBefore(tokens, measure.from);
    if (base !== null) {
      return [{ ...measure, unit: `/${formatNumber(base)}`, factor: base, kind: "base" as const }];
    }
    const next = measures[index + 1];
    if (next && next.kind === "rate" && next.from - measure.to <= 2) {
      return [{ ...measure, unit: next.unit, factor: next.factor, kind: next.kind }];
    }
    const measured = unitless.allIn(tokens, 0, measure.from).length > 0;
    return measured || (measure.value === 0 && isOfEvil(tokens, measure)) ? [measure] : [];
  });
}

/** "Tử vong mẹ bằng 0": none of an evil needs no unit. */
function isOfEvil(tokens: readonly Token[], { from }: Measure): boolean {
  return evils.allIn(tokens, Math.max(0, from - farthestSubject), from).length > 0;
}

/** The base that the subject of a number names: "… trên 1.000 trẻ đẻ sống xuống dưới 9,5". */
function baseBefore(tokens: readonly Token[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - farthestSubject); back -= 1) {
    if (tokens[back]?.text === ";" || tokens[back]?.text === "%") return null;
    if (baseInSubject(tokens, back)) return tokens[back]?.value ?? null;
  }
  return null;
}

function textBefore(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - farthestSubject), at)
    .map(({ text }) => text)
    .join(" ");
}
