import type { Finding } from "../findings/finding";
import { hasAnnexMark } from "../reports/annexSheets";
import type { Grid, SourceWorkbook } from "../reports/grid";
import { readBareRecords, readCompoundWorkbook } from "./compoundWorkbook";
import { readDelimited } from "./delimitedText";
import { fileKindOf } from "./fileKind";
import { trimRows } from "./gridSize";
import { readHtmlWorkbook } from "./htmlWorkbook";
import { MAX_BINARY_BYTES, MAX_CELLS, MAX_FILE_BYTES, MAX_TEXT_BYTES } from "./limits";
import { isOpenDocument, readOpenDocumentWorkbook, readOpenDocumentXml } from "./openDocumentWorkbook";
import { isOpenXmlWorkbook, readOpenXmlWorkbook } from "./openXmlWorkbook";
import { aboutFile, isRefusal, tooManyBytes, tooManyCells, unreadable, type Refusal } from "./refusal";
import { parseWithSheetJs } from "./sheetJs";
import { isWordDocument, readWordTables } from "./wordDocument";
import { zipDirectory } from "./zipArchive";

/**
 * Reads a unit's file of any format that reports arrive in, told by its content and not by its name:
 * .xlsx .xlsm .xlsb .xls .ods .csv, HTML or XML saved as .xls, a table in .docx.
 * Every guard (size, bytes really inflated, cells, passwords) comes before the parser; macros, links and
 * external workbooks are never opened.
 *
 * @param name the file's name, for the finding and the source of figures
 * @param modified when the file was last changed, in milliseconds since 1970 UTC; null where unknown
 * @returns the workbook, or one finding: `unreadable`, `encrypted` or `too-large`
 * @example readSourceFile(new Uint8Array(), "bao-cao.xlsx", null)
 * //=> { code: "unreadable", values: { reason: "empty" }, … }
 */
export function readSourceFile(
  bytes: Uint8Array,
  name: string,
  modified: number | null,
): SourceWorkbook | Finding {
  const grids = bytes.length > MAX_FILE_BYTES ? tooManyBytes(MAX_FILE_BYTES) : readGrids(bytes);
  return isRefusal(grids) ? aboutFile(grids, name) : { file: name, modified, grids };
}

/** Tells a finding of `readSourceFile` from a workbook. */
export function isFinding(result: SourceWorkbook | Finding): result is Finding {
  return "code" in result;
}

function readGrids(bytes: Uint8Array): Grid[] | Refusal {
  const file = fileKindOf(bytes);
  switch (file.kind) {
    case "empty":
      return unreadable("empty");
    case "unknown":
      return unreadable("unknown-format");
    case "zip":
      return readZip(bytes);
    case "compound":
      return within(MAX_BINARY_BYTES, bytes) ?? withoutAnnex(readCompoundWorkbook(bytes));
    case "bare-records":
      return within(MAX_BINARY_BYTES, bytes) ?? withoutAnnex(readBareRecords(bytes));
    case "markup":
      return within(MAX_TEXT_BYTES, bytes) ?? readMarkup(file.text);
    case "text":
      return within(MAX_TEXT_BYTES, bytes) ?? readText(file.text);
  }
}

/** LibreOffice writes 0 into an .xls for a formula that yields a text: such a zero would be added up. */
function withoutAnnex(grids: Grid[] | Refusal): Grid[] | Refusal {
  return isRefusal(grids) || !grids.some(hasAnnexMark) ? grids : unreadable("annex-as-xls");
}

/** The refusal of a file above a limit; null below it. */
function within(limit: number, { length }: Uint8Array): Refusal | null {
  return length > limit ? tooManyBytes(limit) : null;
}

function readZip(bytes: Uint8Array): Grid[] | Refusal {
  const entries = zipDirectory(bytes);
  if (isRefusal(entries)) return entries;
  if (isOpenXmlWorkbook(entries)) return readOpenXmlWorkbook(bytes, entries);
  if (isWordDocument(entries)) return readWordTables(bytes, entries);
  if (isOpenDocument(entries)) return readOpenDocumentWorkbook(bytes, entries);
  return unreadable("unknown-format");
}

function readMarkup(text: string): Grid[] | Refusal {
  const head = text.slice(0, 4000);
  if (/<office:document[\s>]/.test(head)) return readOpenDocumentXml(text);
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(?:\w+:)?Workbook[\s>]/.test(head)) {
    return readSpreadsheetXml(text);
  }
  return readHtmlWorkbook(text);
}

/** The one XML file that Excel 2002 and 2003 could save. */
function readSpreadsheetXml(text: string): Grid[] | Refusal {
  return /<\/(?:\w+:)?Workbook>\s*$/.test(text.slice(-100))
    ? parseWithSheetJs(text, [])
    : unreadable("damaged");
}

function readText(text: string): Grid[] | Refusal {
  const records = readDelimited(text);
  if (records.reduce((sum, record) => sum + record.length, 0) > MAX_CELLS) return tooManyCells();
  const rows = trimRows(records);
  if (isRefusal(rows)) return rows;
  return [
    {
      sheet: "Sheet1",
      rows,
      merges: [],
      hiddenRows: new Set(),
      filteredRows: new Set(),
      hiddenColumns: new Set(),
      hidden: false,
      percentCells: new Set(),
      uncalculatedCells: new Set(),
    },
  ];
}
