import { targetForYear } from "../../../src/indicators/targetForYear";
import { withTarget } from "./samples";

describe("targetForYear", () => {
  const indicator = {
    ...withTarget("1.1", {}),
    targets: [
      { year: 2030, comparator: ">=", value: 75 },
      { year: 2025, comparator: ">=", value: 60 },
    ] as const,
  };

  it.each([
    [2021, 2025],
    [2025, 2025],
    [2026, 2030],
    [2030, 2030],
    [2031, 2030],
  ])("judges %d against the target of %d", (year, targetYear) => {
    expect(targetForYear(indicator, year)?.year).toBe(targetYear);
  });

  it("has none where the plan gives none", () => {
    expect(targetForYear({ ...indicator, targets: [] }, 2026)).toBeNull();
  });
});
