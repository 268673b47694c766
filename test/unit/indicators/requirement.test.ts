import fc from "fast-check";
import type { Comparator, Requirement, Target } from "../../../src/indicators/indicator";
import { meets, requirementOf } from "../../../src/indicators/requirement";
import { divideExact, exact, multiplyExact } from "../../../src/numbers/exact";
import { withTarget } from "./samples";

describe("meets", () => {
  it.each<[string, Requirement, boolean]>([
    ["60", { comparator: ">=", value: 60 }, true],
    ["59.96", { comparator: ">=", value: 60 }, false],
    ["60", { comparator: ">", value: 60 }, false],
    ["60.0000001", { comparator: ">", value: 60 }, true],
    ["1.4", { comparator: "<=", value: 1.4 }, true],
    ["1.4000000001", { comparator: "<=", value: 1.4 }, false],
    ["42", { comparator: "<", value: 42 }, false],
    ["41.999", { comparator: "<", value: 42 }, true],
    ["0", { comparator: "<=", value: 0 }, true],
    ["100", { comparator: "=", value: 100 }, true],
    ["99.9", { comparator: "=", value: 100 }, false],
    ["27", { comparator: "range", value: [27, 30] }, true],
    ["30", { comparator: "range", value: [27, 30] }, true],
    ["26.99", { comparator: "range", value: [27, 30] }, false],
    ["30.01", { comparator: "range", value: [27, 30] }, false],
    ["60", { comparator: "~", value: 60 }, true],
    ["59.9", { comparator: "~", value: 60 }, false],
  ])("takes %s against %j as %s", (value, requirement, met) => {
    expect(meets(exact(value), requirement, "higher")).toBe(met);
  });

  it("takes khoảng as at most where less is better", () => {
    expect(meets(exact(61), { comparator: "~", value: 60 }, "lower")).toBe(false);
    expect(meets(exact(59), { comparator: "~", value: 60 }, "lower")).toBe(true);
  });

  it("takes three of ten as exactly 30 %", () => {
    const value = divideExact(multiplyExact(exact(3), exact(100)), exact(10));
    expect(meets(value, { comparator: ">=", value: 30 }, "higher")).toBe(true);
    expect(meets(value, { comparator: ">", value: 30 }, "higher")).toBe(false);
  });

  it.each<Comparator>(["yes", "increase", "decrease"])("never takes a number for %s", (comparator) => {
    expect(meets(exact(1), { comparator, value: comparator === "yes" ? null : 1 }, "higher")).toBe(false);
  });

  it("agrees with itself: at least is more than or equal, and never less", () => {
    const decimal = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(decimal, decimal, (value, wanted) => {
        const takes = (comparator: Comparator) =>
          meets(exact(value), { comparator, value: wanted }, "higher");
        expect(takes(">=")).toBe(takes(">") || takes("="));
        expect(takes("<=")).toBe(takes("<") || takes("="));
        expect(takes("<")).toBe(!takes(">="));
      }),
    );
  });
});

describe("requirementOf", () => {
  const rate = withTarget("6.1", {});
  const count = withTarget(
    "6.1",
    {},
    { measure: { kind: "sum", term: { item: "violence-cases", part: "total" } } },
  );
  const baseline = { year: 2025, value: 40 };

  it.each<[string, Partial<Target>, Requirement | null]>([
    ["the target as written", { comparator: ">", value: 90 }, { comparator: ">", value: 90 }],
    [
      "what it is judged as, where that is said",
      { comparator: ">", value: 100, judgedAs: { comparator: ">=", value: 100 } },
      { comparator: ">=", value: 100 },
    ],
    [
      "a rise of a rate in points",
      { comparator: "increase", value: 5, baseline },
      { comparator: ">=", value: 45 },
    ],
    [
      "a fall of a rate in points",
      { comparator: "decrease", value: 1.5, baseline },
      { comparator: "<=", value: 38.5 },
    ],
    [
      "the least of a rise from a to b",
      { comparator: "increase", value: [2, 3], baseline },
      { comparator: ">=", value: 42 },
    ],
    ["nothing without a baseline", { comparator: "increase", value: 5 }, null],
  ])("gives %s", (_, target, requirement) => {
    expect(requirementOf({ year: 2030, comparator: ">=", value: 0, ...target }, rate)).toEqual(requirement);
  });

  it("takes a fall of a count in percent of its baseline", () => {
    const target: Target = { year: 2030, comparator: "decrease", value: 10, baseline };
    expect(requirementOf(target, count)).toEqual({ comparator: "<=", value: 36 });
  });
});
