import { shiftArea } from "../../../../../src/workbench/host/model/shift";

const rows = (row: number, lastRow: number) => ({ row, column: 1, lastRow, lastColumn: 2 });

test.each([
  ["rows put in above move it", rows(3, 5), { at: 1, count: 2 }, rows(5, 7)],
  ["rows put in at its first row move it", rows(3, 5), { at: 3, count: 1 }, rows(4, 6)],
  ["rows put in within make it longer", rows(3, 5), { at: 4, count: 2 }, rows(3, 7)],
  ["rows put in below leave it", rows(3, 5), { at: 6, count: 2 }, rows(3, 5)],
  ["rows taken out above move it", rows(3, 5), { at: 0, count: -2 }, rows(1, 3)],
  ["rows taken out within make it shorter", rows(3, 6), { at: 4, count: -2 }, rows(3, 4)],
  ["rows taken out over its top cut it", rows(3, 6), { at: 2, count: -2 }, rows(2, 4)],
  ["rows taken out over its end cut it", rows(3, 6), { at: 5, count: -4 }, rows(3, 4)],
  ["rows taken out below leave it", rows(3, 5), { at: 6, count: -2 }, rows(3, 5)],
])("%s", (_name, area, shift, expected) => {
  expect(shiftArea(area, { axis: "row", ...shift })).toEqual(expected);
});

test("nothing is left of an area whose rows are all taken out", () => {
  expect(shiftArea(rows(3, 5), { axis: "row", at: 2, count: -4 })).toBeNull();
});

test("columns put in move an area sideways only", () => {
  expect(shiftArea(rows(3, 5), { axis: "column", at: 0, count: 1 })).toEqual({
    row: 3,
    column: 2,
    lastRow: 5,
    lastColumn: 3,
  });
});

test("whole columns stay whole", () => {
  const whole = { row: 0, column: 1, lastRow: 1_048_575, lastColumn: 1 };
  expect(shiftArea(whole, { axis: "row", at: 4, count: 3 })).toEqual(whole);
});
