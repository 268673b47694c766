import { zipSync } from "fflate";
import type { Grid } from "../reports/grid";
import { cellFormats } from "./cellFormats";
import { MAX_BINARY_BYTES } from "./limits";
import { isRefusal, tooManyBytes, unreadable, type Refusal } from "./refusal";
import { sharedStrings } from "./sharedStrings";
import { parseWithSheetJs } from "./sheetJs";
import type { FilteredRange } from "./sheetMarks";
import { rowsOf, WorksheetReader, type WorkbookContext } from "./worksheetReader";
import { isWhole, tagAttributes, walkXml, type Attributes } from "./xmlWalk";
import { inflateParts, type ZipEntry, type ZipParts } from "./zipArchive";

/** Parts that are never opened: macros, external workbooks, pictures, embedded files, and what says nothing of the cells. */
const unneededParts =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|calcChain\.(?:xml|bin)|(?:media|embeddings|externalLinks|drawings|charts|diagrams|activeX|ctrlProps|printerSettings|customXml|theme|pivotTables|pivotCache|threadedComments|queryTables|model|docProps)\/.*|comments[^/]*\.xml|connections\.xml)$/i;

/** Whether a zip is an Excel workbook, by its parts. */
export function isOpenXmlWorkbook(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => /(?:^|\/)workbook\.(?:xml|bin)$/i.test(entry.name));
}

/**
 * Reads .xlsx and .xlsm from their XML, and .xlsb by SheetJS.
 *
 * @returns the sheets in order; `unreadable` where any of them is broken, for half a workbook would be taken for the whole
 */
export function readOpenXmlWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Grid[] | Refusal {
  const parts = inflateParts(
    bytes,
    entries.filter((entry) => !entry.name.endsWith("/") && !unneededParts.test(entry.name)),
  );
  if (isRefusal(parts)) return parts;
  // Names of parts differ in nothing but case only by mistake (ECMA-376 part 2, 7.2.3.5).
  const byName = new Map([...parts].map(([name, content]) => [name.toLowerCase(), content]));
  const path = [...byName.keys()].find((name) => /(?:^|\/)workbook\.xml$/.test(name));
  return path === undefined ? readBinaryParts(parts) : readSheets(byName, path);
}

/** An .xlsb: its parts as a zip without compression, so that SheetJS inflates nothing unbounded. */
function readBinaryParts(parts: ZipParts): Grid[] | Refusal {
  const size = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
  if (size > MAX_BINARY_BYTES) return tooManyBytes(MAX_BINARY_BYTES);
  return parseWithSheetJs(zipSync(Object.fromEntries(parts), { level: 0 }), []);
}

function readSheets(parts: ZipParts, workbookPath: string): Grid[] | Refusal {
  const workbook = parts.get(workbookPath) ?? new Uint8Array();
  if (!isWhole(workbook, "workbook")) return unreadable("damaged");
  const targets = relationships(parts, workbookPath);
  const context = workbookContext(parts, workbook, [...targets.values()]);
  const grids: Grid[] = [];
  let cells = 0;
  for (const sheet of tagAttributes(workbook, "sheet")) {
    const target = targets.get(relationshipOf(sheet));
    if (target && !target.type.endsWith("/worksheet")) continue;
    const part = parts.get(target?.path ?? "");
    if (!part || !isWhole(part, "worksheet")) return unreadable("damaged");
    const reader = new WorksheetReader(context, cells, tableFilters(parts, target?.path ?? ""));
    walkXml(part, reader);
    cells += reader.cellCount;
    const grid = reader.grid(sheet["name"] ?? "", (sheet["state"] ?? "visible") !== "visible");
    if (isRefusal(grid)) return grid;
    grids.push(grid);
  }
  return grids.length > 0 ? grids : unreadable("no-sheet");
}

function workbookContext(parts: ZipParts, workbook: Uint8Array, targets: readonly Target[]): WorkbookContext {
  const partOf = (role: string) => parts.get(targets.find(({ type }) => type.endsWith(role))?.path ?? "");
  const [properties] = tagAttributes(workbook, "workbookPr");
  return {
    strings: sharedStrings(partOf("/sharedStrings")),
    formats: cellFormats(partOf("/styles")),
    date1904: ["1", "true"].includes(properties?.["date1904"] ?? ""),
  };
}

/** Ranges of a sheet's tables that a filter with a condition is on. */
function tableFilters(parts: ZipParts, sheetPath: string): FilteredRange[] {
  const tables = [...relationships(parts, sheetPath).values()].filter(({ type }) => type.endsWith("/table"));
  return tables.flatMap(({ path }) => {
    const part = parts.get(path) ?? new Uint8Array();
    const [filter] = tagAttributes(part, "autoFilter");
    const range = tagAttributes(part, "filterColumn").length > 0 ? rowsOf(filter?.["ref"] ?? "") : null;
    return range ? [range] : [];
  });
}

/** What a part leads to: another part, and in which role. */
interface Target {
  readonly path: string;
  readonly type: string;
}

/** A part's relationships within the file, by their id. */
function relationships(parts: ZipParts, path: string): Map<string, Target> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const part = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const targets = new Map<string, Target>();
  if (!part) return targets;
  for (const { Id, Target, TargetMode, Type } of tagAttributes(part, "Relationship")) {
    if (!Id || !Target || TargetMode === "External") continue;
    targets.set(Id, { path: resolvePath(folder, Target).toLowerCase(), type: Type ?? "" });
  }
  return targets;
}

/** The id of a sheet's relationship; its prefix is the file's own choice. */
function relationshipOf(sheet: Attributes): string {
  const name = Object.keys(sheet).find((name) => name.endsWith(":id"));
  return name === undefined ? "" : (sheet[name] ?? "");
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
