import { partLooks, targetLook } from "../../../src/summary/chartLooks";
import { rateCharts } from "../../../src/summary/rateCharts";
import { ratePicture } from "../../../src/summary/ratePicture";
import { luminance } from "../../../src/taskpane/theme/look";
import { sampleConsolidation } from "../../support/sampleConsolidation";

const charts = rateCharts(sampleConsolidation());
const family = ratePicture(
  charts.find(({ objective }) => objective === "3")!,
  2,
  null,
);

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map((colour) => luminance(colour)! + 0.05).sort((a, b) => b - a);
  return light / dark;
}

describe("the picture of an objective's rates", () => {
  it("has columns for women, both and men, and the target as marks", () => {
    expect(family.series.map(({ name, shape }) => [name, shape])).toEqual([
      ["Nữ", "column"],
      ["Chung", "column"],
      ["Nam", "column"],
      ["Chỉ tiêu đề ra", "mark"],
    ]);
    expect(family.series[3]!.values).toEqual([90, 80, 100, 100]);
  });

  it("names indicators shortly, and says which have no figure", () => {
    expect(family.categories[0]).toMatch(/^3\.2a\. Người bị bạo lực được phát hiện/);
    expect(family.categories[2]).toMatch(/\(chưa có số liệu\)$/);
  });

  it("says in words what it shows", () => {
    expect(family.description).toMatch(/^Biểu đồ cột, tỷ lệ %\. 3\.2a\. Người bị bạo lực/);
    expect(family.description).toContain(
      "3.2b. Người gây bạo lực được phát hiện được tư vấn, tham vấn: nữ 100%, chung 75%, nam 72,7%; " +
        "chỉ tiêu > 80%; chưa đạt (số nhỏ).",
    );
    expect(family.description).toMatch(/3\.3\.[^:]+: chỉ tiêu ≥ 100%; chưa có số liệu\./);
  });

  it("writes no zero at a column, since a blank one would say the same", () => {
    expect(family.labelFormat).toBe("#,##0.0;-#,##0.0;");
  });

  it("keeps few columns from growing as wide as the chart", () => {
    const gaps = charts.map((chart, index) => ratePicture(chart, index + 1, null).gapWidth);
    expect(gaps[0]).toBe(400);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60);
  });
});

describe("the colours of the charts", () => {
  const { female, total, male } = partLooks;

  it.each([
    ["women on paper", female.fill, "#FFFFFF"],
    ["both on paper", total.fill, "#FFFFFF"],
    ["men's outline on paper", male.line, "#FFFFFF"],
    ["women beside both", female.fill, total.fill],
    ["both beside men", total.fill, male.fill],
    ["women beside men", female.fill, male.fill],
    ["the target on paper", targetLook.fill, "#FFFFFF"],
    ["the target on the column of both", targetLook.fill, total.fill],
  ])("tell %s apart by 3:1 or more", (_what, one, other) => {
    expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
  });
});
