import type { TargetPart } from "../../../../src/plans/text/planReading";
import { readPlanText } from "../../../../src/plans/text/readPlanText";
import { measureDraftOf, termChoices } from "../../../../src/taskpane/planReview/measureDraft";
import {
  draftOf,
  partOfDraft,
  unitChoices,
  withMeasure,
  type TargetDraft,
} from "../../../../src/taskpane/planReview/targetDraft";
import { seedPlanText } from "../../../support/seedPlanText";

const seeds = ["lechan-2026-2030", "nguyentrai-2025"].flatMap(
  (name) => readPlanText(seedPlanText(name)).parts,
);
const wage = seeds.find(({ code }) => code === "2.1")!;
const forest = readPlanText("Tỷ lệ che phủ rừng đạt 42% vào năm 2030.").parts[0]!;

function corrected(part: TargetPart, change: Partial<TargetDraft>): TargetPart {
  const result = partOfDraft({ ...draftOf(part), ...change }, part);
  if ("problems" in result) throw new Error(result.problems.join(", "));
  return result.part;
}

describe("a target saved without a change", () => {
  it.each(seeds.map((part) => [`${part.code}${part.part ?? ""} ${part.text}`, part] as const))(
    "is as it was: %s",
    (_, part) => {
      const { warnings, ...same } = corrected(part, {});
      const { warnings: before, ...read } = part;
      expect(same).toEqual(read);
      // Having looked at it, the officer has chosen a reading, and to follow in words what has no items.
      const settled = ["two-readings", ...(part.match === null ? ["no-figure"] : [])];
      const codes = before.map(({ code }) => code).filter((code) => !settled.includes(code));
      expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(codes));
    },
  );
});

describe("a correction", () => {
  it.each<[string, Partial<TargetDraft>, Partial<TargetPart>]>([
    ["a decimal comma", { value: "62,5" }, { value: 62.5 }],
    ["a percentage with its sign", { value: "70%" }, { value: 70 }],
    ["thousands with a dot", { value: "1.200", unit: "" }, { value: 1200, unit: "", factor: 1 }],
    ["zero", { value: "0" }, { value: 0 }],
    ["a range", { comparator: "range", value: "40", high: "45" }, { comparator: "range", value: [40, 45] }],
    ["a code with a letter", { code: " 3.2b " }, { code: "3.2", part: "b" }],
    ["no code", { code: "" }, { code: null, part: null }],
    ["no year", { year: "" }, { year: null }],
    ["another year", { year: "2028" }, { year: 2028 }],
    ["another unit", { unit: "/1.000" }, { unit: "/1.000", factor: 1000 }],
  ])("reads %s", (_, change, part) => {
    expect(corrected(wage, change)).toMatchObject(part);
  });

  it("multiplies the rate by what the unit says", () => {
    expect(corrected(wage, { unit: "‰" }).match?.measure).toMatchObject({ kind: "rate", factor: 1000 });
  });

  it.each<[string, Partial<TargetDraft>, string]>([
    ["a value that is no number", { value: "nhiều" }, "value"],
    ["a value that may be two numbers", { value: "2/8" }, "value"],
    ["no value", { value: "" }, "value"],
    ["a range the wrong way round", { comparator: "range", value: "45", high: "40" }, "value"],
    ["a year that is none", { year: "cuối kỳ" }, "year"],
    ["a code that is none", { code: "ba" }, "code"],
    ["no subject", { subject: " " }, "subject"],
  ])("asks again for %s", (_, change, problem) => {
    expect(partOfDraft({ ...draftOf(wage), ...change }, wage)).toEqual({ problems: [problem] });
  });

  it("offers the unit the plan writes beside the usual ones", () => {
    expect(unitChoices({ ...wage, unit: "cuộc/năm" })).toContain("cuộc/năm");
    expect(new Set(unitChoices(wage)).size).toBe(unitChoices(wage).length);
  });

  it("answers the warnings it deals with, and no others", () => {
    const codes = (part: TargetPart) => part.warnings.map(({ code }) => code);
    expect(codes(wage)).toContain("nobody-reports");
    expect(codes(corrected(wage, { value: "61" }))).toContain("nobody-reports");
    expect(codes(corrected(wage, { reportedBy: ["Công an"] }))).not.toContain("nobody-reports");
    expect(codes(corrected(wage, { comparator: ">", value: "100" }))).toContain("cannot-exceed");
  });
});

describe("choosing how a target is followed", () => {
  const choose = (part: TargetPart, measure: Partial<TargetDraft["measure"]>) =>
    withMeasure(draftOf(part), { ...measureDraftOf(part), ...measure });

  it("begins with numerator and denominator where no items were found, and asks for both", () => {
    expect(measureDraftOf(forest).way).toBe("rate");
    expect(partOfDraft(draftOf(forest), forest)).toEqual({ problems: ["items"] });
    expect(partOfDraft(choose(forest, { numerator: "employed|female" }), forest)).toEqual({
      problems: ["items"],
    });
  });

  it("makes a rate of the items named", () => {
    const draft = choose(forest, { numerator: "employed|female", denominator: "employed|total" });
    expect(partOfDraft(draft, forest)).toMatchObject({
      part: {
        match: {
          measure: {
            kind: "rate",
            numerator: { item: "employed", part: "female" },
            denominator: { item: "employed", part: "total" },
            factor: 100,
          },
          better: "higher",
        },
      },
    });
  });

  it("makes a count, an answer, or a matter of words", () => {
    const measureOf = (measure: Partial<TargetDraft["measure"]>) => {
      const result = partOfDraft(choose(forest, measure), forest);
      return "part" in result ? [result.part.comparator, result.part.match?.measure ?? null] : result;
    };
    expect(measureOf({ way: "sum", numerator: "training-courses|total" })).toEqual([
      ">=",
      { kind: "sum", term: { item: "training-courses", part: "total" } },
    ]);
    expect(measureOf({ way: "answer", answer: "womens-day-activity" })).toEqual([
      "yes",
      { kind: "answer", item: "womens-day-activity" },
    ]);
    expect(measureOf({ way: "narrative" })).toEqual([">=", null]);
  });

  it("asks for a figure again where a yes becomes a rate", () => {
    const asked = seeds.find(({ comparator }) => comparator === "yes")!;
    const draft = choose(asked, {
      way: "rate",
      numerator: "employed|female",
      denominator: "employed|total",
    });
    expect(draft.comparator).toBe(">=");
    expect(partOfDraft(draft, asked)).toEqual({ problems: ["value"] });
  });

  it("offers women, men and all of what is split by sex, and one number of the rest", () => {
    expect(termChoices.filter(({ item }) => item === "employed").map(({ value }) => value)).toEqual([
      "employed|total",
      "employed|female",
      "employed|male",
    ]);
    expect(termChoices.filter(({ item }) => item === "departments")).toHaveLength(1);
    expect(termChoices.some(({ item }) => item === "gender-in-curriculum")).toBe(false);
  });
});
