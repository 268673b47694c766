import type { SheetLayout } from "../summary/sheetLayout";
import { changeWorkbook } from "./changeWorkbook";
import type { ChangeProgress } from "./changeWorkbook";
import { hasComments } from "./hostSupport";
import { layoutOperations } from "./layoutOperations";
import type { LayoutSurroundings } from "./layoutOperations";
import type { OpenWorkbook } from "./openWorkbook";
import type { Operation, SheetOperation } from "./operation";
import type { OwnRole } from "./ownSheets";
import { planOwnSheet } from "./planOwnSheet";
import type { OwnSheetChange } from "./ownSheetChange";
import { redirectFormulas } from "./redirectFormulas";
import { settingKeys } from "./settingKeys";
import { sameSheet } from "./sheetName";

/** What is to be written, all of it or nothing. */
export interface SheetsToWrite {
  /** Own sheets, in an order in which none refers to a later one. */
  readonly own: readonly { readonly role: OwnRole; readonly layout: SheetLayout }[];
  /** Sheets to be made where there is none of that name; from then on they are the units' and the officer's. */
  readonly others?: readonly SheetLayout[];
  /** Sheets of files that are put in, and others that make way for them, once the sheets to be made are there. */
  readonly inserted?: readonly SheetOperation[];
  /** Changes to sheets that are there already. */
  readonly changes?: readonly Operation[];
  /** Settings to keep with the workbook, by key. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Sheets to be deleted once all else is done; one that cannot be stays, and undoes nothing. */
  readonly dropped?: readonly string[];
  /** The sheet to be in front afterwards: an own one by its role, another by its name. */
  readonly front?: OwnRole | { readonly sheet: string };
}

/** Where own sheets come to stand when they are made. */
const positions: Readonly<Record<OwnRole, number>> = { table: 0, figures: 1, targets: 0, chart: 2 };

/**
 * Writes sheets, settings and what the add-in must remember of them in one go: everything, or nothing.
 *
 * @returns names of the other sheets that were made, and of those that were there already and stay as they are
 */
export async function writeSheets(
  open: OpenWorkbook,
  wanted: SheetsToWrite,
  progress: ChangeProgress = {},
): Promise<{ made: string[]; kept: string[] }> {
  const changes = planOwnSheets(open, wanted.own);
  const { made, kept, operations } = planOtherSheets(open, wanted.others ?? []);
  const operationsOfOwn = changes.flatMap(({ change }) => change.operations);
  await changeWorkbook(
    open.state,
    [
      ...operations.filter(isAddition),
      ...(wanted.inserted ?? []),
      ...operations.filter((one) => !isAddition(one)),
      ...operationsOfOwn,
      ...(wanted.changes ?? []),
      ...positionOperations(open, changes),
      ...settingOperations(open, { ...wanted.settings, [settingKeys.sheets]: recordsAfter(open, changes) }),
      ...frontOperations(open, wanted.front, changes),
    ],
    [
      ...changes.flatMap(({ change }) =>
        change.formerSheet === null || change.kept ? [] : [change.formerSheet],
      ),
      ...(wanted.dropped ?? []),
    ],
    progress,
  );
  return { made, kept };
}

function isAddition({ kind }: Operation): boolean {
  return kind === "add-sheet";
}

interface PlannedChange {
  readonly role: OwnRole;
  readonly change: OwnSheetChange;
}

function planOwnSheets(open: OpenWorkbook, wanted: SheetsToWrite["own"]): PlannedChange[] {
  const replaced: string[] = [];
  return wanted.map(({ role, layout }) => {
    const own = open.own.get(role) ?? null;
    const change = planOwnSheet(
      role,
      redirectFormulas(layout, open.own),
      {
        own,
        cells: open.ownCells.get(role) ?? null,
        record: open.records.sheets[role] ?? null,
        comments: (own && open.comments.get(own.sheet)) ?? new Map(),
      },
      open.state,
      { ...surroundingsOf(open), ...(role === "table" ? { highlight: open.records.highlight } : {}) },
      replaced,
    );
    if (change.formerSheet !== null) replaced.push(change.sheet);
    return { role, change };
  });
}

function surroundingsOf({ state }: OpenWorkbook): LayoutSurroundings {
  return { comments: hasComments(), tableNames: state.tableNames, highlight: true };
}

function planOtherSheets(
  open: OpenWorkbook,
  layouts: readonly SheetLayout[],
): { made: string[]; kept: string[]; operations: Operation[] } {
  const exists = ({ name }: SheetLayout): boolean =>
    open.state.sheets.some((sheet) => sameSheet(sheet.name, name));
  const missing = layouts.filter((layout) => !exists(layout));
  const surroundings = surroundingsOf(open);
  return {
    made: missing.map(({ name }) => name),
    kept: layouts.filter(exists).map(({ name }) => name),
    operations: missing.flatMap((layout) => layoutOperations(layout, layout.name, surroundings)),
  };
}

function positionOperations(open: OpenWorkbook, changes: readonly PlannedChange[]): Operation[] {
  return changes
    .filter(({ role }) => !open.own.has(role))
    .sort((one, other) => positions[one.role] - positions[other.role])
    .map(({ role, change }) => ({ kind: "place-sheet", sheet: change.sheet, position: positions[role] }));
}

function recordsAfter(open: OpenWorkbook, changes: readonly PlannedChange[]): string {
  const sheets = Object.fromEntries(changes.map(({ role, change }) => [role, change.record]));
  const kept = changes.flatMap(({ change }) =>
    change.kept && change.formerSheet !== null ? [change.formerSheet] : [],
  );
  return JSON.stringify({
    version: 1,
    sheets: { ...open.records.sheets, ...sheets },
    kept: [...open.records.kept, ...kept],
    highlight: open.records.highlight,
  });
}

/** Settings that stay as they are need not be written. */
function settingOperations({ state }: OpenWorkbook, settings: Readonly<Record<string, string>>): Operation[] {
  return Object.entries(settings)
    .filter(([key, value]) => state.settings.get(key) !== value)
    .map(([key, value]) => ({ kind: "setting", key, value }));
}

function frontOperations(
  { state }: OpenWorkbook,
  front: SheetsToWrite["front"],
  changes: readonly PlannedChange[],
): Operation[] {
  if (front === undefined) return [];
  const sheet =
    typeof front === "object" ? front.sheet : changes.find(({ role }) => role === front)?.change.sheet;
  return sheet === undefined || sheet === state.activeSheet ? [] : [{ kind: "activate-sheet", sheet }];
}
