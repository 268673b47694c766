import * as z from "zod/mini";
import type { Requirement } from "../indicators/indicator";

/** By what an annex is known again: whose it is, and what its indicators were when it was made. */
export interface AnnexMark {
  readonly plan: string;
  /** The plan's title, to name it where it is another one than asked for. */
  readonly title: string;
  /** "phường Lê Chân, thành phố Hải Phòng" */
  readonly locality: string;
  readonly year: number;
  readonly indicators: readonly MarkedIndicator[];
}

/** What the table does not show of an indicator, or shows in words. */
export interface MarkedIndicator {
  readonly code: string;
  /** As `measureKey` spells it. */
  readonly measure: string;
  /** What was asked in the annex's year; null where nothing was. */
  readonly target: Requirement | null;
  /** Units asked for it. */
  readonly expected: number;
  readonly provisional: boolean;
  /**
   * Where several counts are judged apart ("every quarter"), how much of each item's sum does not count, its units
   * being left out; null where none of it does.
   */
  readonly uncounted?: readonly (number | null)[];
}

/** The mark stands in a cell of a hidden column; the number is the version of what follows. */
const opening = "tong-hop-chi-tieu annex 1 ";

const requirement = z.object({
  comparator: z.enum([">=", ">", "<=", "<", "=", "~", "range", "increase", "decrease", "yes"]),
  value: z.nullable(z.union([z.number(), z.readonly(z.tuple([z.number(), z.number()]))])),
}) satisfies z.ZodMiniType<Requirement>;

const count = z.int().check(z.minimum(0));

const markSchema = z.object({
  plan: z.string(),
  title: z.string(),
  locality: z.string(),
  year: z.int(),
  indicators: z.array(
    z.object({
      code: z.string(),
      measure: z.string(),
      target: z.nullable(requirement),
      expected: count,
      provisional: z.boolean(),
      uncounted: z.exactOptional(z.array(z.nullable(z.number()))),
    }),
  ),
}) satisfies z.ZodMiniType<AnnexMark>;

/** The mark as the text of a cell. */
export function annexMarkText(mark: AnnexMark): string {
  return opening + JSON.stringify(mark);
}

/** Whether what a cell holds begins as a mark does. */
export function opensAnnexMark(value: unknown): boolean {
  return typeof value === "string" && value.startsWith(opening);
}

/**
 * Reads a mark back.
 *
 * @param value what a cell holds
 * @returns null where it is none
 * @example readAnnexMark(annexMarkText(mark)) //=> mark
 */
export function readAnnexMark(value: unknown): AnnexMark | null {
  if (typeof value !== "string" || !opensAnnexMark(value)) return null;
  try {
    const read = markSchema.safeParse(JSON.parse(value.slice(opening.length)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
