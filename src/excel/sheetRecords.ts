import { z } from "zod";

const ruleSchema = z.object({
  area: z.object({ row: z.number(), column: z.number(), lastRow: z.number(), lastColumn: z.number() }),
  formula: z.string(),
  style: z.object({
    bold: z.boolean().exactOptional(),
    italic: z.boolean().exactOptional(),
    color: z.string().exactOptional(),
    fill: z.string().exactOptional(),
  }),
});

/** How an own sheet was last laid out; kept in the workbook so that the next run writes into it as it stands. */
const sheetRecordSchema = z.object({
  /** A digest of everything but the contents. */
  shape: z.string(),
  /** The layout's area: where the sheet's own name covers another one, rows or columns were put in or taken out. */
  address: z.string(),
  /** Which cells held something (`markWritten`). */
  written: z.string(),
  /** Where links lead, by "row,column". */
  links: z.record(z.string(), z.object({ sheet: z.string(), cell: z.string() })),
  /** Cells whose comment is ours, as "row,column". */
  notes: z.array(z.string()),
  /** Number formats by area: ["K9:M9", "#,##0.0"]. */
  formats: z.array(z.tuple([z.string(), z.string()])),
  /** Cells with the amber rule at their left, as "row,column". */
  ambers: z.array(z.string()),
  /** How many charts of ours lie on it; those that records of earlier versions tell nothing of are none. */
  charts: z.number().default(0),
  /** Its conditional formats, to switch them off and on again. */
  rules: z.array(ruleSchema),
});

const recordsSchema = z.object({
  version: z.literal(1),
  sheets: z.object({
    targets: sheetRecordSchema.optional(),
    figures: sheetRecordSchema.optional(),
    table: sheetRecordSchema.optional(),
    chart: sheetRecordSchema.optional(),
  }),
  /** Former own sheets that were kept because the officer had written on them: never read as reports. */
  kept: z.array(z.string()),
  /** Whether the verdicts are coloured. */
  highlight: z.boolean(),
});

export type SheetRecord = z.infer<typeof sheetRecordSchema>;
export type SheetRecords = z.infer<typeof recordsSchema>;

/** Reads the records; broken ones count as none, and the sheets are made anew. */
export function readSheetRecords(stored: string | undefined): SheetRecords {
  const none: SheetRecords = { version: 1, sheets: {}, kept: [], highlight: true };
  if (stored === undefined) return none;
  try {
    const checked = recordsSchema.safeParse(JSON.parse(stored));
    return checked.success ? checked.data : none;
  } catch {
    return none;
  }
}
