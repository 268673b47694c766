import { items } from "../../../src/plans/items";
import type { CellValue } from "../../../src/reports/grid";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { surroundingsOf } from "../../../src/reports/surroundings";
import { smallPlan } from "../../support/smallPlan";
import { gridOf } from "./grids";

const table: CellValue[][] = [
  ["Đơn vị báo cáo: Trạm y tế"],
  ["STT", "Nội dung", "ĐVT", "Tổng số", "Nam", "Nữ", "Người lập"],
  [1, "Trẻ sinh ra sống", "trẻ", 120, 63, 57, "Nguyễn Thị Hoa"],
  [2, "Tử vong bà mẹ liên quan đến thai sản", "ca", 0, "", "", "Nguyễn Thị Hoa"],
];

function around(rows: CellValue[][]) {
  const grids = [gridOf(rows)];
  const workbook = { file: "tyt.xlsx", modified: null, grids };
  return surroundingsOf(readWorkbook(workbook, { plan: smallPlan(), items, year: 2026 }), grids);
}

/** The table with other figures of births. */
function withBirths(...figures: CellValue[]): CellValue[][] {
  return table.map((row) =>
    row[1] === "Trẻ sinh ra sống" ? [...row.slice(0, 3), ...figures, row[6]!] : row,
  );
}

describe("what stands around a figure", () => {
  it("is not gathered where nothing is doubtful", () => {
    expect(around(table)).toEqual([]);
  });

  it("is two rows above and below, and the labels to the left", () => {
    const [place, ...others] = around(withBirths(120, 63, 56));
    expect(others).toEqual([]);
    expect(place).toMatchObject({ cell: "D3", row: 0, column: 0 });
    expect(place?.rows.map((row) => row.slice(1, 4))).toEqual([
      ["", "", ""],
      ["Nội dung", "ĐVT", "Tổng số"],
      ["Trẻ sinh ra sống", "trẻ", "120"],
      ["Tử vong bà mẹ liên quan đến thai sản", "ca", "0"],
      ["", "", ""],
    ]);
  });

  it("shows nothing personal", () => {
    const wide = withBirths(120, 63, 56).map((row) => [row[0]!, row[6] ?? "", ...row.slice(1, 6)]);
    expect(JSON.stringify(around(wide))).not.toContain("Hoa");
    expect(JSON.stringify(around(wide))).toContain("•••");
  });

  it("stays within bounds, however much is doubtful", () => {
    const rows = Array.from({ length: 300 }, () => withBirths("2/8", "", "")[2]!);
    expect(around([...table.slice(0, 2), ...rows]).length).toBeLessThanOrEqual(60);
  });
});
