import type { Indicator } from "../../../src/indicators/indicator";
import type { Status } from "../../../src/indicators/result";
import type { UnitFigures } from "../../../src/indicators/unitFigures";
import { exact } from "../../../src/numbers/exact";
import {
  asNumber,
  evaluated,
  presetIndicator,
  silent,
  stranger,
  unit,
  withTarget,
  type Given,
} from "./samples";

const lechan = (code: string) => presetIndicator("lechan-2026-2030", code);
const nguyentrai = (code: string) => presetIndicator("nguyentrai-2025", code);

/** [indicator, what one unit gives, status, value, shortfall, small numbers] */
type Case = [Indicator, Record<string, Given>, Status, number | null, number | null, boolean];

describe("a rate", () => {
  const led = (women: number | null, all: number | null) => ({
    departments: all,
    "departments-led-by-women": women,
  });
  const supported = (part: number | null, all: number | null) => ({
    "violence-victims": [all, all, 0],
    "violence-victims-supported": [part, part, 0],
  });
  const employed = (wage: number, all: number) => ({
    employed: [null, null, all],
    "wage-workers": [null, null, wage],
  });
  const births = (boys: number, girls: number) => ({ "live-births": [boys + girls, boys, girls] });
  const deaths = (count: number, all: number) => ({
    "maternal-deaths": count,
    "live-births": [all, null, null],
  });
  const adolescents = (count: number, women: number) => ({
    "adolescent-births": count,
    "adolescent-women": women,
  });

  it.each<Case>([
    // 1.1: at least 75 %
    [lechan("1.1"), led(3, 7), "not-met", 300 / 7, 3, true],
    [lechan("1.1"), led(6, 8), "met", 75, 0, true],
    [lechan("1.1"), led(75, 100), "met", 75, 0, true],
    [lechan("1.1"), led(90, 100), "met", 90, 0, false],
    [lechan("1.1"), led(60, 100), "not-met", 60, 15, false],
    [lechan("1.1"), led(0, 8), "not-met", 0, 6, true],
    [lechan("1.1"), led(0, 0), "not-applicable", null, null, false],
    [lechan("1.1"), led(null, 8), "no-data", null, null, false],
    [lechan("1.1"), led(null, null), "no-data", null, null, false],
    // 2.1: at least 60 %, in exact figures
    [lechan("2.1"), employed(3, 5), "met", 60, 0, true],
    [lechan("2.1"), employed(1499, 2500), "not-met", 59.96, 1, true],
    [lechan("2.1"), employed(1500, 2500), "met", 60, 0, true],
    [lechan("2.1"), employed(1400, 2500), "not-met", 56, 100, false],
    // 2.2: three women of ten are exactly 30 %
    [lechan("2.2"), { "business-heads": [10, 7, 3] }, "met", 30, 0, true],
    [lechan("2.2"), { "business-heads": [100, 80, 20] }, "not-met", 20, 10, false],
    // 3.2a: more than 90 %
    [lechan("3.2a"), supported(9, 10), "not-met", 90, 1, true],
    [lechan("3.2a"), supported(90, 100), "not-met", 90, 1, true],
    [lechan("3.2a"), supported(95, 100), "met", 95, 0, false],
    [lechan("3.2a"), supported(0, 0), "not-applicable", null, null, false],
    // 3.2b: more than 80 %
    [
      lechan("3.2b"),
      { "violence-perpetrators": [50, 45, 5], "violence-perpetrators-counselled": [40, 36, 4] },
      "not-met",
      80,
      1,
      true,
    ],
    // 3.3: all of them; no victim is nothing to judge
    [
      lechan("3.3"),
      { "trafficking-victims": [0, 0, 0], "trafficking-victims-supported": [] },
      "not-applicable",
      null,
      null,
      false,
    ],
    [
      lechan("3.3"),
      { "trafficking-victims": [2, 0, 2], "trafficking-victims-supported": [1, 0, 1] },
      "not-met",
      50,
      1,
      true,
    ],
    // 3.4: "(nếu có)"
    [
      lechan("3.4"),
      { "social-facilities": 0, "social-facilities-active": null },
      "not-applicable",
      null,
      null,
      false,
    ],
    [lechan("3.4"), { "social-facilities": 1, "social-facilities-active": 1 }, "met", 100, 0, true],
    // 4.1: "ở mức 109" is at most 109; nobody can be moved from one sex to the other
    [lechan("4.1"), births(63, 57), "not-met", 6300 / 57, null, true],
    [lechan("4.1"), births(109, 100), "met", 109, null, true],
    [lechan("4.1"), births(1050, 1000), "met", 105, null, false],
    [lechan("4.1"), births(1200, 1000), "not-met", 120, null, false],
    [lechan("4.1"), births(0, 0), "not-applicable", null, null, false],
    // 4.2: less than 42 per 100 000
    [lechan("4.2"), deaths(0, 150), "met", 0, 0, true],
    [lechan("4.2"), deaths(1, 150), "not-met", 100000 / 150, 1, true],
    [lechan("4.2"), deaths(1, 2380), "not-met", 100000 / 2380, 1, true],
    [lechan("4.2"), deaths(1, 2381), "met", 100000 / 2381, 0, true],
    [lechan("4.2"), deaths(0, 2381), "met", 0, 0, false],
    [lechan("4.2"), deaths(0, 2380), "met", 0, 0, true],
    [lechan("4.2"), deaths(42, 100000), "not-met", 42, 1, true],
    [lechan("4.2"), deaths(10, 100000), "met", 10, 0, false],
    // 4.3: less than 1,8 per 100, the base kept as written
    [lechan("4.3"), adolescents(18, 1000), "not-met", 1.8, 1, true],
    [lechan("4.3"), adolescents(17, 1000), "met", 1.7, 0, true],
    [lechan("4.3"), adolescents(5, 1000), "met", 0.5, 0, false],
    // nguyentrai 4.1: "ở mức 100"
    [nguyentrai("4.1"), births(100, 100), "met", 100, null, true],
    [nguyentrai("4.1"), births(105, 100), "not-met", 105, null, false],
    // nguyentrai 4.2: "0%"
    [nguyentrai("4.2"), deaths(0, 150), "met", 0, 0, true],
    [nguyentrai("4.2"), deaths(1, 150), "not-met", 100 / 150, 1, true],
    [nguyentrai("4.2"), deaths(2, 150), "not-met", 200 / 150, 2, false],
    // nguyentrai 4.3: "giảm 00‰"
    [nguyentrai("4.3"), adolescents(0, 800), "met", 0, 0, true],
    [nguyentrai("4.3"), adolescents(3, 1500), "not-met", 2, 3, false],
    // nguyentrai 1.2a, 1.2b, 2.2, 2.3, 5.1
    [nguyentrai("1.2a"), { leaders: [10, 6, 4] }, "met", 40, 0, true],
    [nguyentrai("1.2b"), { "mass-organisation-leaders": [40, 20, 20] }, "not-met", 50, 1, true],
    [
      nguyentrai("2.2"),
      { employed: [null, null, 100], "agricultural-workers": [null, null, 60] },
      "not-met",
      60,
      10,
      false,
    ],
    [nguyentrai("2.3"), { "business-heads": [100, 60, 40] }, "not-met", 40, 30, false],
    [
      nguyentrai("5.1"),
      { "gender-lessons-planned": 40, "gender-lessons-taught": 39 },
      "not-met",
      97.5,
      1,
      true,
    ],
  ])("%# $code gives its verdict", (indicator, given, status, value, shortfall, smallNumbers) => {
    const result = evaluated(indicator, [unit("A", given)]);
    expect({ ...result, value: asNumber(result.value) }).toMatchObject({
      status,
      value,
      shortfall,
      smallNumbers,
    });
  });

  it("sums first, then divides: 1 of 10 and 90 of 90 are 91 %, not 55 %", () => {
    const result = evaluated(lechan("6.2"), [
      unit("A", { organisations: 10, "organisations-committed": 1 }),
      unit("B", { organisations: 90, "organisations-committed": 90 }),
    ]);
    expect(result.value).toEqual(exact(91));
  });

  it("adds the numerator of some units to the denominator of another", () => {
    const result = evaluated(lechan("6.1"), [
      unit("A", { population: [1000, 480, 520] }),
      unit("B", { "population-reached": [400, 190, 210] }),
      unit("C", { "population-reached": [450, 200, 250] }),
    ]);
    expect(result).toMatchObject({
      status: "met",
      value: exact(85),
      provisional: false,
      reported: 3,
      expected: 3,
    });
  });

  it("does not invent cases: one more than everyone is not asked for", () => {
    const overHundred = withTarget("3.2a", { comparator: ">", value: 100 });
    expect(evaluated(overHundred, [unit("A", supported(50, 50))])).toMatchObject({
      status: "not-met",
      shortfall: null,
    });
  });

  it.each<[string, Partial<Indicator["targets"][number]>, Status, number | null]>([
    ["below a range", { comparator: "range", value: [60, 70] }, "not-met", 10],
    ["within a range", { comparator: "range", value: [40, 60] }, "met", 0],
    ["above a range", { comparator: "range", value: [30, 40] }, "not-met", 10],
    ["between two counts", { comparator: "range", value: [50.2, 50.8] }, "not-met", null],
    ["at an exact figure out of reach", { comparator: "=", value: 50.5 }, "not-met", null],
    ["at an exact figure", { comparator: "=", value: 55 }, "not-met", 5],
    ["about", { comparator: "~", value: 51 }, "not-met", 1],
    ["after a rise", { comparator: "increase", value: 5, baseline: { year: 2025, value: 48 } }, "not-met", 3],
    ["after a fall", { comparator: "decrease", value: 5, baseline: { year: 2025, value: 48 } }, "not-met", 7],
    ["after a rise from nowhere", { comparator: "increase", value: 5 }, "narrative", null],
  ])("judges 50 %% %s", (_, target, status, shortfall) => {
    const result = evaluated(withTarget("1.1", target), [unit("A", led(50, 100))]);
    expect(result).toMatchObject({ status, shortfall, value: exact(50) });
  });

  it("keeps the value of an indicator without a target, and leaves it to words", () => {
    const result = evaluated({ ...lechan("1.1"), targets: [] }, [unit("A", led(50, 100))]);
    expect(result).toMatchObject({
      status: "narrative",
      target: null,
      value: exact(50),
      smallNumbers: false,
    });
  });
});

