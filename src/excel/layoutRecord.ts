import type { Area } from "../reports/grid";
import type { SheetChart, SheetLayout } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";
import type { SheetRecord } from "./sheetRecords";
import { markWritten } from "./writtenCells";

/** The area a layout covers, from A1. */
export function layoutArea({ rows, columns }: SheetLayout): Area {
  const width = Math.max(1, columns.length, ...rows.map((row) => row.length));
  return { row: 0, column: 0, lastRow: Math.max(0, rows.length - 1), lastColumn: width - 1 };
}

/** What to remember of a layout. */
export function recordOf(layout: SheetLayout): SheetRecord {
  const width = layoutArea(layout).lastColumn + 1;
  return {
    shape: shapeOf(layout),
    address: areaAddress(layoutArea(layout)),
    written: markWritten(
      layout.rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? null) !== null)),
    ),
    links: Object.fromEntries(
      layout.links.map(({ row, column, sheet, cell }) => [`${row},${column}`, { sheet, cell }]),
    ),
    notes: layout.notes.map(({ row, column }) => `${row},${column}`),
    formats: layout.styles.flatMap(({ area, style }): [string, string][] =>
      style.format === undefined ? [] : [[areaAddress(area), style.format]],
    ),
    charts: layout.charts?.length ?? 0,
    rules: layout.conditionalFormats.map(({ area, formula, style }) => ({ area, formula, style })),
    ambers: layout.styles.flatMap(({ area, style }) =>
      style.border === "left-amber" ? [`${area.row},${area.column}`] : [],
    ),
  };
}

/**
 * A digest of what makes a layout the same one: its size, its first column (the codes of its rows), merges, the
 * styles of areas, and rules. Widths and heights are left out, for they are the officer's to change; so are number
 * formats and styles of single cells, which follow the figures.
 */
function shapeOf(layout: SheetLayout): string {
  const { rows, merges, styles, conditionalFormats, validations, freeze, unlocked, table, charts } = layout;
  const codes = rows.map(([first]) => (first && "text" in first ? first.text : null));
  const look = styles
    .filter(({ area }) => area.row !== area.lastRow || area.column !== area.lastColumn)
    .map(({ area, style }) => [area, { ...style, format: undefined }]);
  const rules = conditionalFormats.map(({ area, formula }) => [area, formula]);
  const checks = validations.map(({ area, rule }) => [area, rule]);
  return digest(
    JSON.stringify([
      layoutArea(layout),
      codes,
      merges,
      look,
      rules,
      checks,
      freeze,
      unlocked,
      table?.area ?? null,
      ...(charts ?? []).map(chartShape),
    ]),
  );
}

/** What a chart has of its own: the values it draws, and their names, follow the cells. */
function chartShape({ picture, area, categories, values }: SheetChart): unknown[] {
  const { name, title, gapWidth, labelFormat, series } = picture;
  return [name, title, gapWidth, labelFormat, series.map((one) => one.name), area, categories, values];
}

/** FNV-1a over the text's UTF-16 units, twice with different seeds: enough to tell layouts apart. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
