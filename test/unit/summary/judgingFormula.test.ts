import type { Requirement } from "../../../src/indicators/indicator";
import { meetsFormula, shortfallFormula } from "../../../src/summary/judgingFormula";

const ratio = { above: "E9", below: "H9", factor: 100 };

describe("meetsFormula", () => {
  it.each<[Requirement, "higher" | "lower", string | null]>([
    [{ comparator: ">=", value: 75 }, "higher", "E9*100>=H9*75"],
    [{ comparator: ">", value: 90 }, "higher", "E9*100>H9*90"],
    [{ comparator: "<", value: 1.8 }, "lower", "E9*500<H9*9"],
    [{ comparator: "<=", value: 1.4 }, "lower", "E9*500<=H9*7"],
    [{ comparator: "=", value: 100 }, "higher", "E9*100=H9*100"],
    [{ comparator: "~", value: 60 }, "higher", "E9*100>=H9*60"],
    [{ comparator: "~", value: 60 }, "lower", "E9*100<=H9*60"],
    [{ comparator: "range", value: [40, 60] }, "higher", "AND(E9*100>=H9*40,E9*100<=H9*60)"],
    [{ comparator: "<=", value: 0 }, "lower", "E9*100<=H9*0"],
    [{ comparator: "yes", value: null }, "higher", null],
    [{ comparator: "increase", value: 5 }, "higher", null],
  ])("compares whole numbers: %j, %s is better", (requirement, better, formula) => {
    expect(meetsFormula(ratio, requirement, better)).toBe(formula);
  });

  it("leaves out a factor of 1", () => {
    expect(
      meetsFormula({ above: "E9", below: "1", factor: 1 }, { comparator: ">=", value: 3 }, "higher"),
    ).toBe("E9>=3");
  });
});

describe("shortfallFormula", () => {
  it.each<[Requirement, string, string | null]>([
    [{ comparator: ">=", value: 75 }, "INT((H9*75+99)/100)-E9", "INT((H9*75+99)/100)>H9"],
    [{ comparator: ">", value: 90 }, "INT(H9*90/100)+1-E9", "INT(H9*90/100)+1>H9"],
    [{ comparator: "<=", value: 42 }, "E9-(INT(H9*42/100))", "INT(H9*42/100)<0"],
    [{ comparator: "<", value: 42 }, "E9-(INT((H9*42+99)/100)-1)", "INT((H9*42+99)/100)-1<0"],
  ])("counts how many are needed for %j", (requirement, needed, impossible) => {
    const better = requirement.comparator.startsWith("<") ? "lower" : "higher";
    expect(shortfallFormula(ratio, requirement, better, true)).toEqual({ needed, impossible });
  });

  it("knows no limit where the part above is not out of what is below", () => {
    expect(shortfallFormula(ratio, { comparator: ">=", value: 3 }, "higher", false)?.impossible).toBeNull();
  });

  it.each<Requirement>([
    { comparator: "=", value: 100 },
    { comparator: "range", value: [40, 60] },
  ])("has no one way to go for %j", (requirement) => {
    expect(shortfallFormula(ratio, requirement, "higher", true)).toBeNull();
  });
});
