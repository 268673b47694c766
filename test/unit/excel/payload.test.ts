import fc from "fast-check";
import { wireBytes } from "../../../src/excel/payload";

describe("wireBytes", () => {
  it("counts what a value takes as JSON in UTF-8 within quotes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const quotedOnceMore = JSON.stringify(JSON.stringify(value)).slice(1, -1);
        expect(wireBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(quotedOnceMore, "utf8"));
      }),
    );
  });

  it("counts Vietnamese letters by their bytes", () => {
    expect(wireBytes("Trẻ sinh ra sống")).toBe(Buffer.byteLength('\\"Trẻ sinh ra sống\\"', "utf8"));
  });
});
