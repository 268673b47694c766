import type { Claim } from "./claims";
import type { YearMention } from "./yearMentions";

/** The years each claim of a line is to be reached in; an empty list where the line says none. */
export function yearsOfClaims(
  claims: readonly (Claim & { readonly sentence: number; readonly shared: boolean })[],
  mentions: readonly YearMention[],
): number[][] {
  const targets = mentions.filter(({ role }) => role === "target");
  const own = claims.map((claim) => ownMentions(claim, targets));
  const years = own.map((found) => [...new Set(found.map(({ year }) => year))]);
  distributeBack(claims, years);
  distributeOn(claims, own, years);
  return claims.map((_, index) => {
    const said = years[index] ?? [];
    return said.length > 0 ? said : lentYears(claims, own, years, index);
  });
}

/** A claim's own years: those after its figure, else the nearest before it. */
function ownMentions(claim: Claim, targets: readonly YearMention[]): YearMention[] {
  const inside = targets.filter(
    ({ from, to }) => from >= claim.from && to <= claim.to && !isStart(claim, from),
  );
  const after = inside.filter(({ from }) => from >= claim.measure.to);
  if (after.length > 0) return after;
  const before = inside.filter(({ to }) => to <= claim.measure.from);
  const last = before[before.length - 1];
  const paired = before[before.length - 2];
  // "đến năm 2025 và 2030 đạt 100%": two years for one figure.
  return last && paired && last.from - paired.to <= 1 ? [paired, last] : last ? [last] : [];
}

/** True for the year of the value a change starts from: "từ 45% năm 2025 lên 60%". */
function isStart(claim: Claim, at: number): boolean {
  return claim.measure.start !== null && at > claim.measure.lead && at < claim.measure.from;
}

/** "đạt 50% và 60% vào năm 2025 và 2030": as many years as figures, in order. */
function distributeBack(claims: readonly { readonly shared: boolean }[], years: number[][]): void {
  years.forEach((found, index) => {
    const first = index - found.length + 1;
    if (found.length < 2 || first < 0) return;
    const earlier = years.slice(first, index);
    const oneSubject = claims.slice(first + 1, index + 1).every(({ shared }) => shared);
    if (!oneSubject || earlier.some((each) => each.length > 0)) return;
    found.forEach((year, offset) => void (years[first + offset] = [year]));
  });
}

/** "đến năm 2025 và 2030 đạt 50% và 60%": the years first, then the figures. */
function distributeOn(
  claims: readonly (Claim & { readonly shared: boolean })[],
  own: readonly (readonly YearMention[])[],
  years: number[][],
): void {
  years.forEach((found, index) => {
    const later = years.slice(index + 1, index + found.length);
    const leads = (own[index] ?? []).every(({ to }) => to <= (claims[index]?.measure.from ?? 0));
    const oneSubject = claims.slice(index + 1, index + found.length).every(({ shared }) => shared);
    if (found.length < 2 || !leads || !oneSubject) return;
    if (later.length < found.length - 1 || later.some((each) => each.length > 0)) return;
    found.forEach((year, offset) => void (years[index + offset] = [year]));
  });
}

/** A year carried over: from the claim before whose year leads it, from the one after, or from the one before. */
function lentYears(
  claims: readonly (Claim & { readonly sentence: number })[],
  own: readonly (readonly YearMention[])[],
  years: readonly (readonly number[])[],
  index: number,
): number[] {
  const sentence = claims[index]?.sentence;
  for (let before = index - 1; before >= 0; before -= 1) {
    const mention = own[before]?.[0];
    if (mention && mention.to <= (claims[before]?.measure.from ?? 0)) return [mention.year];
  }
  for (let after = index + 1; after < claims.length && claims[after]?.sentence === sentence; after += 1) {
    const mention = own[after]?.[0];
    if (mention && mention.from >= (claims[after]?.measure.to ?? 0)) return [...(years[after] ?? [])];
  }
  for (let before = index - 1; before >= 0; before -= 1) {
    const found = years[before] ?? [];
    if (found.length === 1) return [...found];
    if (found.length > 1) return [];
  }
  return [];
}
