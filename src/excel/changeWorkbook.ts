import { applyOperation } from "./applyOperation";
import { findRules } from "./conditionalRules";
import { inWorkbook } from "./excelRun";
import { asHostFailure, HostFailure } from "./hostFailure";
import type { Operation } from "./operation";
import { packRequests } from "./requests";
import { surveyWorkbook } from "./surveyWorkbook";
import { planUndo } from "./undoOperations";
import type { WorkbookState } from "./workbookState";

/** Tells how far a change has come, and asks it to stop. */
export interface ChangeProgress {
  readonly onRequest?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes all of some changes to the workbook, or none: when the host fails on the way, or the officer stops it,
 * everything that may have been done is taken back.
 *
 * @param before the workbook as surveyed before the changes were planned
 * @param dropped sheets to delete once all changes are made; failing there undoes nothing
 * @throws HostFailure; "not-restored" where taking back failed as well
 */
export async function changeWorkbook(
  before: WorkbookState,
  changes: readonly Operation[],
  dropped: readonly string[] = [],
  { onRequest, signal }: ChangeProgress = {},
): Promise<void> {
  refuseWhatCannotBe(before, changes);
  const calculation: Operation[] =
    before.manualCalculation && changes.length > 0 ? [{ kind: "calculate" }] : [];
  const requests = packRequests([...changes, ...calculation]);
  const attempted: Operation[] = [];
  try {
    for (const [index, request] of requests.entries()) {
      stopIfAsked(signal);
      attempted.push(...request);
      await send(request);
      onRequest?.(index + 1, requests.length);
    }
    stopIfAsked(signal);
  } catch (error) {
    if (attempted.length > 0) await undo(attempted, before, error);
    throw withProtectedSheet(error, attempted);
  }
  await dropSheets(dropped);
}

/** Only a sheet with a password stays closed when it is to be opened; which one, Excel does not say. */
function withProtectedSheet(error: unknown, attempted: readonly Operation[]): unknown {
  if (!(error instanceof HostFailure) || error.reason !== "sheet-protected") return error;
  const opened = attempted.flatMap((one) => (one.kind === "unprotect" ? [one.sheet] : []));
  if (opened.length === 0) return error;
  return new HostFailure("sheet-protected", { ...error.detail, sheet: opened.join("”, “") }, error);
}

/** Sends changes in one request, with Excel neither calculating nor drawing in between. */
async function send(operations: readonly Operation[]): Promise<void> {
  await inWorkbook(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    for (const operation of operations) applyOperation(context.workbook, operation);
    await context.sync();
  });
}

/** What Excel would refuse half-way is refused before anything is done. */
function refuseWhatCannotBe(state: WorkbookState, operations: readonly Operation[]): void {
  if (operations.length === 0) return;
  if (state.readOnly) throw new HostFailure("read-only");
  const structural = operations.some(({ kind }) =>
    ["add-sheet", "insert-sheet", "rename-sheet", "delete-sheet", "place-sheet"].includes(kind),
  );
  if (structural && state.structureProtected) throw new HostFailure("workbook-protected");
}

/** Throws "cancelled" once the officer has asked to stop. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostFailure("cancelled");
}

async function undo(attempted: readonly Operation[], before: WorkbookState, failure: unknown): Promise<void> {
  try {
    await twice(() => takeBack(attempted, before));
  } catch (error) {
    const { detail } = asHostFailure(failure);
    throw new HostFailure("not-restored", detail, error);
  }
}

async function takeBack(attempted: readonly Operation[], before: WorkbookState): Promise<void> {
  const closed = await openProtected(attempted, before);
  const names = attempted.flatMap((one) => (one.kind === "name" ? [one.name] : []));
  const now = await inWorkbook((context) => surveyWorkbook(context, [...new Set(names)]));
  const grown = attempted.flatMap((one) => (one.kind === "insert-rows" ? [one.sheet] : []));
  const lastRows = await readLastRows(grown);
  const ruleIds = await readSwitchedRules(attempted);
  const { operations, attempts } = planUndo(attempted, before, now, { lastRows, closed, ruleIds });
  for (const request of packRequests(operations)) await send(request);
  for (const attempt of attempts) await send([attempt]).catch(ignoreMissing);
}

/**
 * Opens the sheets that were to be opened and are protected, perhaps again.
 *
 * @returns those that a password keeps closed
 */
async function openProtected(attempted: readonly Operation[], before: WorkbookState): Promise<Set<string>> {
  const closed = new Set<string>();
  const opened = attempted.filter((one) => one.kind === "unprotect");
  if (opened.length === 0) return closed;
  const { sheets } = await inWorkbook((context) => surveyWorkbook(context));
  for (const operation of opened) {
    const id = before.sheets.find(({ name }) => name === operation.sheet)?.id;
    const now = sheets.find((sheet) => sheet.id === id);
    if (!now || now.protection === null) continue;
    try {
      await send([{ ...operation, sheet: now.name }]);
    } catch (error) {
      if (asHostFailure(error).reason !== "sheet-protected") throw error;
      closed.add(operation.sheet);
    }
  }
  return closed;
}

async function readLastRows(sheets: readonly string[]): Promise<Map<string, number>> {
  if (sheets.length === 0) return new Map();
  return inWorkbook(async (context) => {
    const asked = sheets.map((sheet) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
      used.load("rowIndex,rowCount");
      return { sheet, used };
    });
    await context.sync();
    return new Map(asked.map(({ sheet, used }) => [sheet, used.rowIndex + used.rowCount - 1]));
  });
}

async function readSwitchedRules(attempted: readonly Operation[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const operation of attempted) {
    if (operation.kind !== "switch-rules") continue;
    const rules = [...operation.before, ...operation.add];
    found.set(operation.sheet, await findRules(operation.sheet, rules));
  }
  return found;
}

/** A comment that had not been added need not be taken away, and one that had not been deleted is still there. */
function ignoreMissing(error: unknown): void {
  const { detail } = asHostFailure(error);
  if (!["ItemNotFound", "ItemAlreadyExists", "InvalidArgument"].includes(detail.hostCode ?? "")) throw error;
}

/** Everything is done by now; a former sheet that cannot be deleted stays under its new name, in nobody's way. */
async function dropSheets(dropped: readonly string[]): Promise<void> {
  if (dropped.length === 0) return;
  const drop = async (): Promise<void> => {
    const { sheets } = await inWorkbook((context) => surveyWorkbook(context));
    const left = dropped.filter((sheet) => sheets.some(({ name }) => name === sheet));
    if (left.length > 0) await send(left.map((sheet) => ({ kind: "delete-sheet", sheet })));
  };
  await send(dropped.map((sheet) => ({ kind: "delete-sheet", sheet })))
    .catch(drop)
    .catch(() => undefined);
}

/** Tries a second time what failed once: a request that got lost need not cost the officer the workbook. */
async function twice(attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt();
  } catch {
    await attempt();
  }
}
