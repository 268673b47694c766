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
 * What tells a finding from another, the same before and after its file became the unit's sheet: its code, unit,
 * item and the figures it speaks of, and its cell only where it is about no item.
 *
 * @example findingKey(totalMismatch) //=> '["total-mismatch","Trạm y tế","live-births",null,null,{"total":120,…}]'
 */
export function findingKey({ code, unit, item, indicator, place, values }: Finding): string {
  const where = item === undefined ? (place.cell ?? null) : null;
  return JSON.stringify([
    code,
    unit ?? place.file ?? place.sheet ?? null,
    item ?? null,
    indicator ?? null,
    where,
    values ?? null,
  ]);
}
