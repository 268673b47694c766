import { compareExact, exact, sumExactly } from "../numbers/exact";
import type { Finding } from "./finding";

/** A finding the officer has looked at and lets stand, with the reason that goes into the notes. */
export interface AcceptedFinding {
  /** Which finding, by `findingKey`: once the figure it is about changes, the acceptance no longer holds. */
  readonly key: string;
  /** In the officer's words; never blank. */
  readonly reason: string;
  /** The day it was accepted, "2026-11-22". */
  readonly on: string;
}

/**
 * What tells a finding from another, the same before and after its file became the unit's sheet, and the same
 * tomorrow: its code, unit, item and the figures it speaks of, and its cell only where it is about no item.
 *
 * @example findingKey(totalMismatch) //=> '["total-mismatch","Trạm y tế","live-births",null,null,{"total":120,…}]'
 */
export function findingKey({ code, unit, item, indicator, place, values }: Finding): string {
  const where = item === undefined ? (place.cell ?? null) : null;
  // That a unit has sent nothing is the same finding each day it is late.
  const said = code === "missing-unit" ? null : (values ?? null);
  return JSON.stringify([
    code,
    unit ?? place.file ?? place.sheet ?? null,
    item ?? null,
    indicator ?? null,
    where,
    said,
  ]);
}

/**
 * Whether the officer's word is enough to let a finding stand. What only asks for a look is. Of errors, those are
 * whose numbers are plain and may be right as they stand: people whose sex is not known are in Tổng alone, and this
 * year's helped may be last year's victims; a sheet of another year or plan may stay where it is, left out. What
 * cannot be read, cannot be, or needs a choice is corrected instead.
 *
 * @example isAcceptable({ …totalMismatch, values: { total: 120, male: 63, female: 56 } }) //=> true
 * @example isAcceptable({ …totalMismatch, values: { total: 118, male: 63, female: 56 } }) //=> false (fewer than Nam and Nữ)
 */
export function isAcceptable(finding: Finding): boolean {
  switch (finding.code) {
    case "plan-invalid":
      return false;
    case "total-mismatch": {
      const { total, male, female } = finding.values;
      return compareExact(exact(total), exact(sumExactly([male, female]))) > 0;
    }
    case "part-exceeds-whole":
      // Labels tell two items apart; without them it is more of one sex than of both.
      return finding.values.partLabel !== undefined;
    case "wrong-period":
    case "wrong-plan":
      return true;
    default:
      return finding.severity !== "error";
  }
}

/**
 * The same findings, those that were accepted marked with the reason: they only tell from now on. One marked before
 * stays as it is.
 */
export function markAccepted(findings: readonly Finding[], accepted: readonly AcceptedFinding[]): Finding[] {
  if (accepted.length === 0) return [...findings];
  return findings.map((finding) => {
    if (finding.accepted || !isAcceptable(finding)) return finding;
    const key = findingKey(finding);
    const found = accepted.find((one) => one.key === key);
    return found
      ? { ...finding, severity: "info", accepted: { reason: found.reason, on: found.on } }
      : finding;
  });
}

/**
 * What is accepted once the officer accepts a finding too, or takes that back.
 *
 * @param reason null takes it back
 * @param on the day, "2026-11-22"
 */
export function withAcceptance(
  accepted: readonly AcceptedFinding[],
  finding: Finding,
  reason: string | null,
  on: string,
): AcceptedFinding[] {
  const key = findingKey(finding);
  const others = accepted.filter((one) => one.key !== key);
  return reason === null ? others : [...others, { key, reason, on }];
}
