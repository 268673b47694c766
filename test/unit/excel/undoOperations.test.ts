import type { Operation } from "../../../src/excel/operation";
import { planUndo } from "../../../src/excel/undoOperations";
import type { FoundAfterFailure } from "../../../src/excel/undoOperations";
import type { WorkbookState } from "../../../src/excel/workbookState";

const stateOf = (sheets: Record<string, string>, about: Partial<WorkbookState> = {}): WorkbookState => ({
  sheets: Object.entries(sheets).map(([id, name], position) => ({
    id,
    name,
    position,
    visible: true,
    protection: null,
    charts: 0,
  })),
  activeSheet: Object.values(sheets)[0] ?? "",
  structureProtected: false,
  readOnly: false,
  manualCalculation: false,
  names: new Map(),
  settings: new Map(),
  filteredTables: [],
  tableNames: [],
  ...about,
});
const nothingElse: FoundAfterFailure = { lastRows: new Map(), closed: new Set(), ruleIds: new Map() };
const undo = (attempted: Operation[], before: WorkbookState, now: WorkbookState, found = nothingElse) =>
  planUndo(attempted, before, now, found).operations;

const replacement: Operation[] = [
  { kind: "rename-sheet", sheet: "Biểu", to: "Biểu (cũ)" },
  { kind: "add-sheet", sheet: "Biểu" },
];
const written: Operation = {
  kind: "write-cells",
  sheet: "Biểu",
  row: 1,
  column: 2,
  cells: [[5]],
  before: [["=A1"]],
};

describe("planUndo", () => {
  it("has nothing to do where nothing has happened", () => {
    const before = stateOf({ a: "Biểu" });
    expect(undo(replacement, before, before)).toEqual([]);
  });

  it("gives a sheet its name back where only the renaming had been done", () => {
    expect(
      undo(replacement, stateOf({ a: "Biểu" }), stateOf({ a: "Biểu (cũ)" }, { activeSheet: "Biểu (cũ)" })),
    ).toEqual([{ kind: "rename-sheet", sheet: "Biểu (cũ)", to: "Biểu" }]);
  });

  it("takes the new sheet away before the former one gets its name back", () => {
    const now = stateOf({ a: "Biểu (cũ)", b: "Biểu" });
    expect(undo(replacement, stateOf({ a: "Biểu" }), now)).toEqual([
      { kind: "delete-sheet", sheet: "Biểu" },
      { kind: "rename-sheet", sheet: "Biểu (cũ)", to: "Biểu" },
    ]);
  });

  it("writes former contents back, whether or not they had been changed", () => {
    const before = stateOf({ a: "Biểu" });
    expect(undo([written], before, before)).toEqual([{ ...written, cells: [["=A1"]] }]);
  });

  it("gives a row of a sheet that was there its height back", () => {
    const before = stateOf({ a: "Công an" });
    const raised: Operation = {
      kind: "row-height",
      sheet: "Công an",
      row: 16,
      count: 1,
      height: 53,
      before: 21,
    };
    expect(undo([raised], before, before)).toEqual([{ ...raised, height: 21 }]);
  });

  it("gives a column its width back, and takes the looks off cells that had none", () => {
    const before = stateOf({ a: "Công an" });
    const widened: Operation = {
      kind: "columns",
      sheet: "Công an",
      column: 10,
      count: 1,
      width: 44,
      hidden: false,
      before: 8.43,
    };
    const areas = [{ row: 8, column: 10, lastRow: 12, lastColumn: 10 }];
    const styled: Operation = {
      kind: "style",
      sheet: "Công an",
      areas,
      style: { bold: true },
      wasPlain: true,
    };
    expect(undo([widened, styled], before, before)).toEqual([
      { kind: "plain", sheet: "Công an", areas },
      { ...widened, width: 8.43 },
    ]);
  });

  it("leaves a sheet alone that a password had kept closed", () => {
    const before = stateOf({ a: "Biểu" });
    expect(undo([written], before, before, { ...nothingElse, closed: new Set(["Biểu"]) })).toEqual([]);
  });

  it.each([
    ["takes rows out that had been put in", 43, [{ kind: "delete-rows", sheet: "Biểu", row: 20, count: 3 }]],
    ["takes no rows out that had not", 40, []],
  ])("%s", (_, lastRow, expected) => {
    const before = stateOf({ a: "Biểu" });
    const inserted: Operation = { kind: "insert-rows", sheet: "Biểu", row: 20, count: 3, lastRow: 40 };
    const found = { ...nothingElse, lastRows: new Map([["Biểu", lastRow]]) };
    expect(undo([inserted], before, before, found)).toEqual(expected);
  });

  it("restores settings that were there and removes those that were not", () => {
    const before = stateOf({ a: "Biểu" }, { settings: new Map([["x", "cũ"]]) });
    const now = stateOf(
      { a: "Biểu" },
      {
        settings: new Map([
          ["x", "mới"],
          ["y", "mới"],
        ]),
      },
    );
    const attempted: Operation[] = [
      { kind: "setting", key: "x", value: "mới" },
      { kind: "setting", key: "y", value: "mới" },
      { kind: "setting", key: "z", value: "mới" },
    ];
    expect(undo(attempted, before, now)).toEqual([
      { kind: "setting", key: "x", value: "cũ" },
      { kind: "setting", key: "y", value: null },
    ]);
  });

  it("tries comments one by one, for nobody knows which had been made", () => {
    const before = stateOf({ a: "Biểu" });
    const comment: Operation = { kind: "comment", sheet: "Biểu", row: 1, column: 1, text: "ô E7" };
    expect(planUndo([comment], before, before, nothingElse).attempts).toEqual([
      { ...comment, kind: "delete-comment" },
    ]);
  });
});
