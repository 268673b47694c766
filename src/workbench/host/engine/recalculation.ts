import { BehaviorSubject } from "rxjs";
import { Disposable } from "@univerjs/core";
import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import {
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFormulaDirtyData,
  ISetDefinedNameMutationParam,
  ISetFormulaCalculationNotificationMutation,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetNameMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams, ISetWorksheetNameMutationParams } from "@univerjs/sheets";
import { addDirty, nothingDirty } from "./dirtyData";

const interfacePause = 20;

/**
 * Says when formulas are calculated. It stands in for Univer's own trigger, which waits 100 ms after a change and
 * cannot be waited for: Excel's answers must hold the values that follow from the writes before them.
 */
export class Recalculation extends Disposable {
  /** What Univer's own progress bar shows; calculations here are too short for one. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  #dirty = nothingDirty();
  #waiting = false;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** False where Excel's calculation mode is manual. */
  automatic = true;
  /** Called when formulas have been calculated. */
  onCalculated: () => void = () => undefined;

  constructor(
    readonly commands: ICommandService,
    readonly dirtiness: IActiveDirtyManagerService,
    readonly formulas: FormulaDataModel,
    otherFormulas: RegisterOtherFormulaService,
  ) {
    super();
    otherFormulas.calculateStarted$.next(true);
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.#note(command, options)));
  }

  override dispose(): void {
    super.dispose();
    clearTimeout(this.#timer);
    this.progress$.complete();
  }

  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  /** Whether a value read now may be out of date. */
  get stale(): boolean {
    return this.#waiting || this.#running !== null;
  }

  /** Resolves when every change so far has been calculated; at once in manual mode. */
  async settle(): Promise<void> {
    while (this.#running !== null || (this.#waiting && this.automatic)) {
      await (this.#running ?? this.#start());
    }
  }

  /** Calculates now, whatever the mode; with `all`, every formula. */
  async calculate(all: boolean): Promise<void> {
    if (all) this.#dirty = { ...this.#dirty, forceCalculation: true };
    await (this.#running ?? Promise.resolve());
    await this.#start();
  }

  /** Has formula cells calculated again although nothing they refer to has changed. */
  markDirty(cells: readonly { unitId: string; sheetId: string; row: number; column: number }[]): void {
    const dirtyRanges = cells.map(({ unitId, sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    addDirty(this.#dirty, { dirtyRanges });
    this.#schedule();
  }

  #note(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (command.id === SetWorksheetNameMutation.id) this.#noteName(command);
    if (definesFormula(command)) {
      // Univer keeps no account of the cells that ask a name for its value.
      this.#dirty.forceCalculation = true;
      this.#schedule();
    }
    const conversion = this.dirtiness.get(command.id);
    if (conversion === null || conversion === undefined || changesOnlyStyle(command, options)) return;
    addDirty(this.#dirty, conversion.getDirtyData(command));
    this.#schedule();
  }

  /** Univer takes a name for that of a sheet just deleted; the sheet that has got the name since comes after it. */
  #noteName(command: ICommandInfo): void {
    const { unitId, subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
    const others = Object.entries(this.#dirty.dirtyNameMap[unitId] ?? {}).filter(([id]) => id !== subUnitId);
    this.#dirty.dirtyNameMap[unitId] = Object.fromEntries([...others, [subUnitId, name]]);
  }

  #schedule(): void {
    this.#waiting = true;
    if (!this.automatic) return;
    clearTimeout(this.#timer);
    // Someone typing should not wait for each cell; the host settles by itself when it needs values.
    this.#timer = setTimeout(() => void this.settle(), interfacePause);
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    const dirty = this.#dirty;
    this.#dirty = nothingDirty();
    this.#waiting = false;
    this.#running = this.#calculate(dirty).finally(() => {
      this.#running = null;
      this.onCalculated();
    });
    return this.#running;
  }

  async #calculate(dirty: IFormulaDirtyData): Promise<void> {
    const params = { ...dirty, maxIteration: 1, rowData: this.formulas.getHiddenRowsFiltered() };
    await new Promise<void>((resolve) => {
      const listener = this.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState === undefined) return;
        listener.dispose();
        resolve();
      });
      void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    });
    // The results are written to the cells in the microtasks after the notification.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function changesOnlyStyle(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || trigger === SetStyleCommand.id;
}

/** Whether a command gives a name a formula ("=TRUE") rather than a place. */
function definesFormula({ id, params }: ICommandInfo): boolean {
  if (id !== SetDefinedNameMutation.id) return false;
  const { formulaOrRefString } = params as ISetDefinedNameMutationParam;
  return formulaOrRefString.startsWith("=");
}
