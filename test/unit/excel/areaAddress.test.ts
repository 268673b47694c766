import { areaAddress, readAddress } from "../../../src/excel/areaAddress";

describe("areaAddress and readAddress", () => {
  it.each([
    ["B5:C10", { row: 4, column: 1, lastRow: 9, lastColumn: 2 }],
    ["A1", { row: 0, column: 0, lastRow: 0, lastColumn: 0 }],
    ["AA1:GV3", { row: 0, column: 26, lastRow: 2, lastColumn: 203 }],
  ])("spell and read %s", (address, area) => {
    expect(areaAddress(area)).toBe(address);
    expect(readAddress(address)).toEqual(area);
  });

  it("finds no address in a text", () => expect(readAddress("Biểu")).toBeNull());
});
