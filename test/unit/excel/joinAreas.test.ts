import fc from "fast-check";
import { areaAddress, readAddress } from "../../../src/excel/areaAddress";
import { joinAreas, joinedAddresses } from "../../../src/excel/joinAreas";

const area = (address: string) => readAddress(address)!;

describe("joinAreas", () => {
  it.each([
    [["E5:G5", "E6:G6", "E7:G7"], ["E5:G7"]],
    [
      ["E5:G5", "E6:F6"],
      ["E5:G5", "E6:F6"],
    ],
    [
      ["E5", "E7"],
      ["E5", "E7"],
    ],
    [
      ["E5:G5", "H5", "E6:G6", "H6"],
      ["E5:G6", "H5:H6"],
    ],
  ])("makes %s into %s", (areas, joined) =>
    expect(joinAreas(areas.map(area)).map(areaAddress)).toEqual(joined),
  );
});

describe("joinedAddresses", () => {
  it("names every area once, in addresses that Excel takes", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5_000 }), { maxLength: 200 }), (rows) => {
        const areas = rows.map((row) => ({ row, column: 4, lastRow: row, lastColumn: 6 }));
        const addresses = joinedAddresses(areas);
        expect(addresses.flatMap((address) => address.split(","))).toEqual(areas.map(areaAddress));
        for (const address of addresses) expect(address.length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
