import fc from "fast-check";
import { markWritten, wasWritten } from "../../../src/excel/writtenCells";

describe("markWritten", () => {
  it("packs four cells into a digit", () =>
    expect(markWritten([[true, false, false, true, true]])).toBe("98"));

  it("is read back cell by cell, and has nothing outside", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { maxLength: 9 }), { maxLength: 6 }), (rows) => {
        const written = wasWritten(markWritten(rows));
        rows.forEach((row, index) =>
          row.forEach((cell, column) => expect(written(index, column)).toBe(cell)),
        );
        expect(written(rows.length, 0)).toBe(false);
        expect(written(0, 40)).toBe(false);
      }),
    );
  });
});
