import {
  areaAddress,
  intersectAreas,
  parseArea,
  quoteSheetName,
  splitAddress,
  subtractArea,
} from "../../../../../src/workbench/host/model/address";

const area = (row: number, column: number, lastRow: number, lastColumn: number) => ({
  row,
  column,
  lastRow,
  lastColumn,
});

test.each([
  ["A1", area(0, 0, 0, 0)],
  ["$B$2:C3", area(1, 1, 2, 2)],
  ["C3:B2", area(1, 1, 2, 2)],
  ["A:C", area(0, 0, 1_048_575, 2)],
  ["2:5", area(1, 0, 4, 16_383)],
  ["XFD1048576", area(1_048_575, 16_383, 1_048_575, 16_383)],
])("%s is an area", (address, expected) => {
  expect(parseArea(address)).toEqual(expected);
});

test.each(["", "A0", "A", "5", "A1:B2:C3", "DS_XA", "XFE1", "A1048577", "A1,B2"])("%p is none", (address) => {
  expect(parseArea(address)).toBeNull();
});

test.each(["A1", "B2:C3", "A:C", "2:5"])("%s is written as it is read", (address) => {
  const parsed = parseArea(address);
  expect(parsed && areaAddress(parsed)).toBe(address);
});

test.each([
  ["Sheet1", "Sheet1"],
  ["Trạm", "Trạm"],
  ["Số liệu", "'Số liệu'"],
  ["A1", "'A1'"],
  ["4.1", "'4.1'"],
  ["Ban Q'uân", "'Ban Q''uân'"],
])("the sheet %s is written %s in a formula, and found again", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(splitAddress(`${quoted}!B2`)).toEqual({ sheet: name, cells: "B2" });
});

test("taking an area out of another leaves what lies around it", () => {
  const rest = subtractArea(area(0, 0, 3, 3), area(1, 1, 2, 2));
  expect(rest).toEqual([area(0, 0, 0, 3), area(3, 0, 3, 3), area(1, 0, 2, 0), area(1, 3, 2, 3)]);
  expect(rest.every((part) => intersectAreas(part, area(1, 1, 2, 2)) === null)).toBe(true);
});

test("taking an area out of one that it covers leaves nothing", () => {
  expect(subtractArea(area(1, 1, 2, 2), area(0, 0, 3, 3))).toEqual([]);
});
