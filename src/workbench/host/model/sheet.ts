import { BooleanNumber } from "@univerjs/core";
import type { Worksheet as UniverSheet } from "@univerjs/core";
import { SetTabColorMutation, SetWorksheetHideMutation, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import { HostError } from "../wire/hostError";
import { checkSheetName } from "./book";
import type { Book } from "./book";
import { Cells } from "./cells";
import { Columns } from "./columns";
import { Locks } from "./locks";
import { Protection } from "./protection";
import { Rows } from "./rows";
import { Styles } from "./styles";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet of the book: Univer's, and beside it what Univer does not hold. */
export class Sheet {
  readonly cells: Cells;
  readonly styles: Styles;
  readonly columns: Columns;
  readonly rows: Rows;
  readonly protection = new Protection();
  readonly locks = new Locks();
  selection: Area = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };
  #veryHidden = false;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {
    this.cells = new Cells(this);
    this.styles = new Styles(this);
    this.columns = new Columns(this);
    this.rows = new Rows(this);
  }

  /** Univer's sheet; fails as Excel does where it has been deleted. */
  get univer(): UniverSheet {
    const sheet = this.book.workbook.getSheetBySheetId(this.id);
    if (sheet === null || sheet === undefined) throw new HostError("ItemNotFound");
    return sheet;
  }

  /** Carries out a command of Univer on this sheet. */
  run(command: string, params: object): void {
    this.book.run(command, { subUnitId: this.id, ...params });
  }

  get name(): string {
    return this.univer.getName();
  }

  /** Renames the sheet; formulas that refer to it follow. */
  rename(name: string): void {
    checkSheetName(name);
    const other = this.book.findSheet(name);
    if (other !== null && other !== this) throw new HostError("ItemAlreadyExists");
    this.run(SetWorksheetNameCommand.id, { name });
  }

  get visibility(): Visibility {
    if (this.univer.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.#veryHidden ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: Visibility) {
    const hide = visibility !== "Visible";
    const others = this.book.sheets.filter((sheet) => sheet !== this && sheet.visibility === "Visible");
    if (hide && others.length === 0) throw new HostError("InvalidOperation");
    if (hide && this.book.activeSheet === this && others[0] !== undefined) this.book.activate(others[0]);
    this.#veryHidden = visibility === "VeryHidden";
    this.run(SetWorksheetHideMutation.id, { hidden: hide ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** What of an area lies on the sheet as far as it has grown: nothing beyond can hold anything. */
  extent(area: Area): Area {
    const lastRow = Math.max(area.row, Math.min(area.lastRow, this.univer.getRowCount() - 1));
    const lastColumn = Math.max(area.column, Math.min(area.lastColumn, this.univer.getColumnCount() - 1));
    return { row: area.row, column: area.column, lastRow, lastColumn };
  }

  /** Throws AccessDenied, as Excel does, where a cell of the area is locked and the sheet protected. */
  requireEditable(area: Area): void {
    if (!this.protection.protected) return;
    const inside = this.extent(area);
    for (let row = inside.row; row <= inside.lastRow; row++) {
      for (let column = inside.column; column <= inside.lastColumn; column++) {
        if (this.locks.isLocked(row, column)) throw new HostError("AccessDenied");
      }
    }
  }

  /** Throws AccessDenied where the sheet is protected without the option: "allowFormatCells". */
  requireAllowed(option: string): void {
    if (!this.protection.allows(option)) throw new HostError("AccessDenied");
  }

  get tabColor(): string {
    return this.univer.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }
}
