import type { TargetPart } from "../../plans/text/planReading";
import type { ReviewRow } from "./planReview";

/** Ids of accepted rows that stand in each other's way: one code and year twice, or one code measured in two ways. */
export function clashingRows(rows: readonly ReviewRow[]): ReadonlySet<number> {
  const accepted = rows.filter(({ decision }) => decision === "accepted");
  const clashing = new Set<number>();
  for (const [at, row] of accepted.entries()) {
    for (const other of accepted.slice(0, at)) {
      if (!clash(row.part, other.part)) continue;
      clashing.add(row.id);
      clashing.add(other.id);
    }
  }
  return clashing;
}

function clash(one: TargetPart, other: TargetPart): boolean {
  if (keyOf(one) !== keyOf(other)) return false;
  const sameWay = JSON.stringify(one.match?.measure) === JSON.stringify(other.match?.measure);
  return !sameWay || one.year === other.year || one.year === null || other.year === null;
}

/** Targets with the same key become one indicator; those the plan does not number go by what they measure. */
function keyOf({ code, part, subject }: TargetPart): string {
  return code === null ? `subject ${subject}` : `code ${code}${part ?? ""}`;
}
