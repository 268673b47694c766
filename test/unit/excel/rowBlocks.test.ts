import fc from "fast-check";
import { wireBytes } from "../../../src/excel/payload";
import { cutRows } from "../../../src/excel/rowBlocks";

describe("cutRows", () => {
  it("keeps everything together where it fits", () => {
    expect(cutRows([["a"], ["b"]], 100)).toEqual([{ firstRow: 0, rows: [["a"], ["b"]] }]);
  });

  it("makes a block of its own of a row that is too large by itself", () => {
    const long = "x".repeat(50);
    expect(cutRows([["a"], [long], ["b"]], 20).map(({ firstRow }) => firstRow)).toEqual([0, 1, 2]);
  });

  it("has no blocks of no rows", () => expect(cutRows([], 10)).toEqual([]));

  it("loses no row, changes no order and passes the limit with single rows alone", () => {
    const rows = fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 80 }), (all, limit) => {
        const blocks = cutRows(all, limit);
        expect(blocks.flatMap((block) => block.rows)).toEqual(all);
        for (const block of blocks) {
          const bytes = block.rows.reduce((sum, row) => sum + wireBytes(row) + 1, 0);
          expect(block.rows.length === 1 || bytes <= limit).toBe(true);
        }
      }),
    );
  });
});
