import { receivedFrom, withReceived } from "../../../src/consolidation/receivedFile";

const first = { file: "tyt.xlsx", year: 2026, reportDate: "2026-11-20", on: "2026-11-21" };

describe("the files taken from units", () => {
  it("grow by each file that is another, or of another date", () => {
    const once = withReceived({}, "Trạm y tế", first);
    expect(once).toEqual({ "Trạm y tế": [first] });
    const later = { ...first, reportDate: "2026-11-24" };
    expect(withReceived(once, "Trạm y tế", later)).toEqual({ "Trạm y tế": [first, later] });
  });

  it("stay the same where the same file of the same date is taken again", () => {
    const once = withReceived({}, "Trạm y tế", first);
    expect(withReceived(once, "Trạm y tế", { ...first, on: "2026-11-22" })).toBe(once);
  });

  it("are told apart by the year reported on", () => {
    const next = { ...first, year: 2027 };
    const both = withReceived(withReceived({}, "Trạm y tế", first), "Trạm y tế", next);
    expect(receivedFrom(both, "Trạm y tế", 2027)).toEqual([next]);
  });

  it.each(["__proto__", "constructor"])("hold of a unit called %s what was taken from it", (unit) => {
    expect(receivedFrom({}, unit, 2026)).toEqual([]);
    expect(receivedFrom(withReceived({}, unit, first), unit, 2026)).toEqual([first]);
  });
});