describe("men and women", () => {
  it("are shown where both counts are split, with the gap in points", () => {
    const result = evaluated(lechan("6.1"), [
      unit("A", { population: [200, 100, 100], "population-reached": [170, 80, 90] }),
    ]);
    expect([result.male, result.female, result.gap]).toEqual([exact(80), exact(90), exact(10)]);
  });

  it("are shown for an indicator of women too", () => {
    const given = { employed: [300, 200, 100], "wage-workers": [160, 110, 50] };
    const result = evaluated(lechan("2.1"), [unit("A", given)]);
    expect([result.value, result.male, result.female, result.gap]).toEqual([
      exact(50),
      exact(55),
      exact(50),
      exact(-5),
    ]);
  });

  it.each([
    ["a share of women", "2.2", { "business-heads": [10, 7, 3] }],
    ["the sex ratio", "4.1", { "live-births": [120, 63, 57] }],
    ["a count out of births", "4.2", { "maternal-deaths": 0, "live-births": [120, 63, 57] }],
    ["hours", "3.1", { "housework-hours": [90, 30, 60], "housework-respondents": [20, 10, 10] }],
  ])("are not shown for %s", (_, code, given) => {
    expect(evaluated(lechan(code), [unit("A", given)])).toMatchObject({
      male: null,
      female: null,
      gap: null,
    });
  });

  it("are not shown where one unit gives totals alone: women of two units are no women of three", () => {
    const result = evaluated(lechan("6.1"), [
      unit("A", { population: [200, 100, 100], "population-reached": [170, 80, 90] }),
      unit("B", { population: [200, null, null], "population-reached": [170, null, null] }),
    ]);
    expect(result).toMatchObject({ value: exact(85), male: null, female: null, gap: null });
    expect(result.numerator).toEqual({ total: 340, male: null, female: null });
  });
});

