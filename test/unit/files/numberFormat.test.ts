import { isDateFormat, isPercentFormat, showDate } from "../../../src/files/numberFormat";

describe("number formats", () => {
  it.each([
    ["0%", true],
    ["0.00%", true],
    ["[Red]0.0%;-0.0%", true],
    ['0"%"', false],
    ["0\\%", false],
    ["#,##0", false],
  ])("tells whether %s shows a percentage", (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });

  it.each([
    ["dd/mm/yyyy", true],
    ["[$-42A]d mmmm yyyy", true],
    ["General", false],
    ['0 "người"', false],
  ])("tells whether %s shows a date", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });

  it.each([
    [46346, "m/d/yy", false, "20/11/2026"],
    [46346, "mm/yyyy", false, "11/2026"],
    [46346, "yyyy", false, "2026"],
    [46346 - 1462, "dd/mm/yyyy", true, "20/11/2026"],
    [0.5, "h:mm", false, "12:00"],
  ])("shows %d in the format %s as an officer reads it", (serial, format, date1904, expected) => {
    expect(showDate(serial, format, date1904)).toBe(expected);
  });
});
