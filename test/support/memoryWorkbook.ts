import type { Part } from "../../src/indicators/item";
import type { Plan, PlanUnit } from "../../src/plans/plan";
import { itemById } from "../../src/plans/items";
import { cellAddress, type CellValue, type Grid, type SourceWorkbook } from "../../src/reports/grid";

/** Columns of the form: Mã, STT, Nội dung, ĐVT, Tổng số, Nam, Nữ. */
const columnOf: Readonly<Record<Part, number>> = { total: 4, male: 5, female: 6 };
const headerRow = 3;

/** A workbook of unit forms held in memory, for trying the pane without Excel. */
export class MemoryWorkbook {
  readonly #sheets = new Map<string, CellValue[][]>();
  /** Cells written since the last consolidation. */
  changedCells = 0;

  /** Makes the forms that are not there yet. */
  makeForms(plan: Plan, year: number): { made: string[]; kept: string[] } {
    const made: string[] = [];
    const kept: string[] = [];
    for (const unit of plan.units) {
      if (this.#sheets.has(unit.name)) {
        kept.push(unit.name);
        this.#addMissingRows(unit);
      } else {
        this.#sheets.set(unit.name, formRows(unit, year));
        made.push(unit.name);
      }
    }
    return { made, kept };
  }

  /** A sheet of the officer's own, laid out in any way. */
  addSheet(name: string, rows: CellValue[][]): void {
    this.#sheets.set(name, rows);
  }

  has(sheet: string): boolean {
    return this.#sheets.has(sheet);
  }

  /** Types a value into a unit's form; returns the cell's address. */
  enter(unit: string, item: string, part: Part, value: CellValue): string {
    const rows = this.#sheets.get(unit);
    const row = rows?.findIndex((cells) => cells[0] === item) ?? -1;
    if (!rows || row < 0) throw new Error(`${unit} has no row for ${item}`);
    rows[row]![columnOf[part]] = value;
    this.changedCells += 1;
    return cellAddress(row, columnOf[part]);
  }

  asSource(): SourceWorkbook {
    return {
      file: null,
      modified: null,
      grids: [...this.#sheets].map(([sheet, rows]) => gridOf(sheet, rows)),
    };
  }

  #addMissingRows(unit: PlanUnit): void {
    const rows = this.#sheets.get(unit.name)!;
    for (const item of unit.items) {
      if (!rows.some(([code]) => code === item)) rows.push(itemRow(item, rows.length - headerRow));
    }
  }
}

function formRows(unit: PlanUnit, year: number): CellValue[][] {
  return [
    [null, null, "Đơn vị báo cáo:", null, unit.name],
    [null, null, "Kỳ báo cáo:", null, `Năm ${year}`],
    [],
    ["Mã", "STT", "Nội dung số liệu", "ĐVT", "Tổng số", "Nam", "Nữ"],
    ...unit.items.map((item, index) => itemRow(item, index + 1)),
  ];
}

function itemRow(id: string, number: number): CellValue[] {
  const item = itemById(id);
  return [id, number, item?.label ?? id, item?.unit ?? "", null, null, null];
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
