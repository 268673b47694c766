import type { Book } from "./book";
import type { Sheet } from "./sheet";
import { cellAddress } from "../../../reports/grid";

/** A workbook as plain data, for comparing what it was with what it is. */
export interface BookSnapshot {
  readonly sheets: readonly unknown[];
  readonly activeSheet: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly xmlParts: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly names: readonly unknown[];
  readonly structureProtected: boolean;
}

/** Everything a book holds; ids are left out, since a sheet deleted and made again is the same to the officer. */
export function snapshotOf(book: Book): BookSnapshot {
  return structuredClone({
    sheets: book.sheets.map(sheetSnapshot),
    activeSheet: book.activeSheet.name,
    settings: Object.fromEntries(book.memory.settings.map(({ key, value }) => [key, value])),
    xmlParts: book.memory.xmlParts.map((part) => part.xml).sort(),
    properties: Object.fromEntries(book.memory.properties),
    names: book.names.all
      .map(({ name, formula, comment, visible, sheetId }) => ({
        name,
        formula,
        comment,
        visible,
        sheet: sheetId === null ? null : book.sheetOf(sheetId).name,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    structureProtected: book.memory.structureProtected,
  });
}

function sheetSnapshot(sheet: Sheet): unknown {
  const { univer, protection, locks } = sheet;
  const config = univer.getConfig();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: cellsSnapshot(sheet),
    merges: config.mergeData
      .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn])
      .sort(),
    freeze: config.freeze,
    showGridlines: config.showGridlines,
    columns: sizesSnapshot(config.columnData),
    rows: sizesSnapshot(config.rowData),
    style: config.defaultStyle ?? null,
    protection: protection.protected ? protection.options : null,
    locks: locks.layers,
    validations: sheet.validations.layers,
    // In which order links were made says nothing.
    links: [...sheet.links.layers].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: null })),
    tables: sheet.tables.map((table) => ({ ...table, id: null, filter: [...table.filter.criteria] })),
    filter: { area: sheet.filter.area, criteria: [...sheet.filter.criteria] },
    charts: sheet.charts.map((chart) => ({ ...chart, id: null })),
    comments: sheet.book.memory.comments
      .filter((comment) => comment.sheetId === sheet.id)
      .map(({ row, column, content, resolved }) => ({ row, column, content, resolved }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    pageSetup: sheet.pageSetup,
  };
}

/** Each cell as one text: comparing thousands of small objects is what takes the time. */
function cellsSnapshot(sheet: Sheet): Record<string, string> {
  const cells: Record<string, string> = {};
  const looks = new Map<unknown, string>();
  const styles = sheet.book.workbook.getStyles();
  sheet.univer.getCellMatrix().forValue((row, column, cell) => {
    const content = sheet.cells.content(row, column);
    const value = sheet.cells.value(row, column) ?? "";
    const own = cell?.s ?? null;
    let look = looks.get(own);
    if (look === undefined) {
      look = lookText(typeof own === "string" ? (styles.get(own) ?? {}) : (own ?? {}));
      looks.set(own, look);
    }
    if (content === "" && look === "") return undefined;
    const shown = content === value ? JSON.stringify(content) : `${content} → ${JSON.stringify(value)}`;
    cells[cellAddress(row, column)] = look === "" ? shown : `${shown} ${look}`;
    return undefined;
  });
  return cells;
}

/** A style as text, the same for equal styles; "" for none. */
function lookText(style: object): string {
  const text = JSON.stringify(withoutBlanks(style));
  return text === "{}" ? "" : text;
}

/** Sizes and styles of rows or columns, without those that say nothing. */
function sizesSnapshot(data: object): Record<string, unknown> {
  const entries = Object.entries(data as Record<string, object>).map(
    ([index, entry]) => [index, withoutBlanks(entry)] as const,
  );
  return Object.fromEntries(entries.filter(([, entry]) => Object.keys(entry).length > 0));
}

/** Fields that are null, 0 as "no", or empty say the same as a missing field; their order says nothing. */
function withoutBlanks(value: object): Record<string, unknown> {
  const entries = Object.entries(value as Record<string, unknown>).flatMap(
    ([name, field]): [string, unknown][] => {
      if (field === null || field === undefined || field === 0) return [];
      if (typeof field !== "object" || Array.isArray(field)) return [[name, field]];
      const inner = withoutBlanks(field);
      return Object.keys(inner).length === 0 ? [] : [[name, inner]];
    },
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
