import { planWarningSentence } from "../../../src/messages/planReading";

describe("planWarningSentence", () => {
  it("says which year was taken, and from where", () => {
    expect(planWarningSentence({ code: "year-from-plan", values: { year: 2030 } }, "vi")).toBe(
      "Câu không nêu năm: lấy năm 2030 theo thời gian của kế hoạch.",
    );
  });

  it("writes figures with a decimal comma", () => {
    expect(planWarningSentence({ code: "below-natural", values: { value: 100.5 } }, "vi")).toContain(
      "Mức 100,5 ",
    );
    expect(planWarningSentence({ code: "below-natural", values: { value: 100.5 } }, "en")).toContain(
      "100.5 ",
    );
  });

  it("names the national target with its unit", () => {
    const warning = {
      code: "looser-than-national",
      values: { value: 42, unit: "/100.000", year: 2025 },
    } as const;
    expect(planWarningSentence(warning, "vi")).toContain("(42 /100.000, năm 2025)");
  });
});
