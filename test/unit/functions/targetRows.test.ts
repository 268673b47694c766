import { targetRows } from "../../../src/functions/targetRows";

describe("BDG.CHITIEU", () => {
  it("puts each target of a sentence on a row of its own", () => {
    const sentence =
      "Tỷ lệ nữ thạc sĩ trong tổng số người có trình độ thạc sĩ đạt trên 50% vào năm 2030. " +
      "Tỷ lệ nữ tiến sĩ trong tổng số người có trình độ tiến sĩ đạt 35% vào năm 2030.";
    expect(targetRows(sentence)).toEqual({
      kind: "value",
      value: [
        [expect.stringContaining("thạc sĩ"), ">", 50, "%", 2030],
        [expect.stringContaining("tiến sĩ"), "≥", 35, "%", 2030],
      ],
    });
  });

  it("leaves what is not said blank, and writes a range in one cell", () => {
    expect(targetRows("Phấn đấu tỷ lệ nữ tham gia cấp ủy đạt từ 20% đến 25%")).toEqual({
      kind: "value",
      value: [[expect.any(String), "từ – đến", "20 – 25", "%", ""]],
    });
  });

  it.each([
    ["", "no-data"],
    [null, "no-data"],
    ["Tiếp tục tuyên truyền Luật Bình đẳng giới.", "no-data"],
    [[["a"], ["b"]], "bad-argument"],
  ])("has none in %j: %s", (text, kind) => {
    expect(targetRows(text).kind).toBe(kind);
  });
});
