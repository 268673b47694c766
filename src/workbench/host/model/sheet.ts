import { BooleanNumber } from "@univerjs/core";
import type { Worksheet as UniverSheet } from "@univerjs/core";
import { SetTabColorMutation, SetWorksheetHideMutation, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import { parseArea, splitAddress, subtractArea } from "./address";
import { HostError } from "../wire/hostError";
import { checkSheetName } from "./book";
import type { Book } from "./book";
import { Cells } from "./cells";
import { Columns } from "./columns";
import { AreaLayers } from "./areaLayers";
import type { StoredChart } from "./chart";
import type { StoredConditionalFormat } from "./conditionalFormat";
import { Filter } from "./filter";
import type { Link } from "./link";
import { Merges } from "./merges";
import { newPageSetup } from "./pageSetup";
import { Protection } from "./protection";
import { Rows } from "./rows";
import { shiftArea } from "./shift";
import type { Shift } from "./shift";
import { Styles } from "./styles";
import type { StoredTable } from "./table";
import type { Validation } from "./validation";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet of the book: Univer's, and beside it what Univer does not hold. */
export class Sheet {
  readonly cells: Cells;
  readonly styles: Styles;
  readonly columns: Columns;
  readonly rows: Rows;
  readonly merges: Merges;
  readonly protection = new Protection();
  /** False where cells have been unlocked: all others are locked while the sheet is protected. */
  readonly locks = new AreaLayers<boolean>();
  readonly validations = new AreaLayers<Validation>();
  readonly links = new AreaLayers<Link>();
  readonly filter = new Filter();
  conditionalFormats: StoredConditionalFormat[] = [];
  tables: StoredTable[] = [];
  charts: StoredChart[] = [];
  pageSetup = newPageSetup();
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
    this.merges = new Merges(this);
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

  /** Moves what is said of areas along when rows or columns come or go. */
  shift(shift: Shift): void {
    const moved = (area: Area): Area | null => shiftArea(area, shift);
    for (const layers of [this.locks, this.validations, this.links]) layers.move(moved);
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const areas = format.areas.map(moved).filter((area) => area !== null);
      return areas.length === 0 ? [] : [{ ...format, areas }];
    });
    this.tables = this.tables.flatMap((table) => {
      const area = moved(table.area);
      return area === null ? [] : [{ ...table, area }];
    });
    const { pageSetup } = this;
    pageSetup.titleRows &&= moved(pageSetup.titleRows);
    pageSetup.titleColumns &&= moved(pageSetup.titleColumns);
    pageSetup.printArea &&= moved(pageSetup.printArea);
  }

  get name(): string {
    return this.univer.getName();
  }

  /** Renames the sheet; formulas that refer to it follow. */
  rename(name: string): void {
    this.book.requireOpenStructure();
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
    this.book.requireOpenStructure();
    const hide = visibility !== "Visible";
    const others = this.book.sheets.filter((sheet) => sheet !== this && sheet.visibility === "Visible");
    if (hide && others.length === 0) throw new HostError("InvalidOperation");
    if (hide && this.book.activeSheet === this && others[0] !== undefined) this.book.activate(others[0]);
    this.#veryHidden = visibility === "VeryHidden";
    this.run(SetWorksheetHideMutation.id, { hidden: hide ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** The area of an address on this sheet: "A1:B2", with or without the sheet's name. */
  parse(address: string): Area {
    const { sheet, cells } = splitAddress(address);
    const area = parseArea(cells);
    const elsewhere = sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase();
    if (area === null || elsewhere) throw new HostError("InvalidArgument");
    return area;
  }

  /** Takes conditional formats off an area; what they cover beside it stays. */
  clearConditionalFormats(area: Area): void {
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const areas = format.areas.flatMap((own) => subtractArea(own, area));
      return areas.length === 0 ? [] : [Object.assign(format, { areas })];
    });
  }

  /** What of an area lies on the sheet as far as it has grown: nothing beyond can hold anything. */
  extent(area: Area): Area {
    const lastRow = Math.max(area.row, Math.min(area.lastRow, this.univer.getRowCount() - 1));
    const lastColumn = Math.max(area.column, Math.min(area.lastColumn, this.univer.getColumnCount() - 1));
    return { row: area.row, column: area.column, lastRow, lastColumn };
  }

  isLocked(row: number, column: number): boolean {
    return this.locks.at(row, column) ?? true;
  }

  /** Throws AccessDenied, as Excel does, where a cell of the area is locked and the sheet protected. */
  requireEditable(area: Area): void {
    if (!this.protection.protected) return;
    const inside = this.extent(area);
    for (let row = inside.row; row <= inside.lastRow; row++) {
      for (let column = inside.column; column <= inside.lastColumn; column++) {
        if (this.isLocked(row, column)) throw new HostError("AccessDenied");
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
