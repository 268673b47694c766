import type { Consolidation } from "../../src/consolidation/consolidation";
import { readSourceFile } from "../../src/files/readSourceFile";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import type { SourceWorkbook } from "../../src/reports/grid";
import { annexLayouts } from "../../src/summary/annexLayouts";

/** The annex of a consolidation, as a file. */
export function annexBytes(consolidation: Consolidation, locality: string): Promise<Uint8Array> {
  const head = { locality, date: null, preparedBy: "", checkedBy: "", signedBy: "" };
  const properties = { title: "", author: "", created: new Date(0) };
  return writeWorkbook(annexLayouts(consolidation, new Map(), head), properties);
}

/** The annex written to a file and opened again. */
export async function writtenAnnex(
  consolidation: Consolidation,
  locality: string,
  file = "phu-luc.xlsx",
): Promise<SourceWorkbook> {
  const opened = readSourceFile(await annexBytes(consolidation, locality), file, null);
  if ("code" in opened) throw new Error(`the annex cannot be opened: ${opened.code}`);
  return opened;
}