describe("each sex", () => {
  const completed = (boys: [number, number], girls: [number, number]) => ({
    "lower-secondary-completed": [boys[0] + girls[0], boys[0], girls[0]],
    "lower-secondary-cohort": [boys[1] + girls[1], boys[1], girls[1]],
  });
  const at90 = withTarget("5.2", { comparator: ">=", value: 90 });

  it.each<Case>([
    // "trên 100%" is judged as 100 %
    [lechan("5.2"), completed([60, 60], [55, 55]), "met", 100, 0, true],
    [lechan("5.2"), completed([59, 60], [55, 55]), "not-met", 11400 / 115, 1, true],
    [lechan("5.2"), completed([58, 60], [52, 55]), "not-met", 11000 / 115, 5, false],
    [nguyentrai("5.2b"), completed([60, 60], [54, 55]), "not-met", 11400 / 115, 1, true],
    // 92 % together, but 89 % of the boys
    [at90, completed([89, 100], [95, 100]), "not-met", 92, 1, true],
    [at90, completed([80, 100], [100, 100]), "not-met", 90, 10, false],
    [at90, completed([95, 100], [95, 100]), "met", 95, 0, false],
    // a sex with nobody in it is not judged
    [at90, completed([0, 0], [40, 40]), "met", 100, 0, false],
    [at90, completed([0, 0], [0, 0]), "not-applicable", null, null, false],
    [at90, completed([25, 25], [100, 100]), "met", 100, 0, true],
  ])("%# gives the verdict of the worse sex", (indicator, given, status, value, shortfall, smallNumbers) => {
    const result = evaluated(indicator, [unit("A", given)]);
    expect({ ...result, value: asNumber(result.value) }).toMatchObject({
      status,
      value,
      shortfall,
      smallNumbers,
    });
  });

  it("shows the rate of each and the gap", () => {
    const result = evaluated(at90, [unit("A", completed([80, 100], [100, 100]))]);
    expect([result.male, result.female, result.gap]).toEqual([exact(80), exact(100), exact(20)]);
  });

  it.each<[string, number, Status, number | null]>([
    ["one sex at least falls short of a total that does", 170, "not-met", null],
    ["everyone is every boy and every girl", 200, "met", 0],
    ["a total between tells nothing of each sex", 190, "no-data", null],
  ])("knows from totals alone that %s", (_, count, status, shortfall) => {
    const given = { "lower-secondary-completed": [count], "lower-secondary-cohort": [200] };
    const result = evaluated(at90, [unit("A", given)]);
    expect(result).toMatchObject({ status, shortfall, provisional: true, value: exact(count / 2) });
  });
});

