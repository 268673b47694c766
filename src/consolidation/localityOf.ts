import type { Consolidation } from "./consolidation";

/** The locality above provinces. */
const wholeCountry = "cả nước";

/**
 * Whose table a round is: the plan's locality, or, where communes' annexes were brought together, the one that all of
 * them are in.
 *
 * @example localityOf(roundOfAnnexes) //=> "thành phố Hải Phòng" (of "phường Lê Chân, thành phố Hải Phòng" and others)
 */
export function localityOf({ plan, reports }: Pick<Consolidation, "plan" | "reports">): string {
  const localities = reports.flatMap(({ report, excluded }) =>
    report.annex && excluded === null ? [partsOf(report.annex.mark.locality)] : [],
  );
  const [first, ...others] = localities;
  if (!first) return plan.locality;
  const above = others.reduce((common, parts) => commonEnd(common, parts.slice(1)), first.slice(1));
  return above.length > 0 ? above.join(", ") : wholeCountry;
}

function partsOf(locality: string): string[] {
  return locality.split(",").map((part) => part.trim());
}

function commonEnd(one: readonly string[], other: readonly string[]): string[] {
  const shared = one.toReversed().findIndex((part, at) => part !== other.at(-1 - at));
  return one.slice(shared < 0 ? 0 : one.length - shared);
}
