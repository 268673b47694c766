import { dateText, isDateFormat, isPercentFormat } from "../../../src/excel/numberFormats";

describe("isPercentFormat", () => {
  it.each(["0%", "0.00%", "#,##0.0 %", "[Red]0%;-0%"])("takes %s as a percentage", (code) =>
    expect(isPercentFormat(code)).toBe(true),
  );
  it.each(["General", "0.00", '0.0" %"', "0\\%", "@"])("does not take %s for one", (code) =>
    expect(isPercentFormat(code)).toBe(false),
  );
});

describe("isDateFormat", () => {
  it.each(["dd/mm/yyyy", "m/d/yyyy", "[$-vi-VN]d mmm yyyy;@", "h:mm AM/PM", "[h]:mm", "d-mmm"])(
    "takes %s as a date",
    (code) => expect(isDateFormat(code)).toBe(true),
  );
  it.each(["General", "@", "#,##0", '0" người"', "0.0\\d", "[$₫-vi-VN]#,##0", "_(* #,##0_)"])(
    "does not take %s for one",
    (code) => expect(isDateFormat(code)).toBe(false),
  );
});

describe("dateText", () => {
  it.each([
    [46347, "21/11/2026"],
    [46347.75, "21/11/2026"],
    [45292, "01/01/2024"],
  ])("writes day %s as offices do", (serial, text) => expect(dateText(serial)).toBe(text));

  it.each([0.5, 0, -3, 200_000])("finds no date in %s", (serial) => expect(dateText(serial)).toBeNull());
});