describe("hours of women to hours of men", () => {
  const survey = (hours: [number, number], people: [number, number]) => ({
    "housework-hours": [hours[0] + hours[1], hours[0], hours[1]],
    "housework-respondents": [people[0] + people[1], people[0], people[1]],
  });

  it.each<Case>([
    [lechan("3.1"), survey([100, 140], [50, 50]), "met", 1.4, null, false],
    [lechan("3.1"), survey([100, 140.5], [50, 50]), "not-met", 1.405, null, false],
    [lechan("3.1"), survey([100, 210], [50, 75]), "met", 1.4, null, false],
    [lechan("3.1"), survey([20.1, 28.14], [10, 10]), "met", 1.4, null, true],
    [lechan("3.1"), survey([0, 0], [0, 0]), "not-applicable", null, null, false],
    [lechan("3.1"), survey([0, 50], [30, 30]), "not-applicable", null, null, false],
    [nguyentrai("3.1"), survey([100, 150], [50, 50]), "met", 1.5, null, false],
  ])("%# are judged as a ratio", (indicator, given, status, value, shortfall, smallNumbers) => {
    const result = evaluated(indicator, [unit("A", given)]);
    expect({ ...result, value: asNumber(result.value) }).toMatchObject({
      status,
      value,
      shortfall,
      smallNumbers,
    });
  });
});

