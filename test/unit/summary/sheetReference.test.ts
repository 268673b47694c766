import { fixedAddress, onSheet, rowRanges } from "../../../src/summary/sheetReference";

it("fixes an address in both directions", () => {
  expect(fixedAddress(6, 3)).toBe("$D$7");
});

it.each([
  ["Trạm y tế", "'Trạm y tế'!E7"],
  ["Xã D'Ran", "'Xã D''Ran'!E7"],
])("quotes the sheet %s", (sheet, reference) => {
  expect(onSheet(sheet, "E7")).toBe(reference);
});

it.each([
  [[], []],
  [[3], ["D5"]],
  [[3, 4, 5], ["D5:F5"]],
  [
    [3, 4, 5, 8],
    ["D5:F5", "I5"],
  ],
  [
    [3, 5, 7],
    ["D5", "F5", "H5"],
  ],
])("makes columns %j of a row as few ranges as they are", (columns, ranges) => {
  expect(rowRanges(4, columns)).toEqual(ranges);
});
