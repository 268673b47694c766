import { withoutFalseZeros } from "../../../src/functions/blankCells";

/** A host in which B2 is blank, and so is the second cell of each range. */
async function findBlankCells(addresses: readonly string[]) {
  return addresses.map((address) => (address.includes(":") ? [[false, true]] : [[address === "S!B2"]]));
}

describe("withoutFalseZeros", () => {
  it.each<[string, unknown[], string[], unknown[]]>([
    ["a blank cell handed over as 0", [0, 7], ["S!B2", "S!C2"], [null, 7]],
    ["a cell that says 0", [0, 7], ["S!B1", "S!C2"], [0, 7]],
    ["a blank within a range", [[[0, 0]]], ["S!A1:B1"], [[[0, null]]]],
    ["a cell among arguments that need no asking", ["x", 0], ["", "S!B2"], ["x", null]],
  ])("tells %s", async (_, values, addresses, cleaned) => {
    expect(await withoutFalseZeros({ values, addresses }, findBlankCells)).toEqual(cleaned);
  });

  it.each<[string, unknown[], (string | null | undefined)[]]>([
    ["no argument is 0", [3, 7], ["S!B2", "S!C2"]],
    ["the 0 was typed into the formula", [0, 7], ["", "S!C2"]],
    ["the host gives no addresses", [0, 7], []],
    ["the host gives null for them", [0, 7], [null, null]],
  ])("asks nothing where %s", (_, values, addresses) => {
    expect(withoutFalseZeros({ values, addresses }, findBlankCells)).toBeNull();
  });

  it("asks nothing where there is nobody to ask", () => {
    expect(withoutFalseZeros({ values: [0], addresses: ["S!B2"] }, null)).toBeNull();
  });
});
