import type { ICellData, IWorkbookData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import type { LayoutCell, SheetLayout } from "../../src/summary/sheetLayout";
import { openInUniver, startHeadlessUniver } from "../../src/workbench/host/engine/univerEngine";

/** A formula of a layout with what it was said to yield and what a spreadsheet makes of it. */
export interface EvaluatedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly said: string | number | null;
  readonly evaluated: unknown;
}

/** Puts layouts into one workbook of a real spreadsheet engine and evaluates every formula anew. */
export async function evaluateLayouts(layouts: readonly SheetLayout[]): Promise<EvaluatedFormula[]> {
  const univer = startHeadlessUniver();
  try {
    const engine = openInUniver(univer, workbookOf(layouts));
    await engine.recalculation.calculate(true);
    return layouts.flatMap((layout) =>
      layout.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          if (!cell || !("formula" in cell)) return [];
          const evaluated = engine.workbook.getSheetBySheetName(layout.name)?.getCellRaw(row, column)?.v;
          return [{ sheet: layout.name, row, column, formula: cell.formula, said: cell.result, evaluated }];
        }),
      ),
    );
  } finally {
    univer.dispose();
  }
}

/** Formulas whose evaluation is not what the layout says, for a test to show; blank text and no value are one. */
export function disagreements(formulas: readonly EvaluatedFormula[]): EvaluatedFormula[] {
  return formulas.filter(({ said, evaluated }) => {
    if (typeof said === "number" && typeof evaluated === "number") {
      return Math.abs(said - evaluated) > 1e-9 * Math.max(1, Math.abs(said));
    }
    return (said ?? "") !== (evaluated ?? "");
  });
}

function workbookOf(layouts: readonly SheetLayout[]): IWorkbookData {
  const sheets = layouts.map(({ name, rows, columns }, index) => ({
    id: `sheet${index}`,
    name,
    rowCount: rows.length + 5,
    columnCount: Math.max(columns.length, ...rows.map((row) => row.length)) + 5,
    cellData: Object.fromEntries(
      rows.map((cells, row) => [
        row,
        Object.fromEntries(cells.flatMap((cell, column) => entry(cell, column))),
      ]),
    ),
  }));
  return {
    id: "layouts",
    name: "layouts",
    appVersion: "",
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function entry(cell: LayoutCell | null, column: number): [number, ICellData][] {
  if (!cell) return [];
  if ("formula" in cell) return [[column, { f: cell.formula }]];
  return "number" in cell ? [[column, { v: cell.number, t: 2 }]] : [[column, { v: cell.text, t: 1 }]];
}
