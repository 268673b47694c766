import { MAX_CELLS } from "./limits";
import { encrypted, tooManyCells, type Refusal } from "./refusal";
import { splitHiddenRows, type SheetMarks } from "./sheetMarks";

/** Record types of the binary format ([MS-XLS] 2.3). */
const record = {
  begin: 0x0809,
  end: 0x000a,
  filePass: 0x002f,
  formula: 0x0006,
  row: 0x0208,
  columnInfo: 0x007d,
  filterMode: 0x009b,
  filterCondition: 0x009e,
  number: 0x0203,
  rk: 0x027e,
  multipleRk: 0x00bd,
  label: 0x0204,
  labelShared: 0x00fd,
} as const;

const cellRecords: ReadonlySet<number> = new Set([
  record.formula,
  record.number,
  record.rk,
  record.multipleRk,
  record.label,
  record.labelShared,
]);

/**
 * Walks the records of an .xls workbook stream for what SheetJS does not tell:
 * a password, hidden rows and columns, filters, and how many cells there are.
 *
 * @param stream the stream "Workbook" (or "Book") of the compound file
 * @returns the marks of each sheet in file order
 */
export function biffMarks(stream: Uint8Array): SheetMarks[] | Refusal {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const sheets: SheetMarks[] = [];
  let depth = 0;
  let substreams = 0;
  let cells = 0;
  let sheet = startOfSheet();
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = at + 4;
    at = data + length;
    if (at > stream.length) break;
    if (type === record.filePass) return encrypted();
    if (type === record.begin) {
      depth++;
      if (depth === 1) sheet = startOfSheet();
      continue;
    }
    if (type === record.end && depth > 0) {
      depth--;
      if (depth === 0 && substreams++ > 0) sheets.push(marksOf(sheet));
      continue;
    }
    if (depth !== 1) continue;
    if (cellRecords.has(type)) cells += type === record.multipleRk ? Math.max(1, (length - 6) / 6) : 1;
    if (cells > MAX_CELLS) return tooManyCells();
    if (type === record.filterMode || type === record.filterCondition) sheet.filtered = true;
    if (type === record.row && length >= 16 && view.getUint32(data + 12, true) & 0x20) {
      sheet.hiddenRows.push(view.getUint16(data, true));
    }
    if (type === record.columnInfo && length >= 10 && view.getUint16(data + 8, true) & 0x01) {
      const last = Math.min(view.getUint16(data + 2, true), 255);
      for (let column = view.getUint16(data, true); column <= last; column++) sheet.hiddenColumns.add(column);
    }
  }
  return sheets;
}

interface SheetRecords {
  filtered: boolean;
  readonly hiddenRows: number[];
  readonly hiddenColumns: Set<number>;
}

function startOfSheet(): SheetRecords {
  return { filtered: false, hiddenRows: [], hiddenColumns: new Set() };
}

/** A filter's range is not worth its formula bytes: with a filter on, hidden rows count as filtered. */
function marksOf(sheet: SheetRecords): SheetMarks {
  return {
    ...splitHiddenRows(sheet.hiddenRows, sheet.filtered ? [{ firstRow: 0, lastRow: Infinity }] : []),
    hiddenColumns: sheet.hiddenColumns,
    uncalculatedCells: new Set(),
  };
}