describe("counts", () => {
  const quarters = (...counts: (number | null)[]) =>
    Object.fromEntries(counts.map((count, at) => [`news-items-q${at + 1}`, count]));

  it.each<[string, UnitFigures[], Status, number | null, number | null]>([
    ["three in each quarter", [unit("A", quarters(3, 3, 3, 3))], "met", 3, 0],
    ["twelve in quarter I alone", [unit("A", quarters(12, 0, 0, 0))], "not-met", 0, 9],
    ["one short in one quarter", [unit("A", quarters(5, 2, 4, 3))], "not-met", 2, 1],
    ["a quarter still to come", [unit("A", quarters(5, 4, 4, null))], "no-data", null, null],
    ["a quarter missed and one still to come", [unit("A", quarters(5, 1, 4, null))], "not-met", 1, null],
    ["two units together", [unit("A", quarters(2, 2, 2, 2)), unit("B", quarters(1, 2, 1, 3))], "met", 3, 0],
    ["nothing given", [unit("A", quarters(null, null, null, null))], "no-data", null, null],
  ])("are judged quarter by quarter: %s", (_, units, status, value, shortfall) => {
    const result = evaluated(nguyentrai("6.3"), units, 2025);
    expect({ ...result, value: asNumber(result.value) }).toMatchObject({
      status,
      value,
      shortfall,
      smallNumbers: false,
    });
  });

  it("keep the sum of each quarter beside the verdict", () => {
    const result = evaluated(nguyentrai("6.3"), [
      unit("A", quarters(2, 2, 2, null)),
      unit("B", quarters(1, 2, 1, 3)),
    ]);
    expect(result).toMatchObject({ counts: [3, 4, 3, 3], status: "met", provisional: true });
  });

  it.each<[number[], Status, number]>([
    [[6, 4], "met", 0],
    [[6, 3], "not-met", 1],
    [[0, 0], "not-met", 10],
  ])("are added up over units: %j of 10", (counts, status, shortfall) => {
    const events = withTarget(
      "6.1",
      { value: 10 },
      { measure: { kind: "sum", term: { item: "communication-events", part: "total" } } },
    );
    const units = counts.map((count, at) => unit(`${at}`, { "communication-events": count }));
    expect(evaluated(events, units)).toMatchObject({ status, shortfall, smallNumbers: false });
  });

  it("ask for fewer where less is better", () => {
    const cases = withTarget(
      "6.1",
      { comparator: "<=", value: 3 },
      { better: "lower", measure: { kind: "sum", term: { item: "violence-cases", part: "total" } } },
    );
    expect(evaluated(cases, [unit("A", { "violence-cases": 5 })])).toMatchObject({
      status: "not-met",
      shortfall: 2,
    });
    expect(evaluated(cases, [unit("A", { "violence-cases": null })])).toMatchObject({
      status: "no-data",
      value: null,
    });
  });
});

describe("answers", () => {
  const column = (name: string, answer: boolean | null) => unit(name, { "gender-column-maintained": answer });

  it.each<[string, UnitFigures[], Status, { yes: number; no: number }, boolean]>([
    ["every unit says Có", [column("A", true), column("B", true)], "met", { yes: 2, no: 0 }, false],
    ["one unit says Không", [column("A", true), column("B", false)], "not-met", { yes: 1, no: 1 }, false],
    ["one has not answered", [column("A", true), column("B", null)], "met", { yes: 1, no: 0 }, true],
    ["nobody has answered", [column("A", null)], "no-data", { yes: 0, no: 0 }, true],
    [
      "an unknown unit says Không",
      [column("A", true), stranger("Z", { "gender-column-maintained": false })],
      "not-met",
      { yes: 1, no: 1 },
      false,
    ],
  ])("where %s", (_, units, status, answers, provisional) => {
    const result = evaluated(lechan("6.3"), units);
    expect(result).toMatchObject({
      status,
      answers,
      provisional,
      value: null,
      shortfall: null,
      smallNumbers: false,
    });
  });
});

