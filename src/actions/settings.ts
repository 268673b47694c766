import { z } from "zod";
import type { Settings } from "./officerActions";

/** What the workbook remembers of the officer's choices; an older or damaged field falls back by itself. */
const settingsSchema = z.object({
  language: z.enum(["vi", "en"]).catch("vi"),
  planId: z.string().nullable().catch(null),
  locality: z.string().catch(""),
  year: z.number().int().min(2000).max(2100),
  deadline: z.iso.date().nullable().catch(null),
  preparedBy: z.string().catch(""),
  checkedBy: z.string().catch(""),
  signedBy: z.string().catch(""),
  unitAliases: z.record(z.string(), z.string()).catch({}),
  labelDecisions: z
    .array(z.object({ unit: z.string().nullable(), label: z.string(), item: z.string().nullable() }))
    .optional()
    .catch(undefined),
  columnDecisions: z
    .array(
      z.object({
        unit: z.string().nullable(),
        heading: z.string(),
        meaning: z.enum(["total", "male", "female", "not-read"]),
      }),
    )
    .optional()
    .catch(undefined),
  oldCommunes: z.record(z.string(), z.string()).optional().catch(undefined),
  acceptedFindings: z
    .array(z.object({ key: z.string(), reason: z.string().min(1), on: z.iso.date() }))
    .optional()
    .catch(undefined),
  received: z
    .record(
      z.string(),
      z.array(
        z.object({
          file: z.string(),
          year: z.number().int(),
          reportDate: z.iso.date().nullable(),
          on: z.iso.date(),
        }),
      ),
    )
    .optional()
    .catch(undefined),
});

/**
 * Reads the settings kept in the workbook.
 *
 * @param stored the JSON text; undefined in a new workbook
 * @param thisYear the year to begin with
 */
export function readSettings(stored: string | undefined, thisYear: number): Settings {
  const data = settingsSchema
    .extend({ year: settingsSchema.shape.year.catch(thisYear) })
    .safeParse(parseJson(stored));
  return data.success ? data.data : freshSettings(thisYear);
}

/** The settings of a workbook in which nothing has been chosen yet. */
export function freshSettings(year: number): Settings {
  return {
    language: "vi",
    planId: null,
    locality: "",
    year,
    deadline: null,
    preparedBy: "",
    checkedBy: "",
    signedBy: "",
    unitAliases: {},
  };
}

/** Data from a JSON text; undefined where it is none. */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
