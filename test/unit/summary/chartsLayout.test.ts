import { chartsLayout } from "../../../src/summary/chartsLayout";
import { indicatorTableLayout } from "../../../src/summary/indicatorTableLayout";
import { tableColumns } from "../../../src/summary/tableColumns";
import { covers, rowShowing, shown, shownAt, styleAt } from "../../support/layoutCells";
import { sampleConsolidation } from "../../support/sampleConsolidation";

const consolidation = sampleConsolidation();
const layout = chartsLayout(consolidation);
const charts = layout.charts ?? [];
const [order, name, female, total, male, target, verdict] = [0, 1, 2, 3, 4, 5, 6] as const;
const rowOf = (code: string) =>
  layout.rows.findIndex((cells) => String(shown(cells[name] ?? null)).startsWith(`${code}. `));
const formulaAt = (row: number, column: number) => {
  const cell = layout.rows[row]?.[column];
  return cell && "formula" in cell ? cell.formula : null;
};

describe("the sheet Biểu đồ", () => {
  it("repeats the table's rates and verdicts by formulas to the rows where they stand", () => {
    const table = indicatorTableLayout(consolidation, new Map(), {
      locality: "phường Lê Chân",
      date: null,
      preparedBy: "",
      checkedBy: "",
      signedBy: "",
    });
    const tableRow = rowShowing(table, tableColumns.code, "6.1");
    expect(formulaAt(rowOf("6.1"), female)).toBe(
      `=IF(ISNUMBER('Biểu tổng hợp'!$M$${tableRow + 1}),'Biểu tổng hợp'!$M$${tableRow + 1},"")`,
    );
    expect([female, total, male].map((column) => shownAt(layout, rowOf("6.1"), column))).toEqual(
      [tableColumns.result.female, tableColumns.result.total, tableColumns.result.male].map((column) =>
        shownAt(table, tableRow, column),
      ),
    );
    expect(formulaAt(rowOf("6.1"), verdict)).toBe(`='Biểu tổng hợp'!$O$${tableRow + 1}`);
  });

  it("greys out rates that an indicator does not have", () => {
    expect(shownAt(layout, rowOf("1.1"), female)).toBeNull();
    expect(styleAt(layout, rowOf("1.1"), female).fill).toBe("#D9D9D9");
    expect(shownAt(layout, rowOf("2.1"), total)).toBeNull();
  });

  it("writes a target as the number that is drawn, shown with its sign", () => {
    expect(shownAt(layout, rowOf("5.3"), target)).toBe(40);
    expect(styleAt(layout, rowOf("5.3"), target).format).toBe('"> "General');
  });

  it("says behind a name why there is no rate", () => {
    expect(shownAt(layout, rowOf("3.3"), name)).toMatch(/ \(chưa có số liệu\)$/);
    expect(shownAt(layout, rowOf("3.3"), total)).toBe("");
  });

  it("draws every chart from the cells beside it, and covers none of its table", () => {
    for (const { picture, area, categories, values, number } of charts) {
      const cells = (column: number) =>
        picture.categories.map((_, index) => shownAt(layout, categories.row + index, column));
      expect(cells(categories.column)).toEqual(picture.categories);
      expect(values).toHaveLength(picture.series.length);
      picture.series.forEach((series, index) => {
        expect(cells(values[index]!.column).map((value) => (value === "" ? null : value))).toEqual(
          series.values,
        );
      });
      expect(typeof shownAt(layout, number.row, number.column)).toBe("number");
      expect(covers(area, categories.row, verdict)).toBe(false);
    }
    expect(charts.length).toBeGreaterThan(3);
  });

  it("lays charts one below the other", () => {
    const areas = charts.map(({ area }) => area);
    expect(areas.slice(1).every(({ row }, index) => row > areas[index]!.lastRow)).toBe(true);
  });

  it("counts the rows of each table from 1", () => {
    expect(["3.2a", "3.2b", "3.3", "3.4"].map((code) => shownAt(layout, rowOf(code), order))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it("names what cannot stand on the same axis", () => {
    const texts = layout.rows.flat().map(shown);
    expect(texts).toContain("Không vẽ chỉ tiêu 3.1: không tính bằng tỷ lệ phần trăm; xem Biểu tổng hợp.");
  });

  it("says so where there is nothing to draw", () => {
    const empty = chartsLayout({ ...consolidation, indicators: [] });
    expect(empty.charts).toEqual([]);
    expect(empty.rows.flat().map(shown)).toContain(
      "Không có chỉ tiêu nào tính bằng tỷ lệ phần trăm nên không có biểu đồ.",
    );
  });

  it("splits a name that is longer than Excel takes in a formula", () => {
    const [first, ...others] = consolidation.indicators;
    const label = `Tỷ lệ “${"a".repeat(300)}” và "b"`;
    const long = { ...first!, indicator: { ...first!.indicator, label } };
    const row = chartsLayout({ ...consolidation, indicators: [long, ...others] }).rows[5]!;
    const written = row[name] && "formula" in row[name] ? row[name].formula : "";
    const literals = written.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(literals.length).toBeGreaterThan(2);
    expect(literals.every((literal) => literal.length <= 255 + 2)).toBe(true);
    expect(written).toContain('""b""');
  });
});