describe("not applicable", () => {
  const none = { "trafficking-victims": [0, 0, 0], "trafficking-victims-supported": [0, 0, 0] };

  it("needs every unit expected for the indicator, not for the plan", () => {
    const other = silent("C", "population");
    expect(evaluated(lechan("3.3"), [unit("A", none), unit("B", none), other]).status).toBe("not-applicable");
  });

  it.each<[string, UnitFigures]>([
    ["has not given", silent("B", "trafficking-victims")],
    ["is left out", unit("B", { "trafficking-victims": "held", "trafficking-victims-supported": [0, 0, 0] })],
  ])("is no data while a unit %s", (_, other) => {
    expect(evaluated(lechan("3.3"), [unit("A", none), other])).toMatchObject({
      status: "no-data",
      provisional: true,
    });
  });
});

describe("provisional", () => {
  const given = { departments: 10, "departments-led-by-women": 8 };

  it.each<
    [string, UnitFigures[], { provisional: boolean; reported: number; expected: number; leftOut: string[] }]
  >([
    ["nobody is missing", [unit("A", given)], { provisional: false, reported: 1, expected: 1, leftOut: [] }],
    [
      "a unit asked has not given",
      [unit("A", given), silent("B", "departments")],
      { provisional: true, reported: 1, expected: 2, leftOut: [] },
    ],
    [
      "a unit is left out",
      [unit("A", given), unit("B", { departments: 5, "departments-led-by-women": null })],
      { provisional: true, reported: 1, expected: 2, leftOut: ["B"] },
    ],
    [
      "one gives unasked while another that is asked does not",
      [unit("A", given, []), silent("B", "departments")],
      { provisional: true, reported: 1, expected: 1, leftOut: [] },
    ],
    [
      "an unknown unit is left out",
      [unit("A", given), stranger("Z", { departments: 5, "departments-led-by-women": null })],
      { provisional: true, reported: 1, expected: 1, leftOut: ["Z"] },
    ],
  ])("says whether %s", (_, units, expected) => {
    expect(evaluated(lechan("1.1"), units)).toMatchObject({ ...expected, value: exact(80) });
  });
});

describe("outlook", () => {
  const towards75 = withTarget("1.1", { value: 75, baseline: { year: 2025, value: 50 } });
  const downTo20 = withTarget(
    "2.1",
    { comparator: "<", value: 20, baseline: { year: 2020, value: 40 } },
    { better: "lower" },
  );
  const led = (percent: number) => [unit("A", { departments: 100, "departments-led-by-women": percent })];
  const wage = (percent: number) => [
    unit("A", { employed: [null, null, 100], "wage-workers": [null, null, percent] }),
  ];

  it.each<[Indicator, UnitFigures[], number, "on-track" | "behind" | null]>([
    [towards75, led(55), 2026, "on-track"],
    [towards75, led(54), 2026, "behind"],
    [towards75, led(80), 2026, "on-track"],
    [towards75, led(60), 2030, null],
    [towards75, led(60), 2031, null],
    [towards75, led(60), 2024, null],
    [lechan("1.1"), led(60), 2026, null],
    [downTo20, wage(28), 2026, "on-track"],
    [downTo20, wage(29), 2026, "behind"],
    [withTarget("1.1", { value: 40, baseline: { year: 2025, value: 60 } }), led(45), 2026, "on-track"],
    [withTarget("1.1", { value: 75, baseline: { year: 2030, value: 50 } }), led(45), 2026, null],
  ])("%# follows the straight line from baseline to target", (indicator, units, year, outlook) => {
    expect(evaluated(indicator, units, year).outlook).toBe(outlook);
  });
});

describe("what is told in words", () => {
  it("has no figures and no verdict", () => {
    expect(evaluated(nguyentrai("1.1"), [unit("A", { leaders: [5, 3, 2] })])).toMatchObject({
      status: "narrative",
      value: null,
      provisional: false,
      reported: 0,
      expected: 0,
    });
  });
});
