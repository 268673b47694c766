import fc from "fast-check";
import { freeSheetName } from "../../../src/excel/sheetName";

describe("freeSheetName", () => {
  it.each([
    ["keeps a name that is free", "Trạm y tế", [], "Trạm y tế"],
    ["numbers a name that is taken, letter case aside", "Trạm Y tế", ["trạm y tế"], "Trạm Y tế (2)"],
    ["replaces signs that Excel refuses", "Hội LHPN/MTTQ: [2026]", [], "Hội LHPN MTTQ 2026"],
    ["names what has no name", "'", [], "Trang"],
  ])("%s", (_, wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));

  it("always finds a name that Excel accepts and nobody has", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (wanted, taken) => {
        const name = freeSheetName(wanted, [...taken, wanted]);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(taken).not.toContain(name);
      }),
    );
  });
});
