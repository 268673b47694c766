import type { Claim } from "./claims";
import type { Token } from "./tokens";
import type { YearMention } from "./yearMentions";

/** Where things stand or stood: the year, the value, or both. */
export interface Baseline {
  readonly year: number | null;
  readonly value: number | null;
}

/** Where a change starts: "từ 45% năm 2025 lên 60%", "so với năm 2020", "(năm 2025: 45%)". */
export function baselineOf(
  tokens: readonly Token[],
  claim: Claim,
  years: readonly YearMention[],
): Baseline | null {
  const { start, lead, from } = claim.measure;
  const against = years.find(
    (year) => year.role === "against" && year.from >= claim.from && year.to <= claim.to,
  );
  if (start !== null) {
    const year = years.find((each) => each.from > lead && each.to <= from)?.year ?? against?.year ?? null;
    return { year, value: start };
  }
  const aside = years.find(
    ({ from: at }) => tokens[at - 1]?.text === "(" && at > claim.from && at < claim.to,
  );
  const figure = aside
    ? tokens.slice(aside.to, aside.to + 4).find(({ kind }) => kind === "number")
    : undefined;
  if (aside && figure) return { year: aside.year, value: figure.value };
  return against ? { year: against.year, value: null } : null;
}
