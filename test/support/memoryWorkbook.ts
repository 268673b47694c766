import type { Part } from "../../src/indicators/item";
import { items } from "../../src/plans/items";
import type { Plan } from "../../src/plans/plan";
import { cellAddress, type CellValue, type Grid, type SourceWorkbook } from "../../src/reports/grid";
import { formLayout } from "../../src/summary/formLayout";
import { formColumns } from "../../src/summary/formColumns";
import type { LayoutCell, SheetLayout } from "../../src/summary/sheetLayout";

/** A workbook of unit forms held in memory, for trying the pane without Excel. */
export class MemoryWorkbook {
  readonly #sheets = new Map<string, CellValue[][]>();
  /** Cells written since the last consolidation. */
  changedCells = 0;

  /** Makes the forms that are not there yet. */
  makeForms(plan: Plan, year: number, deadline: string | null): { made: string[]; kept: string[] } {
    const made: string[] = [];
    const kept: string[] = [];
    for (const unit of plan.units.filter(({ group }) => !group)) {
      if (this.#sheets.has(unit.name)) {
        kept.push(unit.name);
      } else {
        const { rows } = formLayout({ plan, unit, items, year, deadline, sheet: unit.name });
        this.#sheets.set(
          unit.name,
          rows.map((row) => row.map(valueOf)),
        );
        made.push(unit.name);
      }
    }
    return { made, kept };
  }

  /** A form in the place of the one that is there. */
  putForm({ name, rows }: SheetLayout): void {
    this.#sheets.set(
      name,
      rows.map((row) => row.map(valueOf)),
    );
    this.changedCells += 1;
  }

  /** A sheet of the officer's own, laid out in any way. */
  addSheet(name: string, rows: CellValue[][]): void {
    this.#sheets.set(name, rows);
  }

  /** Types a value into a unit's form; returns the cell's address. */
  enter(unit: string, item: string, part: Part, value: CellValue): string {
    const rows = this.#sheets.get(unit);
    const row = rows?.findIndex((cells) => cells[formColumns.code] === item) ?? -1;
    if (!rows || row < 0) throw new Error(`${unit} has no row for ${item}`);
    rows[row]![formColumns[part]] = value;
    this.changedCells += 1;
    return cellAddress(row, formColumns[part]);
  }

  asSource(): SourceWorkbook {
    return {
      file: null,
      modified: null,
      grids: [...this.#sheets].map(([sheet, rows]) => gridOf(sheet, rows)),
    };
  }
}

/** A cell's value as a calculated workbook would give it. */
function valueOf(cell: LayoutCell | null): CellValue {
  if (!cell) return null;
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : cell.result;
}

function gridOf(sheet: string, rows: CellValue[][]): Grid {
  return {
    sheet,
    rows: rows.map((row) => [...row]),
    merges: [],
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
    percentCells: new Set(),
    uncalculatedCells: new Set(),
  };
}
