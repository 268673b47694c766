import fc from "fast-check";
import { progressOf } from "../../../src/functions/progress";
import { judge } from "../../../src/functions/verdict";

describe("BDG.DANHGIA", () => {
  it.each<[unknown, unknown, string]>([
    [75, 75, "Đạt"],
    [74.9, 75, "Chưa đạt"],
    [60, "≥ 60%", "Đạt"],
    [59.96, "≥ 60%", "Chưa đạt"],
    ["59,96", "≥ 60%", "Chưa đạt"],
    ["62%", "≥ 60%", "Đạt"],
    [90, "trên 90%", "Chưa đạt"],
    [90.1, "đạt trên 90%", "Đạt"],
    [100, "trên 100%", "Đạt"],
    [99.9, "trên 100%", "Chưa đạt"],
    [41.9, "dưới 42/100.000", "Đạt"],
    [42, "dưới 42/100.000", "Chưa đạt"],
    [1.4, "còn 1,4 lần", "Đạt"],
    [1.41, "còn 1,4 lần", "Chưa đạt"],
    [109, "ở mức 109 bé trai/100 bé gái", "Đạt"],
    [110.5, "ở mức 109 bé trai/100 bé gái", "Chưa đạt"],
    [0, "giảm 00‰", "Đạt"],
    [0.5, "giảm 00‰", "Chưa đạt"],
    [85, "từ 85% dân số trở lên", "Đạt"],
    [28, "từ 27% đến 30%", "Đạt"],
    [31, "từ 27% đến 30%", "Chưa đạt"],
    ["Có", "có", "Đạt"],
    ["Không", "có", "Chưa đạt"],
    [0, "≥ 60%", "Chưa đạt"],
    // under both readings the same
    [0.4, "≥ 60%", "Chưa đạt"],
    [0.5, "0%", "Chưa đạt"],
    // plain fractions on both sides
    [62, 0.6, "Đạt"],
    [0.8, 0.75, "Đạt"],
    [1.02, "≥ 0,97", "Đạt"],
  ])("(%j; %j) is %s", (value, target, verdict) => {
    expect(judge(value, target)).toEqual({ kind: "value", value: verdict });
  });

  it.each<[unknown, unknown, string]>([
    ["", "≥ 60%", "no-data"],
    [null, 60, "no-data"],
    ["…", 60, "no-data"],
    [60, "", "no-data"],
    [60, null, "no-data"],
    ["", "có", "no-data"],
    [60, "cố gắng", "bad-argument"],
    [60, "tăng 5% so với năm 2025", "bad-argument"],
    [60, "1,234", "bad-argument"],
    ["sáu mươi", 60, "bad-argument"],
    ["abc", "có", "bad-argument"],
    [[[1], [2]], 60, "bad-argument"],
    // 0,62 is 62% by its format, or less than one per cent
    [0.62, "≥ 60%", "bad-argument"],
    [1, "100%", "bad-argument"],
    [50, 0.6, "bad-argument"],
    ["62%", 0.7, "bad-argument"],
  ])("(%j; %j) gives no verdict: %s", (value, target, kind) => {
    expect(judge(value, target).kind).toBe(kind);
  });

  it("says how to write what can be read in two ways", () => {
    expect(judge(0.62, "≥ 60%")).toEqual({
      kind: "bad-argument",
      message: "Số 0,62 có thể là 62% hoặc đúng 0,62. Ghi bằng chữ cho rõ, ví dụ “62%”.",
    });
  });

  it("takes anything at all without an exception", () => {
    const argument = fc.oneof(fc.anything(), fc.string(), fc.double(), fc.array(fc.array(fc.string())));
    fc.assert(
      fc.property(argument, argument, (value, target) => expect(judge(value, target).kind).toBeDefined()),
    );
  });
});

describe("BDG.TIENDO", () => {
  const rise = { baseline: 40, baselineYear: 2020, target: 60, targetYear: 2030 };
  const fall = { baseline: 40, baselineYear: 2020, target: "dưới 20%", targetYear: 2030 };

  it.each<[object, unknown, unknown, string]>([
    [rise, 52, 2026, "Dự kiến đạt"],
    [rise, 51.9, 2026, "Chậm so với lộ trình"],
    [rise, 60, 2026, "Đạt"],
    [rise, 59, 2030, "Chưa đạt"],
    [rise, 59, 2031, "Chưa đạt"],
    [rise, 40, 2020, "Dự kiến đạt"],
    [fall, 28, 2026, "Dự kiến đạt"],
    [fall, 28.1, 2026, "Chậm so với lộ trình"],
    [fall, 19, 2026, "Đạt"],
    [{ ...rise, target: 20 }, 28, 2026, "Dự kiến đạt"],
    [{ ...rise, target: 20 }, 29, 2026, "Chậm so với lộ trình"],
    [{ ...rise, target: "60%" }, "52%", "2026", "Dự kiến đạt"],
    [{ ...rise, baseline: 0.4, target: 0.6 }, 0.52, 2026, "Dự kiến đạt"],
  ])("%j at %s in %s is %s", (plan, value, year, words) => {
    expect(progressOf({ ...rise, ...plan, value, year })).toEqual({ kind: "value", value: words });
  });

  it.each<[object, string]>([
    [{ value: "" }, "no-data"],
    [{ baseline: null }, "no-data"],
    [{ year: "" }, "no-data"],
    [{ target: "" }, "no-data"],
    [{ year: 26 }, "bad-argument"],
    [{ year: 2026.5 }, "bad-argument"],
    [{ year: 2019 }, "bad-argument"],
    [{ baselineYear: 2030 }, "bad-argument"],
    [{ target: "có" }, "bad-argument"],
    [{ target: 0.6 }, "bad-argument"],
  ])("%j gives nothing: %s", (change, kind) => {
    expect(progressOf({ ...rise, value: 52, year: 2026, ...change }).kind).toBe(kind);
  });
});
