import {
  pastRoundsText,
  readPastRounds,
  withoutPastRound,
  withPastRound,
} from "../../../src/actions/pastRounds";
import type { PastRound } from "../../../src/consolidation/pastRound";
import { divideExact, exact } from "../../../src/numbers/exact";

function round(year: number, file = "bieu.xlsx"): PastRound {
  const result = { measure: "narrative", target: null, status: "met", provisional: false } as const;
  return {
    planId: "small",
    planTitle: "Kế hoạch thử",
    locality: "phường Thử Nghiệm",
    year,
    file,
    indicators: new Map([
      [
        "1.1",
        { ...result, value: divideExact(exact(-300), exact(7)), target: { comparator: ">=", value: 75 } },
      ],
      ["1.2", { ...result, value: null, target: { comparator: "range", value: [40, 60.5] } }],
    ]),
    figures: [
      { unit: "Trạm y tế", item: "live-births", part: "total", value: 120 },
      { unit: "Trạm y tế", item: "live-births", part: "female", value: 0.5 },
    ],
  };
}

describe("earlier rounds in the workbook", () => {
  it("are read back as they were kept, fractions exact", () => {
    const rounds = [round(2024), round(2025)];
    expect(readPastRounds(pastRoundsText(rounds))).toEqual(rounds);
  });

  it("keep no figures of units where there are too many to pass on", () => {
    const [figure] = round(2025).figures;
    const figures = Array.from({ length: 30_001 }, (_, at) => ({ ...figure!, unit: `Tổ ${at}` }));
    expect(readPastRounds(pastRoundsText([{ ...round(2025), figures }]))[0]?.figures).toEqual([]);
  });

  it.each([
    ["nothing kept", undefined],
    ["text that is no data", "{"],
    ["data of another kind", '{"year":2025}'],
  ])("are none for %s", (_, stored) => {
    expect(readPastRounds(stored)).toEqual([]);
  });

  it("lose only the damaged one", () => {
    const [good, bad] = JSON.parse(pastRoundsText([round(2024), round(2025)])) as [unknown, object];
    const stored = JSON.stringify([good, { ...bad, indicators: { "1.1": { value: "3/0" } } }]);
    expect(readPastRounds(stored).map(({ year }) => year)).toEqual([2024]);
  });

  it("are one for a year, the later taken, in the order of the years", () => {
    const rounds = [round(2025), round(2023)].reduce(withPastRound, [round(2025, "cu.xlsx")]);
    expect(rounds.map(({ year, file }) => [year, file])).toEqual([
      [2023, "bieu.xlsx"],
      [2025, "bieu.xlsx"],
    ]);
    expect(withoutPastRound(rounds, 2025).map(({ year }) => year)).toEqual([2023]);
  });
});
