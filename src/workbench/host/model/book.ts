import { IUndoRedoService } from "@univerjs/core";
import type { Workbook as UniverWorkbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  ScrollToCellOperation,
  SelectRangeCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../reports/grid";
import type { UniverEngine } from "../engine/univerEngine";
import { HostError } from "../wire/hostError";
import type { BookListener } from "./events";
import { emptySheet } from "./emptySheet";
import { guardEdits } from "./guardEdits";
import { Memory } from "./memory";
import { Names } from "./names";
import { Sheet } from "./sheet";
import { removeFromEngine } from "./table";
import { toUniverRange } from "./univerRange";
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
  /** Called when the officer may not change what he tried to change; the cell is null for whole rows and sheets. */
  onEditRefused: (sheet: string, cell: string | null) => void = () => undefined;
  /** True while a request of the add-in is carried out. */
  inRequest = false;
  #running = 0;
  #changed = false;
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
    guardEdits(this);
  }

  get workbook(): UniverWorkbook {
    return this.engine.workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Carries out one of Univer's commands or mutations at once; the sheet in front stays in front. */
  run(command: string, params: object): void {
    this.#quietly(() => {
      const done = this.engine.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params });
      if (done === false) throw new Error(`Univer refused ${command}`);
    });
    this.#changed = true;
  }

  /** Does something with a sheet in front, which Univer's commands on rows and columns take for granted. */
  inFront(sheet: Sheet, work: () => void): void {
    this.#quietly(() => {
      this.#bringToFront(sheet.id);
      work();
    });
  }

  /** Puts the sheet back to the front that was there before, and keeps what Univer does meanwhile from being told. */
  #quietly(work: () => void): void {
    const active = this.workbook.getActiveSheet().getSheetId();
    this.#running += 1;
    try {
      work();
      if (this.#has(active)) this.#bringToFront(active);
    } finally {
      this.#running -= 1;
    }
  }

  /** True while the host itself, not the officer, works on Univer. */
  get working(): boolean {
    return this.#running > 0;
  }

  /** Whether what happens now is the add-in's doing. */
  get byAddIn(): boolean {
    return this.working && this.inRequest;
  }

  /** After a request of the add-in that changed something, Excel has nothing left to undo. */
  forgetUndo(): void {
    if (this.#changed) this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
    this.#changed = false;
  }

  #has(sheetId: string): boolean {
    return this.workbook.getSheetBySheetId(sheetId) !== null;
  }

  #bringToFront(sheetId: string): void {
    if (this.workbook.getActiveSheet().getSheetId() === sheetId) return;
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
    this.run(RemoveSheetCommand.id, { subUnitId: sheet.id });
  }

  /** Forgets what was kept for a sheet that is gone, whoever deleted it. */
  forgetSheet(id: string): void {
    for (const table of this.#sheets.get(id)?.tables ?? []) removeFromEngine(this, table);
    this.#sheets.delete(id);
    this.memory.comments = this.memory.comments.filter((comment) => comment.sheetId !== id);
    for (const name of this.names.all) if (name.sheetId === id) this.names.delete(name.id);
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
    this.#bringToFront(sheet.id);
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    const range = toUniverRange(sheet.extent(area));
    const params = { unitId: this.unitId, subUnitId: sheet.id, range };
    this.engine.commands.syncExecuteCommand(SelectRangeCommand.id, { ...params, subUnit: sheet.id });
    this.engine.commands.syncExecuteCommand(ScrollToCellOperation.id, params);
    sheet.selection = area;
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
