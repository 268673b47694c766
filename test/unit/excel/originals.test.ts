import {
  findOriginals,
  freeOriginalNames,
  markedSheet,
  originalFormula,
  readOriginalRecords,
} from "../../../src/excel/originals";
import type { OriginalRecords } from "../../../src/excel/originals";
import type { WorkbookState } from "../../../src/excel/workbookState";

/** A workbook with these sheets and names. */
const stateOf = (sheets: readonly string[], names: Readonly<Record<string, string>>): WorkbookState => ({
  sheets: sheets.map((name, position) => ({
    id: name,
    name,
    position,
    visible: true,
    protection: null,
    charts: 0,
  })),
  activeSheet: sheets[0] ?? "",
  structureProtected: false,
  readOnly: false,
  manualCalculation: false,
  names: new Map(Object.entries(names)),
  settings: new Map(),
  filteredTables: [],
  tableNames: [],
});
const recordsOf = (about: Partial<OriginalRecords>): OriginalRecords => ({
  version: 1,
  originals: [],
  former: [],
  ...about,
});
const record = { name: "THCT_Goc_1", unit: "Công an", cells: { "violence-cases": { total: "E7" } } };

describe("sheets of units' files kept in the workbook", () => {
  it.each([
    ["none are remembered", undefined],
    ["the text is broken", "{"],
    ["the text says something else", '{"version":2}'],
  ])("are none where %s", (_, stored) => {
    expect(readOriginalRecords(stored)).toEqual(recordsOf({}));
  });

  it("are remembered as they were written", () => {
    const records = recordsOf({ originals: [record], former: ["THCT_Goc_2"] });
    expect(readOriginalRecords(JSON.stringify(records))).toEqual(records);
  });

  it("are found by their names, whatever they are called, while they are there", () => {
    const records = recordsOf({ originals: [record] });
    const formula = originalFormula("'Của Công an'");
    expect(findOriginals(stateOf(["Của Công an"], { THCT_Goc_1: formula }), records)).toEqual([
      { ...record, sheet: "Của Công an" },
    ]);
    expect(findOriginals(stateOf(["Sheet1"], { THCT_Goc_1: "=#REF!$A$1:$Z$1000" }), records)).toEqual([]);
    expect(markedSheet(stateOf(["Sheet1"], {}), "THCT_Goc_1")).toBeNull();
  });

  it("take the names of former ones that are gone before new ones", () => {
    const state = stateOf(["Gốc – cũ"], { THCT_Goc_3: originalFormula("'Gốc – cũ'"), THCT_Goc_2: "=#REF!" });
    const records = recordsOf({ originals: [record], former: ["THCT_Goc_2", "THCT_Goc_3"] });
    expect(freeOriginalNames(state, records, 2)).toEqual(["THCT_Goc_2", "THCT_Goc_4"]);
  });
});
