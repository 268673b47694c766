import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { Injector, IWorkbookData, Workbook } from "@univerjs/core";
import {
  FormulaDataModel,
  FunctionService,
  IActiveDirtyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  CalculationMode,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { FunctionExecutor } from "./functionExecutor";
import type { AnswerCall } from "./functionExecutor";
import { Recalculation } from "./recalculation";
import { keepSheetFormulas } from "./sheetFormulas";

/** A running Univer with one workbook. */
export interface UniverEngine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly recalculation: Recalculation;
  readonly lexer: LexerTreeBuilder;
  /** Makes names such as "BDG.TYLE" callable in formulas. */
  registerFunctions(names: readonly string[], answer: AnswerCall): void;
}

/** Puts our own trigger of calculations in the place of Univer's. */
class FormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([
      // Nothing asks more of the trigger than what Recalculation has.
      TriggerCalculationController as unknown as Identifier,
      {
        useFactory: (
          commands: ICommandService,
          dirtiness: IActiveDirtyManagerService,
          formulas: FormulaDataModel,
          otherFormulas: RegisterOtherFormulaService,
        ) => new Recalculation(commands, dirtiness, formulas, otherFormulas),
        deps: [ICommandService, IActiveDirtyManagerService, FormulaDataModel, RegisterOtherFormulaService],
      },
    ]);
  }
}

type Identifier = new (...deps: unknown[]) => Recalculation;

/** Univer without its interface. */
export function startHeadlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: {} },
    logLevel: LogLevel.ERROR,
  });
  registerEngine(univer);
  return univer;
}

/** The plugins behind the grid, with and without the interface. */
export function registerEngine(univer: Univer): void {
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(FormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
}

/** Opens a workbook; the engine's services exist only from then on. */
export function openInUniver(univer: Univer, data: IWorkbookData): UniverEngine {
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  // Undo works only on the workbook that has the focus.
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  const functions = injector.get(IFunctionService) as FunctionService;
  keepSheetFormulas(injector.get(FormulaDataModel), workbook, injector.get(ICommandService));
  return {
    univer,
    injector,
    commands: injector.get(ICommandService),
    workbook,
    recalculation: injector.get(TriggerCalculationController) as unknown as Recalculation,
    lexer: injector.get(LexerTreeBuilder),
    registerFunctions: (names, answer) =>
      functions.registerExecutors(...names.map((name) => new FunctionExecutor(name, answer))),
  };
}
