import type { ICellData, IStyleData } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import { intersectAreas, lastColumn, lastRow } from "./address";
import type { CellMatrix } from "./cells";
import type { Sheet } from "./sheet";

/** How the cells of a sheet look. Whole columns, rows and sheets keep one style, as in Excel. */
export class Styles {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** The style a cell shows, its row's, column's and sheet's included. */
  at(row: number, column: number): IStyleData {
    return this.#sheet.univer.getComposedCellStyle(row, column) ?? {};
  }

  /** "General" where the cell has none. */
  numberFormat(row: number, column: number): string {
    return this.at(row, column).n?.pattern ?? "General";
  }

  /** Adds to the style of every cell of an area; a field that is null goes back to its default. */
  apply(area: Area, style: IStyleData): void {
    const wholeColumns = area.row === 0 && area.lastRow === lastRow;
    const wholeRows = area.column === 0 && area.lastColumn === lastColumn;
    if (wholeColumns && wholeRows) this.#applyToSheet(style);
    else if (wholeColumns) this.#applyToColumns(area, style);
    else if (wholeRows) this.#applyToRows(area, style);
    if (wholeColumns || wholeRows) this.#applyToStyledCells(area, style);
    else this.applyEach(area, () => style);
  }

  /** Adds to the style of each cell what `styleOf` gives for it; null leaves a cell alone. */
  applyEach(area: Area, styleOf: (row: number, column: number) => IStyleData | null): void {
    const matrix: CellMatrix = {};
    for (let row = area.row; row <= area.lastRow; row++) {
      const cells: Record<number, ICellData> = {};
      for (let column = area.column; column <= area.lastColumn; column++) {
        const style = styleOf(row, column);
        if (style !== null) cells[column] = { s: style };
      }
      matrix[row] = cells;
    }
    this.#sheet.cells.setStyles(area, matrix);
  }

  /** Gives rows or columns that were put in the look of what is before them, as Excel does. */
  inherit(area: Area, axis: "row" | "column"): void {
    const before = axis === "row" ? area.row - 1 : area.column - 1;
    if (before < 0) return;
    const matrix = this.#sheet.univer.getCellMatrix();
    this.applyEach(this.#sheet.extent(area), (row, column) => {
      const cell = axis === "row" ? matrix.getValue(before, column) : matrix.getValue(row, before);
      const style = this.#sheet.book.workbook.getStyles().getStyleByCell(cell);
      return style ?? null;
    });
  }

  #applyToSheet(style: IStyleData): void {
    const present = this.#sheet.univer.getConfig().defaultStyle;
    const base = typeof present === "object" ? present : {};
    this.#sheet.run(SetWorksheetDefaultStyleMutation.id, { defaultStyle: { ...base, ...style } });
  }

  #applyToColumns(area: Area, style: IStyleData): void {
    const sheet = this.#sheet.univer;
    const columnData: Record<number, { s: IStyleData }> = {};
    for (
      let column = area.column;
      column <= Math.min(area.lastColumn, sheet.getColumnCount() - 1);
      column++
    ) {
      const present = sheet.getColumnStyle(column);
      columnData[column] = { s: { ...(typeof present === "object" ? present : {}), ...style } };
    }
    this.#sheet.run(SetColDataMutation.id, { columnData });
  }

  #applyToRows(area: Area, style: IStyleData): void {
    const sheet = this.#sheet.univer;
    const rowData: Record<number, { s: IStyleData }> = {};
    for (let row = area.row; row <= Math.min(area.lastRow, sheet.getRowCount() - 1); row++) {
      const present = sheet.getRowStyle(row);
      rowData[row] = { s: { ...(typeof present === "object" ? present : {}), ...style } };
    }
    this.#sheet.run(SetRowDataMutation.id, { rowData });
  }

  /** Cells with a style of their own would keep it over that of their column. */
  #applyToStyledCells(area: Area, style: IStyleData): void {
    const matrix: CellMatrix = {};
    this.#sheet.univer.getCellMatrix().forValue((row, column, cell) => {
      const here = { row, column, lastRow: row, lastColumn: column };
      if (cell?.s && intersectAreas(here, area) !== null) (matrix[row] ??= {})[column] = { s: { ...style } };
      return undefined;
    });
    this.#sheet.cells.setStyles(this.#sheet.extent(area), matrix);
  }
}
