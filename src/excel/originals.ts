import { z } from "zod";
import { readReference } from "./sheetReference";
import { sameSheet } from "./sheetName";
import type { WorkbookState } from "./workbookState";

const cell = z.string().exactOptional();

const originalSchema = z.object({
  /** The defined name that marks its sheet. */
  name: z.string(),
  /** The unit whose figures were read from it. */
  unit: z.string(),
  /** The cells of each item's figures, by the item's id. */
  cells: z.record(z.string(), z.object({ total: cell, male: cell, female: cell })),
});

const originalsSchema = z.object({
  version: z.literal(1),
  originals: z.array(originalSchema),
  /** Names of former originals: should the sheet of one still be there, it is no report either. */
  former: z.array(z.string()),
});

/** What is remembered of a sheet of a unit's file that is kept in the workbook. */
export type OriginalRecord = z.infer<typeof originalSchema>;
export type OriginalRecords = z.infer<typeof originalsSchema>;

/** A kept sheet as it stands in the workbook now. */
export interface Original extends OriginalRecord {
  readonly sheet: string;
}

/** Hidden defined names of kept sheets begin so: they follow a sheet when it is renamed, and travel with the file. */
const namePrefix = "THCT_Goc_";

/** Enough rows and columns that the name outlives what the officer deletes of them. */
const marked = "$A$1:$Z$1000";

/** Reads the records; broken ones count as none. */
export function readOriginalRecords(stored: string | undefined): OriginalRecords {
  const none: OriginalRecords = { version: 1, originals: [], former: [] };
  if (stored === undefined) return none;
  try {
    const checked = originalsSchema.safeParse(JSON.parse(stored));
    return checked.success ? checked.data : none;
  } catch {
    return none;
  }
}

/** The defined names of the kept sheets and former ones, each once. */
export function originalNames({ originals, former }: OriginalRecords): string[] {
  return [...new Set([...originals.map(({ name }) => name), ...former])];
}

/** What such a name refers to. @example originalFormula("'Gốc – Công an'") //=> "='Gốc – Công an'!$A$1:$Z$1000" */
export function originalFormula(quotedSheet: string): string {
  return `=${quotedSheet}!${marked}`;
}

/** The sheet that a name marks; null where the officer has deleted it. */
export function markedSheet({ names, sheets }: WorkbookState, name: string): string | null {
  const reference = readReference(names.get(name) ?? "");
  return (reference && sheets.find((sheet) => sameSheet(sheet.name, reference.sheet))?.name) ?? null;
}

/** The kept sheets that are still there. */
export function findOriginals(state: WorkbookState, { originals }: OriginalRecords): Original[] {
  return originals.flatMap((record) => {
    const sheet = markedSheet(state, record.name);
    return sheet === null ? [] : [{ ...record, sheet }];
  });
}

/**
 * Names for sheets that are to be kept now: those of former originals whose sheets are gone, then new ones.
 *
 * @example freeOriginalNames(state, { version: 1, originals: [], former: [] }, 2) //=> ["THCT_Goc_1", "THCT_Goc_2"]
 */
export function freeOriginalNames(state: WorkbookState, records: OriginalRecords, count: number): string[] {
  const taken = new Set(originalNames(records));
  const free = records.former.filter((name) => markedSheet(state, name) === null);
  for (let number = 1; free.length < count; number++) {
    const name = `${namePrefix}${number}`;
    if (!taken.has(name)) free.push(name);
  }
  return free.slice(0, count);
}
