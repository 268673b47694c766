import fc from "fast-check";
import { cellKey, type CellValue, type Grid } from "../../../src/reports/grid";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { context, gridOf, workbookOf } from "./grids";

const words = fc.constantFrom(
  "STT",
  "Nội dung",
  "Chỉ tiêu",
  "ĐVT",
  "Tổng số",
  "Nam",
  "Nữ",
  "Trong đó: nữ",
  "Quý I",
  "Năm 2025",
  "Kế hoạch",
  "Tỷ lệ (%)",
  "Trẻ sinh ra sống",
  "Dân số",
  "live-births",
  "Trạm y tế",
  "Đơn vị báo cáo:",
  "Tổ dân phố 3",
  "Tổng cộng",
  "I",
  "A",
  "Có",
  "KPS",
  "12/25 (48%)",
  "1.2345",
  "Họ và tên",
  "Nguyễn Thị Hoa",
  "TiÕng ViÖt",
  "Tieáng Vieät",
  "__proto__",
  "=1+1",
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -5, max: 3000 }), fc.double()) },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.boolean()) },
);
const index = fc.integer({ min: 0, max: 30 });
const area = fc.record({
  row: index,
  column: index,
  lastRow: fc.integer({ min: 0, max: 2000 }),
  lastColumn: fc.integer({ min: 0, max: 2000 }),
});
const grid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 24 }),
    merges: fc.array(area, { maxLength: 6 }),
    hiddenRows: fc.uniqueArray(index, { maxLength: 3 }),
    hiddenColumns: fc.uniqueArray(index, { maxLength: 3 }),
    hidden: fc.boolean(),
    sheet: fc.oneof(words, fc.string({ maxLength: 31 })),
    marked: fc.array(fc.tuple(index, index), { maxLength: 4 }),
  })
  .map(({ rows, hiddenRows, hiddenColumns, marked, ...rest }) => {
    const cells = new Set(marked.map(([row, column]) => cellKey(row, column)));
    return gridOf(rows, {
      ...rest,
      hiddenRows: new Set(hiddenRows),
      hiddenColumns: new Set(hiddenColumns),
      percentCells: cells,
      uncalculatedCells: cells,
    });
  });

describe("readWorkbook, given any grids", () => {
  it("throws nothing, and gives a report at least", () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), fc.option(fc.string()), (grids, file) => {
        expect(readWorkbook(workbookOf(grids, file), context).length).toBeGreaterThan(0);
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it("takes only whole numbers from zero up for what is counted", () => {
    fc.assert(
      fc.property(grid, (one) => {
        for (const report of readWorkbook(workbookOf([one]), context)) {
          for (const { item, parts } of report.figures.values()) {
            if (item === "housework-hours") continue;
            for (const part of Object.values(parts)) {
              expect(part.value === null || (Number.isSafeInteger(part.value) && part.value >= 0)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it("never lets the parts of a figure contradict each other", () => {
    fc.assert(
      fc.property(grid, (one) => {
        for (const report of readWorkbook(workbookOf([one]), context)) {
          for (const { parts } of report.figures.values()) {
            const { total, male, female } = parts;
            if (total.value === null || male.value === null || female.value === null) continue;
            if (Number.isInteger(total.value)) expect(male.value + female.value).toBe(total.value);
          }
        }
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it("reads a sheet of thousands of odd rows without losing its way", () => {
    const rows = Array.from({ length: 6000 }, (_, row): CellValue[] => [
      row,
      row % 7 === 0 ? "Nội dung" : "Trẻ sinh ra sống",
      "Tổng số",
      "Nam",
      row,
    ]);
    const [report] = readWorkbook(workbookOf([gridOf(rows)]), context);
    expect(report?.findings.map(({ code }) => code)).toContain("too-large");
  });
});
