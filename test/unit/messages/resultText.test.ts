import type { Indicator, Target } from "../../../src/indicators/indicator";
import { shareOfWomen } from "../../../src/indicators/measures";
import { shortfallText, targetText, valueText } from "../../../src/messages/resultText";
import { exact } from "../../../src/numbers/exact";
import { indicatorResult } from "../../support/indicatorResult";

describe("a target as it stands beside a value", () => {
  it.each<[Target["comparator"], Target["value"], string, string]>([
    [">=", 75, "%", "≥ 75%"],
    [">", 90, "%", "> 90%"],
    ["<=", 109, "bé trai/100 bé gái", "≤ 109 bé trai/100 bé gái"],
    ["<", 42, "/100.000", "< 42/100.000"],
    ["<", 1.8, "/100", "< 1,8/100"],
    ["<=", 1.4, "lần", "≤ 1,4 lần"],
    ["=", 100, "%", "100%"],
    ["~", 60, "%", "khoảng 60%"],
    ["range", [104, 106], "", "104–106"],
    ["increase", 5, "%", "tăng 5%"],
    ["decrease", 0.5, "‰", "giảm 0,5‰"],
    [">=", 3, "tin, bài/quý", "≥ 3 tin, bài/quý"],
    ["yes", null, "", "Có"],
  ])("%s %p %s is “%s”", (comparator, value, unit, text) => {
    expect(targetText({ year: 2030, comparator, value }, unit, "vi")).toBe(text);
  });

  it("is what it is judged by where it cannot be taken literally", () => {
    const beyond: Target = {
      year: 2030,
      comparator: ">",
      value: 100,
      judgedAs: { comparator: ">=", value: 100 },
    };
    expect(targetText(beyond, "%", "vi")).toBe("≥ 100%");
  });

  it("is written the English way in English", () => {
    expect(targetText({ year: 2030, comparator: "~", value: 1234.5 }, "%", "en")).toBe("about 1,234.5%");
  });
});

describe("a value beside its target", () => {
  it.each([
    ["59.96", 60, "59,96%"],
    ["42.857142", 75, "42,9%"],
    ["75", 75, "75%"],
    ["74.999", 75, "74,999%"],
  ])("%s against %s is shown as %s, never contradicting its verdict", (value, asked, text) => {
    const target: Target = { year: 2030, comparator: ">=", value: asked };
    const result = indicatorResult({ unit: "%", target, value: exact(value) });
    expect(valueText(exact(value), result, "vi")).toBe(text);
  });
});

describe("what is short, in words", () => {
  const short = (shortfall: number | null, indicator: Partial<Indicator> = {}) => {
    const result = indicatorResult({ unit: "%", target: null, value: null });
    return shortfallText({ ...result, shortfall, indicator: { ...result.indicator, ...indicator } }, "vi");
  };

  it("names what is counted", () => {
    expect(short(3)).toEqual({ count: "3", of: "phòng, ban" });
  });

  it("names women where a share of women is short", () => {
    expect(short(1250, { measure: shareOfWomen("business-heads") })).toEqual({
      count: "1.250",
      of: "phụ nữ",
    });
  });

  it.each([0, null])("is nothing for %p", (shortfall) => {
    expect(short(shortfall)).toBeNull();
  });
});
