import fc from "fast-check";
import { readWrittenDate, writtenDate } from "../../../src/taskpane/plan/writtenDate";

describe("a date as officers write it", () => {
  it.each([
    ["25/11/2026", "2026-11-25"],
    [" 5/3/2026 ", "2026-03-05"],
    ["05-03-2026", "2026-03-05"],
    ["25.11.2026", "2026-11-25"],
    ["25/11", "2026-11-25"],
    ["29/02/2028", "2028-02-29"],
  ])("%s is %s", (text, date) => {
    expect(readWrittenDate(text, 2026)).toBe(date);
  });

  it.each([
    "",
    "31/02/2026",
    "29/02/2026",
    "00/11/2026",
    "11/25/2026",
    "25/11/26",
    "cuối tháng 11",
    "2026-11-25",
  ])("“%s” is none", (text) => {
    expect(readWrittenDate(text, 2026)).toBeNull();
  });

  it("is read back as it was written, for every day from 2000 to 2100", () => {
    const day = fc
      .date({
        min: new Date("2000-01-01T00:00:00Z"),
        max: new Date("2100-12-31T00:00:00Z"),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, (date) => readWrittenDate(writtenDate(date), 1999) === date));
  });

  it("never fails on any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = readWrittenDate(text, 2026);
        return date === null || /^\d{4}-\d{2}-\d{2}$/.test(date);
      }),
    );
  });
});
