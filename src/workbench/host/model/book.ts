import type { Workbook as UniverWorkbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import type { UniverEngine } from "../engine/univerEngine";
import { HostError } from "../wire/hostError";
import type { BookListener } from "./events";
import { emptySheet } from "./emptySheet";
import { Memory } from "./memory";
import { Names } from "./names";
import { Sheet } from "./sheet";
import { removeFromEngine } from "./table";
import { watchUniver } from "./watchUniver";

/** The workbook behind the wire: Univer holds cells, formats and sheets, the rest is held here. */
export class Book {
  readonly #sheets = new Map<string, Sheet>();
  readonly formulas: FormulaDataModel;
  /** Settings, names and whatever else belongs to no sheet. */
  readonly memory = new Memory();
  readonly names: Names;
  listener: BookListener | null = null;
  /** Called when the add-in opens a further workbook. */
  onWorkbookOpened: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined;
  /** Called when conditional formats of a sheet have changed. */
  onLooksChanged: (sheet: Sheet) => void = () => undefined;
  /** True while a request of the add-in is carried out. */
  inRequest = false;
  #nextSheet = 1;

  /** @param locale the officer's language: "vi-VN" */
  constructor(
    readonly engine: UniverEngine,
    readonly locale: string,
  ) {
    this.names = new Names(this);
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  /** Tells of what happens in the book from now on, whoever does it. */
  listen(listener: BookListener): void {
    this.listener = listener;
    watchUniver(this, listener);
  }

  get workbook(): UniverWorkbook {
    return this.engine.workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Carries out one of Univer's commands or mutations at once; the sheet in front stays in front. */
  run(command: string, params: object): void {
    const active = this.workbook.getActiveSheet().getSheetId();
    const done = this.engine.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params });
    if (done === false) throw new Error(`Univer refused ${command}`);
    const switched = this.workbook.getActiveSheet().getSheetId() !== active;
    if (switched && command !== SetWorksheetActiveOperation.id && this.#has(active))
      this.#bringToFront(active);
  }

  /** Does something with a sheet in front, which Univer's commands on rows and columns take for granted. */
  inFront(sheet: Sheet, work: () => void): void {
    const active = this.workbook.getActiveSheet().getSheetId();
    if (active !== sheet.id) this.#bringToFront(sheet.id);
    try {
      work();
    } finally {
      if (active !== sheet.id) this.#bringToFront(active);
    }
  }

  #has(sheetId: string): boolean {
    return this.workbook.getSheetBySheetId(sheetId) !== null;
  }

  #bringToFront(sheetId: string): void {
    const params = { unitId: this.unitId, subUnitId: sheetId };
    this.engine.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params);
  }

  /** All sheets, from left to right. */
  get sheets(): Sheet[] {
    return this.workbook.getSheets().map((sheet) => this.sheetOf(sheet.getSheetId()));
  }

  /** The sheet of an id that is in the workbook. */
  sheetOf(id: string): Sheet {
    let sheet = this.#sheets.get(id);
    if (sheet === undefined) this.#sheets.set(id, (sheet = new Sheet(this, id)));
    return sheet;
  }

  /** By id or by name, whatever its case; null where there is none. */
  findSheet(key: string): Sheet | null {
    const folded = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === folded) ?? null;
  }

  get activeSheet(): Sheet {
    return this.sheetOf(this.workbook.getActiveSheet().getSheetId());
  }

  /** Adds an empty sheet at the end. @param name Excel's next free "Sheet1" where none is given */
  addSheet(name: string | null): Sheet {
    this.requireOpenStructure();
    const chosen = name ?? this.#freeName();
    checkSheetName(chosen);
    if (this.findSheet(chosen) !== null) throw new HostError("ItemAlreadyExists");
    const id = `{${(this.#nextSheet++).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
    this.run(InsertSheetMutation.id, { index: this.sheets.length, sheet: emptySheet(id, chosen) });
    this.listener?.sheetAdded(id, this.inRequest);
    return this.sheetOf(id);
  }

  deleteSheet(sheet: Sheet): void {
    this.requireOpenStructure();
    const visible = this.sheets.filter((other) => other.visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) throw new HostError("InvalidOperation");
    if (this.activeSheet === sheet) {
      const position = visible.indexOf(sheet);
      const next = visible[position + 1] ?? visible[position - 1];
      if (next !== undefined) this.activate(next);
    }
    for (const table of sheet.tables) removeFromEngine(this, table);
    this.run(RemoveSheetCommand.id, { subUnitId: sheet.id });
    this.memory.comments = this.memory.comments.filter((comment) => comment.sheetId !== sheet.id);
    for (const name of this.names.all) if (name.sheetId === sheet.id) this.names.delete(name.id);
    this.#sheets.delete(sheet.id);
    this.listener?.sheetDeleted(sheet.id, this.inRequest);
  }

  /** Throws AccessDenied, as Excel does, where the workbook's structure is protected. */
  requireOpenStructure(): void {
    if (this.memory.structureProtected) throw new HostError("AccessDenied");
  }

  /** @param position zero-based */
  moveSheet(sheet: Sheet, position: number): void {
    this.requireOpenStructure();
    const from = this.sheets.indexOf(sheet);
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw new HostError("InvalidArgument");
    }
    if (from !== position) {
      this.run(SetWorksheetOrderMutation.id, { fromOrder: from, toOrder: position, subUnitId: sheet.id });
    }
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    if (before === sheet) return;
    this.#bringToFront(sheet.id);
    this.listener?.sheetDeactivated(before.id);
    this.listener?.sheetActivated(sheet.id);
  }

  select(sheet: Sheet, area: Area): void {
    sheet.selection = area;
    this.listener?.selectionChanged(sheet.id, area);
  }

  /** Resolves when what is read next holds the values that follow from what was written. */
  async settle(): Promise<void> {
    await this.engine.recalculation.settle();
  }

  #freeName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (this.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
    }
  }
}

/** Excel's rules for the name of a sheet. */
export function checkSheetName(name: string): void {
  const invalid = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (invalid) throw new HostError("InvalidArgument");
}
