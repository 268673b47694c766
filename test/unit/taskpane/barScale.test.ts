import type { Indicator, Target } from "../../../src/indicators/indicator";
import type { IndicatorResult } from "../../../src/indicators/result";
import { exact } from "../../../src/numbers/exact";
import { barScale } from "../../../src/taskpane/results/barScale";
import { indicatorResult } from "../../support/indicatorResult";

const target = (value: Target["value"]): Target => ({ year: 2030, comparator: ">=", value });

describe("where things stand on a bar", () => {
  it.each<[string, Indicator["unit"], number | null, Target | null, number | null, number[]]>([
    ["per cent keep the whole scale", "%", 42.5, target(75), 0.425, [0.75]],
    ["per cent above 100 keep some room", "%", 125, target(100), 1 / 1.15, [100 / (125 * 1.15)]],
    ["anything else is drawn against the greatest", "lần", 0.7, target(1.4), 0.5 / 1.15, [1 / 1.15]],
    ["a range has two marks", "%", 50, target([20, 80]), 0.5, [0.2, 0.8]],
    ["no data leaves the mark", "%", null, target(60), null, [0.6]],
    ["no target leaves the value", "%", 60, null, 0.6, []],
    ["nothing at all stands at the left", "ca", 0, target(0), 0, [0]],
  ])("%s", (_, unit, value, asked, place, marks) => {
    const result = indicatorResult({ unit, target: asked, value: value === null ? null : exact(value) });
    const scale = barScale(result);
    expect(scale.value === null ? null : round(scale.value)).toBe(place === null ? null : round(place));
    expect(scale.marks.map(round)).toEqual(marks.map(round));
  });

  it("draws men and women on the same scale", () => {
    const result: IndicatorResult = {
      ...indicatorResult({ unit: "%", target: target(85), value: exact(88) }),
      male: exact(84),
      female: exact(92),
    };
    expect(barScale(result)).toMatchObject({ male: 0.84, female: 0.92 });
  });

  it("marks what a target is judged by, where it cannot be taken literally", () => {
    const judged: Target = { ...target(100), comparator: ">", judgedAs: { comparator: ">=", value: 50 } };
    expect(barScale(indicatorResult({ unit: "%", target: judged, value: null })).marks).toEqual([0.5]);
  });
});

function round(place: number): number {
  return Math.round(place * 1000) / 1000;
}
