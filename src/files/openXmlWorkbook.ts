import { zipSync } from "fflate";
import type { Grid } from "../reports/grid";
import { MAX_CELLS } from "./limits";
import { isRefusal, tooManyCells, unreadable, type Refusal } from "./refusal";
import { parseWithSheetJs } from "./sheetJs";
import { activeFilters, worksheetMarks, type FilteredRange, type SheetMarks } from "./sheetMarks";
import { tagAttributes } from "./xmlTags";
import { inflateParts, type ZipEntry, type ZipParts } from "./zipArchive";

/**
 * Parts that are never opened: macros, external workbooks, pictures, embedded files,
 * and what says nothing about the cells (but persons and metadata, without which SheetJS gives up).
 */
const unneededParts =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|calcChain\.(?:xml|bin)|(?:media|embeddings|externalLinks|drawings|charts|chartsheets|diagrams|activeX|ctrlProps|printerSettings|customXml|theme|pivotTables|pivotCache|threadedComments|queryTables|model|docProps)\/.*|comments[^/]*\.xml|connections\.xml)$/i;

/** Parts that SheetJS need not see: they lead to comments, links and tables. */
const sideParts = /(?:^|\/)(?:worksheets\/_rels|tables)\//i;

/** Whether a zip is an Excel workbook, by its parts. */
export function isOpenXmlWorkbook(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => /(?:^|\/)workbook\.(?:xml|bin)$/i.test(entry.name));
}

/**
 * Reads .xlsx, .xlsm and .xlsb. SheetJS sees only the parts it needs, already inflated within bounds.
 *
 * @returns the sheets in order; `unreadable` where any of them is broken, for half a workbook would be taken for the whole
 */
export function readOpenXmlWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Grid[] | Refusal {
  const parts = inflateParts(
    bytes,
    entries.filter((entry) => !entry.name.endsWith("/") && !unneededParts.test(entry.name)),
  );
  if (isRefusal(parts)) return parts;
  const sheetMarks = marksBySheet(parts);
  if (isRefusal(sheetMarks)) return sheetMarks;
  return parseWithSheetJs(stored(parts), sheetMarks);
}

/**
 * The marks of each sheet in the workbook's order, null for a chart sheet;
 * checks on the way that every sheet is whole and all together are not too large.
 */
function marksBySheet(parts: ZipParts): (SheetMarks | null)[] | Refusal {
  const workbookPath = [...parts.keys()].find((name) => /(?:^|\/)workbook\.xml$/i.test(name));
  if (!workbookPath) return [];
  const targets = relationships(parts, workbookPath);
  const marks: (SheetMarks | null)[] = [];
  let cells = 0;
  for (const sheet of tagAttributes(textOf(parts, workbookPath), "sheet")) {
    const target = targets.get(sheet["r:id"] ?? "");
    if (target && !target.type.endsWith("/worksheet")) {
      marks.push(null);
      continue;
    }
    const path = target?.path ?? "";
    const xml = textOf(parts, path);
    if (path.endsWith(".xml") && !/<\/(?:\w+:)?worksheet>\s*$/.test(xml.slice(-100))) {
      return unreadable("damaged");
    }
    cells += countOf(xml, "<v>") + countOf(xml, ":v>") / 2 + countOf(xml, "<is>");
    if (cells > MAX_CELLS) return tooManyCells();
    marks.push(worksheetMarks(xml, tableFilters(parts, path)));
  }
  return marks;
}

function tableFilters(parts: ZipParts, sheetPath: string): FilteredRange[] {
  const tables = [...relationships(parts, sheetPath).values()].filter(({ type }) => type.endsWith("/table"));
  return tables.flatMap(({ path }) => activeFilters(textOf(parts, path)));
}

/** What a part leads to: another part, and in which role. */
interface Target {
  readonly path: string;
  readonly type: string;
}

/** A part's relationships within the file, by their id. */
function relationships(parts: ZipParts, path: string): Map<string, Target> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const rels = textOf(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const targets = new Map<string, Target>();
  if (rels === "") return targets;
  for (const { Id, Target, TargetMode, Type } of tagAttributes(rels, "Relationship")) {
    if (!Id || !Target || TargetMode === "External") continue;
    targets.set(Id, { path: resolvePath(folder, Target), type: Type ?? "" });
  }
  return targets;
}

/** "xl/worksheets/" and "../tables/table1.xml" → "xl/tables/table1.xml" */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function textOf(parts: ZipParts, path: string): string {
  const part = parts.get(path);
  return part ? new TextDecoder().decode(part) : "";
}

function countOf(text: string, token: string): number {
  let count = 0;
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + token.length)) count++;
  return count;
}

/** The parts as a zip without compression, so that nothing is inflated twice. */
function stored(parts: ZipParts): Uint8Array {
  const files = new Map([...parts].filter(([name]) => !sideParts.test(name)));
  return zipSync(Object.fromEntries(files), { level: 0 });
}
