import { codesIn, reportersOf } from "../../../../src/plans/text/duties";

describe("codesIn", () => {
  it.each([
    [
      "báo cáo kết quả triển khai chỉ tiêu 3, 4 tại mục tiêu 3; chỉ tiêu 1, 2, 3 tại mục tiêu 4 của kế hoạch",
      ["3.3", "3.4", "4.1", "4.2", "4.3"],
    ],
    ["báo cáo kết quả triển khai mục tiêu 1. chỉ tiêu 1,2 tại mục tiêu 6 của kế hoạch", ["1", "6.1", "6.2"]],
    ["báo cáo kết quả triển khai các chỉ tiêu tại mục tiêu 5 của Kế hoạch", ["5"]],
    ["báo cáo chỉ tiêu 2 tại mục tiêu 3 và chỉ tiêu 3 tại mục tiêu 6", ["3.2", "6.3"]],
    ["báo cáo các chỉ tiêu 3.1, 3.2 và 4.1", ["3.1", "3.2", "4.1"]],
    ["báo cáo các mục tiêu 1, 2, 5", ["1", "2", "5"]],
    ["báo cáo chỉ tiêu 1 mục tiêu 2", ["2.1"]],
    ["lồng ghép các mục tiêu, chỉ tiêu về bình đẳng giới", []],
  ])("reads %s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

it("takes a chỉ tiêu by its own number where the plan numbers them throughout", () => {
  expect(codesIn("báo cáo kết quả thực hiện các chỉ tiêu 1, 3, 4 và chỉ tiêu 5", false)).toEqual([
    "1",
    "3",
    "4",
    "5",
  ]);
  expect(codesIn("báo cáo chỉ tiêu số 7", false)).toEqual(["7"]);
});

describe("reportersOf", () => {
  const units = [
    { unit: "Trạm y tế", codes: ["4", "3.3"] },
    { unit: "Công an", codes: ["3.2b"] },
  ];

  it.each([
    ["4.2", null, ["Trạm y tế"]],
    ["3.3", null, ["Trạm y tế"]],
    ["3.2", "b", ["Công an"]],
    ["3.2", "a", []],
    [null, null, []],
  ])("gives who reports %s%s", (code, part, names) => {
    expect(reportersOf(code, part, units)).toEqual(names);
  });
});
