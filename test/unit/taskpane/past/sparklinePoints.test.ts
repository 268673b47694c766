import { sparklinePoints } from "../../../../src/taskpane/past/sparklinePoints";

const size = { width: 20, height: 10, inset: 2 };

describe("the points of a small line", () => {
  it.each([
    [
      "rise from the bottom left to the top right",
      [
        [2024, 0],
        [2026, 5],
      ],
      [
        [2, 8],
        [18, 2],
      ],
    ],
    [
      "fall",
      [
        [2024, 5],
        [2026, 0],
      ],
      [
        [2, 2],
        [18, 8],
      ],
    ],
    [
      "stand in the middle where nothing changed",
      [
        [2024, 5],
        [2026, 5],
      ],
      [
        [2, 5],
        [18, 5],
      ],
    ],
    [
      "keep the distance of the years",
      [
        [2022, 0],
        [2025, 5],
        [2026, 5],
      ],
      [
        [2, 8],
        [14, 2],
        [18, 2],
      ],
    ],
    ["are one in the middle for one value", [[2026, 5]], [[10, 5]]],
  ])("%s", (_, values, points) => {
    const drawn = sparklinePoints(
      values.map(([year = 0, value = 0]) => ({ year, value })),
      size,
    );
    expect(drawn.map(({ x, y }) => [x, y])).toEqual(points);
  });

  it("are none without values", () => {
    expect(sparklinePoints([], size)).toEqual([]);
  });
});
