import fc from "fast-check";
import { findPlan } from "../../../src/plans/library";
import { planToJson, readPlan } from "../../../src/plans/readPlan";

const preset = findPlan("lechan-2026-2030")!;

/** The preset with one value put at a path, or taken out (`undefined`). */
function changed(path: (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(planToJson(preset));
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce((node, step) => node[step], copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

function problemsIn(data: unknown): string[] {
  const result = readPlan(data);
  if ("plan" in result) return [];
  return result.findings.map((finding) => {
    if (finding.code !== "plan-invalid") throw new Error(`Unexpected ${finding.code}`);
    return `${finding.values.field}: ${finding.values.problem}`;
  });
}

const rate = { kind: "rate", factor: 100, denominator: { item: "live-births", part: "female" } };

describe("readPlan", () => {
  it("takes a plan that was saved", () => {
    expect(readPlan(JSON.parse(planToJson(preset)))).toEqual({ plan: preset });
  });

  it.each<[string, (string | number)[], unknown, string]>([
    ["another version", ["version"], 2, "version: unknown-version"],
    ["an id that is no file name", ["id"], "../x", "id: not-allowed"],
    ["a title of spaces", ["title"], "  ", "title: blank"],
    ["no title", ["title"], undefined, "title: missing"],
    ["a title that is a number", ["title"], 5, "title: not-text"],
    ["no year", ["years"], [], "years: blank"],
    ["years in words", ["years", 0], "2026", "years[0]: not-a-year"],
    ["a deadline that is no day", ["deadline"], "2026-02-30", "deadline: not-a-date"],
    ["units that are no list", ["units"], {}, "units: not-a-list"],
    ["a misspelt field", ["deadLine"], null, "deadLine: unknown-field"],
    ["an item nobody knows", ["units", 0, "items", 1], "unicorns", "units[0].items[1]: unknown-item"],
    [
      "an item only compared that nobody knows",
      ["units", 10, "comparedItems"],
      ["x"],
      "units[10].comparedItems[0]: unknown-item",
    ],
    ["a unit named twice", ["units", 1, "name"], "Phòng Văn hóa - Xã hội", "units[1].name: twice"],
    ["a code given twice", ["indicators", 1, "code"], "1.1", "indicators[1].code: twice"],
    [
      "an objective nobody set",
      ["indicators", 0, "objective"],
      "9",
      "indicators[0].objective: unknown-objective",
    ],
    [
      "a reporter that is no unit",
      ["indicators", 0, "reportedBy", 0],
      "Sở Y tế",
      "indicators[0].reportedBy[0]: unknown-unit",
    ],
    [
      "a comparator in words",
      ["indicators", 0, "targets", 0, "comparator"],
      "trên",
      "indicators[0].targets[0].comparator: not-a-comparator",
    ],
    [
      "a year of two digits",
      ["indicators", 0, "targets", 0, "year"],
      30,
      "indicators[0].targets[0].year: not-a-year",
    ],
    [
      "a target in words",
      ["indicators", 0, "targets", 0, "value"],
      "75%",
      "indicators[0].targets[0].value: not-allowed",
    ],
    [
      "a target without value",
      ["indicators", 0, "targets", 0, "value"],
      null,
      "indicators[0].targets[0]: not-for-measure",
    ],
    [
      "a range the wrong way round",
      ["indicators", 0, "targets", 0],
      { year: 2030, comparator: "range", value: [60, 50] },
      "indicators[0].targets[0]: not-for-measure",
    ],
    [
      "yes asked of a rate",
      ["indicators", 0, "targets", 0],
      { year: 2030, comparator: "yes", value: null },
      "indicators[0].targets[0]: not-for-measure",
    ],
    [
      "a number asked of an answer",
      ["indicators", 11, "targets", 0],
      { year: 2030, comparator: ">=", value: 1 },
      "indicators[11].targets[0]: not-for-measure",
    ],
    [
      "a judgement that does not fit",
      ["indicators", 0, "targets", 0, "judgedAs"],
      { comparator: "yes", value: null },
      "indicators[0].targets[0].judgedAs: not-for-measure",
    ],
    ["a factor of 0", ["indicators", 0, "measure", "factor"], 0, "indicators[0].measure.factor: not-allowed"],
    [
      "a measure nobody knows",
      ["indicators", 0, "measure"],
      { kind: "median" },
      "indicators[0].measure.kind: not-allowed",
    ],
    [
      "a measure of an unknown item",
      ["indicators", 0, "measure"],
      { ...rate, numerator: { item: "x", part: "total" } },
      "indicators[0].measure: unknown-item",
    ],
    [
      "women of a count",
      ["indicators", 0, "measure"],
      { ...rate, numerator: { item: "departments", part: "female" } },
      "indicators[0].measure: wrong-kind-of-item",
    ],
    [
      "each sex of a count",
      ["indicators", 0, "measure"],
      { kind: "rate-each-sex", numerator: "departments", denominator: "departments", factor: 100 },
      "indicators[0].measure: wrong-kind-of-item",
    ],
  ])("refuses %s", (_, path, value, problem) => {
    expect(problemsIn(changed(path, value))).toEqual([problem]);
  });

  it.each<[string, (string | number)[], unknown]>([
    ["a range", ["indicators", 0, "targets", 0], { year: 2030, comparator: "range", value: [60, 75] }],
    [
      "a rise with its baseline",
      ["indicators", 0, "targets", 0],
      { year: 2030, comparator: "increase", value: 5, baseline: { year: 2025, value: 60 } },
    ],
    ["an indicator without a target", ["indicators", 0, "targets"], []],
    ["a plan without a deadline", ["deadline"], null],
  ])("takes %s", (_, path, value) => {
    expect(problemsIn(changed(path, value))).toEqual([]);
  });

  it("shows what stands there, cut where it is long", () => {
    const result = readPlan(changed(["id"], `${"x".repeat(90)}/`));
    expect(result).toMatchObject({ findings: [{ values: { asWritten: `${"x".repeat(60)}…` } }] });
  });

  it("names every fault at once", () => {
    expect(problemsIn({ ...preset, years: [], title: "" })).toEqual(["title: blank", "years: blank"]);
  });

  it("takes anything at all without an exception", () => {
    fc.assert(fc.property(fc.anything(), (data) => expect("plan" in readPlan(data)).toBe(false)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(preset)), fc.jsonValue(), (field, value) => {
        expect(Object.keys(readPlan({ ...preset, [field]: value }))).toHaveLength(1);
      }),
    );
  });
});
