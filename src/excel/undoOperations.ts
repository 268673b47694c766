import type { Operation } from "./operation";
import type { WorkbookState } from "./workbookState";

/** What puts a workbook back as it was. */
export interface Undo {
  /** Sure to be possible, in this order. */
  readonly operations: readonly Operation[];
  /** Tried one by one: each is possible only if its change had been made before the failure. */
  readonly attempts: readonly Operation[];
}

/** What must be looked up beside the workbook's state to take changes back. */
export interface FoundAfterFailure {
  /** The last used row now, of each sheet that rows were to be put into. */
  readonly lastRows: ReadonlyMap<string, number>;
  /** Sheets that a password keeps closed, so that nothing can have been written to them. */
  readonly closed: ReadonlySet<string>;
  /** Ids of the conditional formats of ours, by sheet, where they were to be switched. */
  readonly ruleIds: ReadonlyMap<string, readonly string[]>;
}

/**
 * Plans how to take changes back of which nobody knows how many were made: it compares what the workbook is now with
 * what it was, and writes former contents into every cell that may have changed.
 *
 * @param attempted the changes of all requests that were sent, the failed one included
 * @param found what else is known of the workbook now
 */
export function planUndo(
  attempted: readonly Operation[],
  before: WorkbookState,
  now: WorkbookState,
  found: FoundAfterFailure,
): Undo {
  return {
    operations: [
      ...undoSheets(before, now),
      ...undoContents(attempted, before, now, found),
      ...undoMemory(attempted, before, now),
      ...undoActivation(before, now),
    ],
    attempts: undoComments(attempted, before),
  };
}

/** Sheets are known by their ids: one that was not there goes, one with another name gets its own back. */
function undoSheets(before: WorkbookState, now: WorkbookState): Operation[] {
  const former = new Map(before.sheets.map(({ id, name }) => [id, name]));
  const added = now.sheets.filter(({ id }) => !former.has(id));
  const renamed = now.sheets.filter(({ id, name }) => former.has(id) && former.get(id) !== name);
  return [
    ...added.map(({ name }): Operation => ({ kind: "delete-sheet", sheet: name })),
    ...renamed.map(({ id, name }): Operation => ({
      kind: "rename-sheet",
      sheet: name,
      to: former.get(id) ?? name,
    })),
  ];
}

/** Former contents, newest change first, then the protection that sheets have lost. */
function undoContents(
  attempted: readonly Operation[],
  before: WorkbookState,
  now: WorkbookState,
  { lastRows, closed, ruleIds }: FoundAfterFailure,
): Operation[] {
  const writes = [...attempted]
    .reverse()
    .filter((operation) => !("sheet" in operation && closed.has(operation.sheet)))
    .flatMap((operation): Operation[] => {
      if (operation.kind === "insert-rows") return undoInsertion(operation, lastRows);
      if (operation.kind !== "switch-rules") return undoContent(operation);
      const remove = ruleIds.get(operation.sheet) ?? [];
      return [{ ...operation, remove, add: operation.before }];
    });
  const opened = attempted.flatMap((operation) => (operation.kind === "unprotect" ? [operation.sheet] : []));
  const isProtected = new Set(now.sheets.flatMap(({ id, protection }) => (protection === null ? [] : [id])));
  const lost = before.sheets.filter(({ id, name }) => opened.includes(name) && !isProtected.has(id));
  return [
    ...writes,
    ...lost.flatMap(({ name, protection }): Operation[] =>
      protection === null ? [] : [{ kind: "protect", sheet: name, options: protection }],
    ),
  ];
}

/** Rows were put in if the sheet has become longer by them. */
function undoInsertion(
  { sheet, row, count, lastRow }: Extract<Operation, { kind: "insert-rows" }>,
  lastRows: ReadonlyMap<string, number>,
): Operation[] {
  const done = (lastRows.get(sheet) ?? lastRow) === lastRow + count;
  return done ? [{ kind: "delete-rows", sheet, row, count }] : [];
}

function undoContent(operation: Operation): Operation[] {
  switch (operation.kind) {
    case "write-cells":
      return operation.before ? [{ ...operation, cells: operation.before }] : [];
    case "number-format":
      return [
        { kind: "number-formats", sheet: operation.sheet, area: operation.area, formats: operation.before },
      ];
    case "columns":
      return operation.before === undefined ? [] : [{ ...operation, width: operation.before }];
    case "row-height":
      return operation.before === undefined ? [] : [{ ...operation, height: operation.before }];
    case "style":
      return operation.wasPlain ? [{ kind: "plain", sheet: operation.sheet, areas: operation.areas }] : [];
    case "amber":
      return [{ ...operation, amber: !operation.amber }];
    case "link": {
      const { sheet, row, column, to, before } = operation;
      if (before === undefined) return [];
      return before === null
        ? [{ kind: "unlink", sheet, row, column, before: to }]
        : [{ kind: "link", sheet, row, column, to: before }];
    }
    case "unlink": {
      const { sheet, row, column, before } = operation;
      return [{ kind: "link", sheet, row, column, to: before }];
    }
    default:
      return [];
  }
}

function undoMemory(attempted: readonly Operation[], before: WorkbookState, now: WorkbookState): Operation[] {
  const names = new Set(attempted.flatMap((one) => (one.kind === "name" ? [one.name] : [])));
  const keys = new Set(attempted.flatMap((one) => (one.kind === "setting" ? [one.key] : [])));
  return [
    ...[...names].flatMap((name): Operation[] => {
      const formula = before.names.get(name) ?? null;
      const existing = now.names.has(name);
      if (formula === null && !existing) return [];
      return [{ kind: "name", name, formula, existing }];
    }),
    ...[...keys].flatMap((key): Operation[] => {
      const value = before.settings.get(key) ?? null;
      if (value === null && !now.settings.has(key)) return [];
      return [{ kind: "setting", key, value }];
    }),
  ];
}

function undoActivation(before: WorkbookState, now: WorkbookState): Operation[] {
  const idOf = (state: WorkbookState): string | undefined =>
    state.sheets.find(({ name }) => name === state.activeSheet)?.id;
  return idOf(before) === idOf(now) ? [] : [{ kind: "activate-sheet", sheet: before.activeSheet }];
}

/** Comments on sheets that were there before. */
function undoComments(attempted: readonly Operation[], before: WorkbookState): Operation[] {
  const there = new Set(before.sheets.map(({ name }) => name));
  const added = new Set(attempted.flatMap((one) => (one.kind === "add-sheet" ? [one.sheet] : [])));
  return [...attempted].reverse().flatMap((operation): Operation[] => {
    if (operation.kind !== "comment" && operation.kind !== "delete-comment") return [];
    if (!there.has(operation.sheet) || added.has(operation.sheet)) return [];
    return [{ ...operation, kind: operation.kind === "comment" ? "delete-comment" : "comment" }];
  });
}
