import { measureKey } from "../../../src/indicators/measureKey";
import { sheetNames } from "../../../src/messages/sheets";
import type { CellValue } from "../../../src/numbers/cellReading";
import { items } from "../../../src/plans/items";
import { lechan2026 as plan } from "../../../src/plans/presets/lechan-2026-2030";
import { annexMarkText, readAnnexMark, type AnnexMark } from "../../../src/reports/annexMark";
import type { Grid, SourceWorkbook } from "../../../src/reports/grid";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { UnitReport } from "../../../src/reports/unitReport";
import { writtenAnnex } from "../../support/annexes";
import { sampleConsolidation } from "../../support/sampleConsolidation";

const context = { plan, items, year: 2026 };
const mark: AnnexMark = {
  plan: plan.id,
  title: plan.title,
  locality: plan.locality,
  year: 2026,
  indicators: [],
};

let annex: SourceWorkbook;
beforeAll(async () => {
  annex = await writtenAnnex(sampleConsolidation(), plan.locality);
});

function read(workbook: SourceWorkbook): UnitReport {
  const reports = readWorkbook(workbook, context);
  expect(reports).toHaveLength(1);
  return reports[0]!;
}

/** The annex with the rows of one of its sheets changed. */
function changed(sheet: string, change: (rows: CellValue[][]) => void): SourceWorkbook {
  const grids = annex.grids.map((grid): Grid => {
    if (grid.sheet !== sheet) return grid;
    const rows = grid.rows.map((row) => [...row]);
    change(rows);
    return { ...grid, rows };
  });
  return { ...annex, grids };
}

/** The row of Số liệu theo đơn vị that an item begins at, or the row of an indicator on Biểu tổng hợp. */
function rowOf(rows: readonly CellValue[][], code: string): CellValue[] {
  return rows.find((row) => row[0] === code)!;
}

describe("an annex", () => {
  it("is one report of its commune, of its year, however many sheets it has", () => {
    const { unit, year, sheet, findings } = read(annex);
    expect([unit, year, sheet, findings]).toEqual(["phường Lê Chân", 2026, sheetNames.figures, []]);
  });

  it("gives the sums of its items with their cells", () => {
    const { total, female } = read(annex).figures.get("live-births")!.parts;
    const { parts } = sampleConsolidation().sums.get("live-births")!;
    expect([total.value, female.value]).toEqual([parts.total.value, parts.female.value]);
    expect(total.cell).toMatch(/^E\d+$/);
  });

  it("says Có of what all its units say Có of", () => {
    expect(read(annex).figures.get("gender-column-maintained")?.answer).toBe(true);
  });

  it("is read as it stands now, a number corrected by hand included", () => {
    const workbook = changed(sheetNames.figures, (rows) => {
      rowOf(rows, "live-births")[4] = 777;
    });
    expect(read(workbook).figures.get("live-births")?.parts.total.value).toBe(777);
    const table = changed(sheetNames.table, (rows) => {
      rowOf(rows, "1.1")[4] = 2;
    });
    expect(read(table).annex?.sums.get("1.1")?.numerator.total).toBe(2);
  });

  it("is known under other names of its sheets and with a column put in", () => {
    const grids = annex.grids.map((grid, index) => ({
      ...grid,
      sheet: `Sheet${index + 1}`,
      rows: grid.rows.map((row) => [...row.slice(0, 4), null, ...row.slice(4)]),
    }));
    const moved = read({ ...annex, grids });
    const own = read(annex);
    expect(moved.annex).toEqual(own.annex);
    expect(moved.figures.get("live-births")?.parts.total.value).toBe(
      own.figures.get("live-births")?.parts.total.value,
    );
  });

  it.each<[string, CellValue, string]>([
    ["words for a number", "nhiều", "ambiguous-number"],
    ["a negative number", -1, "negative"],
    ["half a person", 1.5, "not-whole"],
  ])("holds out an indicator whose cell has %s, and says where", (_, value, code) => {
    const report = read(
      changed(sheetNames.table, (rows) => {
        rowOf(rows, "1.1")[4] = value;
      }),
    );
    expect(report.annex?.sums.has("1.1")).toBe(false);
    expect(report.findings).toEqual([expect.objectContaining({ code, severity: "error", indicator: "1.1" })]);
  });

  it("adds nothing to an indicator that it computes in another way", () => {
    const indicators = plan.indicators.map(({ code, measure }) => ({
      code,
      measure: code === "1.1" ? "sum departments.total" : measureKey(measure),
      target: null,
      expected: 1,
      provisional: false,
    }));
    const report = read(
      changed(sheetNames.figures, (rows) => {
        rows[0]![0] = annexMarkText({ ...mark, indicators });
      }),
    );
    expect(report.annex?.sums.has("1.1")).toBe(false);
    expect(report.annex?.sums.has("2.1")).toBe(true);
    expect(report.findings.map(({ code }) => code)).toEqual(["other-measure"]);
  });

  it("of another plan gives its name alone", () => {
    const report = read(
      changed(sheetNames.figures, (rows) => {
        rows[0]![0] = annexMarkText({ ...mark, plan: "khac" });
      }),
    );
    expect([report.unit, report.figures.size, report.annex?.sums.size]).toEqual(["phường Lê Chân", 0, 0]);
  });

  it("whose locality is blank is nobody's, and says so", () => {
    const report = read(
      changed(sheetNames.figures, (rows) => {
        rows[0]![0] = annexMarkText({ ...mark, locality: "" });
      }),
    );
    expect(report.unit).toBeNull();
    expect(report.findings.map(({ code }) => code)).toEqual(["unknown-unit"]);
  });
});

describe("the mark", () => {
  it("is read back as it was written", () => {
    expect(readAnnexMark(annexMarkText(mark))).toEqual(mark);
  });

  it.each([
    ["a blank cell", null],
    ["other text", "Mã"],
    ["a mark cut short", annexMarkText(mark).slice(0, -3)],
    ["a mark of other data", 'tong-hop-chi-tieu annex 1 {"plan":1}'],
  ])("is not found in %s", (_, value) => {
    expect(readAnnexMark(value)).toBeNull();
  });
});
