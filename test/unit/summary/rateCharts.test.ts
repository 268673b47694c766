import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import { hasRate, isWorthDrawing, rateCharts } from "../../../src/summary/rateCharts";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { indicator, smallPlan } from "../../support/smallPlan";
import { unitReport, type ShortFigure } from "../../support/unitReports";

const sample = rateCharts(sampleConsolidation());

function rateOf(code: string) {
  return sample.flatMap(({ rates }) => rates).find(({ result }) => result.indicator.code === code)!;
}

describe("the charts of rates", () => {
  it("are one for each objective that has percentages, with the others named", () => {
    expect(
      sample.map(({ objective, rates, elsewhere }) => [
        objective,
        rates.map(({ result }) => result.indicator.code),
        elsewhere,
      ]),
    ).toEqual([
      ["1", ["1.1"], []],
      ["2", ["2.1", "2.2"], []],
      ["3", ["3.2a", "3.2b", "3.3", "3.4"], ["3.1"]],
      ["5", ["5.2", "5.3", "5.4a", "5.4b"], ["5.1"]],
      ["6", ["6.1", "6.2"], ["6.3"]],
    ]);
  });

  it.each([
    ["3.2a", "a rate of people", ["female", "total", "male"]],
    ["5.2", "a rate judged for each sex", ["female", "total", "male"]],
    ["2.1", "a rate of women, beside that of men", ["female", "male"]],
    ["2.2", "a share of women", ["total"]],
    ["1.1", "a rate of what has no sex", ["total"]],
  ])("draw %s, %s, as %j", (code, _what, parts) => {
    expect(rateOf(code).parts).toEqual(parts);
  });

  it("put the whole between women and men where any of an objective's rates has it", () => {
    expect(sample.map(({ parts }) => parts)).toEqual([
      ["total"],
      ["female", "total", "male"],
      ["female", "total", "male"],
      ["female", "total", "male"],
      ["female", "total", "male"],
    ]);
  });

  it("keep a rate without figures, as none and never as zero", () => {
    expect(rateOf("3.3").values).toEqual({ total: null, male: null, female: null });
    expect(hasRate(rateOf("3.3"))).toBe(false);
  });

  it("take the target by which a result is judged", () => {
    expect(rateOf("5.2").target).toEqual({ comparator: ">=", value: 100 });
    expect(rateOf("5.3").target).toEqual({ comparator: ">", value: 40 });
  });

  it("are worth drawing from two rates on", () => {
    expect(sample.filter(isWorthDrawing).map(({ objective }) => objective)).toEqual(["2", "3", "5", "6"]);
  });

  it("are none where nothing is a percentage", () => {
    expect(rateCharts(smallConsolidation([], {}))).toEqual([]);
  });

  it("keep decimals enough not to contradict a verdict", () => {
    const [chart] = rateCharts(
      smallConsolidation([share({ comparator: ">=", value: 60 })], {
        "business-heads": [10_000, 4_004, 5_996],
      }),
    );
    expect(chart!.rates[0]!.result.status).toBe("not-met");
    expect(chart!.decimals).toBe(2);
  });

  it("draw no mark for a target that is not one number", () => {
    const [chart] = rateCharts(
      smallConsolidation([share({ comparator: "range", value: [40, 60] })], {
        "business-heads": [20, 10, 10],
      }),
    );
    expect(chart!.rates[0]!.target).toBeNull();
  });
});

function share(target: Parameters<typeof indicator>[2]) {
  const { kind, numerator, denominator, factor } = {
    kind: "rate",
    numerator: { item: "business-heads", part: "female" },
    denominator: { item: "business-heads", part: "total" },
    factor: 100,
  } as const;
  return indicator("2.2", { kind, numerator, denominator, factor }, target);
}

function smallConsolidation(
  indicators: ReturnType<typeof indicator>[],
  figures: Readonly<Record<string, ShortFigure>>,
) {
  const plan = smallPlan({ indicators });
  return consolidate({ plan, items, year: 2026, reports: [unitReport("Phòng Kinh tế", figures)] });
}
