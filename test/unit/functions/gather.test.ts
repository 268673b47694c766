import fc from "fast-check";
import { gather } from "../../../src/functions/gather";

type Range = (string | number | null)[][];

const header = ["STT", "Nội dung", "ĐVT", "Tổng số", "Nam", "Nữ"];
const form: Range = [
  header,
  [1, "Trẻ sinh ra sống", "trẻ", 120, 63, 57],
  [2, "Tử vong bà mẹ liên quan đến thai sản", "ca", 0, null, null],
];
/** Another unit's own table: lower down, women first, no total. */
const own: Range = [
  ["", "TRẠM Y TẾ", "", ""],
  ["", "Báo cáo số liệu", "", ""],
  ["TT", "Chỉ tiêu", "Nữ", "Nam"],
  [1, "Số trẻ đẻ ra sống", 10, 12],
];
const within: Range = [
  ["Nội dung", "Tổng số", "Trong đó: nữ"],
  ["Trẻ sinh ra sống", "1.200", "580"],
];
const blank: Range = [header, [1, "Trẻ sinh ra sống", "trẻ", "", "", ""]];
const wrong: Range = [header, [1, "Trẻ sinh ra sống", "trẻ", 120, 63, 56]];
const years: Range = [
  ["Nội dung", "Năm 2025", "Năm 2026"],
  ["Số vụ bạo lực gia đình", 5, 3],
];

describe("BDG.GOP", () => {
  it.each<[string, unknown, unknown, Range[], number]>([
    ["a label", "Trẻ sinh ra sống", "Tổng", [form], 120],
    ["a code", "live-births", "Nữ", [form], 57],
    ["another wording", "số trẻ đẻ sống", "Nam", [form], 63],
    ["another layout", "Trẻ sinh ra sống", "Tổng", [own], 22],
    ["columns the other way round", "Trẻ sinh ra sống", "Nữ", [own], 10],
    ["men from total and women", "Trẻ sinh ra sống", "Nam", [within], 620],
    ["several ranges", "Trẻ sinh ra sống", "Nữ", [form, own, within], 647],
    ["a range where it is blank", "Trẻ sinh ra sống", "Nữ", [form, blank], 57],
    ["a range without it", "Tử vong bà mẹ liên quan đến thai sản", "Tổng", [form, own], 0],
    ["no sex given", "Trẻ sinh ra sống", "", [form], 120],
    ["sexes in other words", "Trẻ sinh ra sống", "gái", [form], 57],
  ])("adds %s", (_, label, sex, ranges, sum) => {
    expect(gather(label, sex, ranges)).toEqual({ kind: "value", value: sum });
  });

  it.each<[string, unknown, unknown, Range[], string, RegExp]>([
    [
      "nothing given anywhere",
      "Trẻ sinh ra sống",
      "Nữ",
      [blank],
      "no-data",
      /Chưa có số liệu “Trẻ sinh ra sống”/,
    ],
    ["nothing but empty cells", "Dân số", "Tổng", [[[null]]], "no-data", /Chưa có số liệu “Dân số”/],
    ["no label", "", "Nữ", [form], "no-data", /còn trống/],
    [
      "Tổng that is not Nam + Nữ",
      "Trẻ sinh ra sống",
      "Nữ",
      [form, wrong],
      "bad-argument",
      /^Vùng 2: Tổng 120/,
    ],
    ["two years side by side", "Số vụ bạo lực gia đình", "Tổng", [years], "bad-argument", /2025, 2026/],
    ["an unknown label", "Số con mèo", "Tổng", [form], "bad-argument", /“Số con mèo”/],
    ["an unknown sex", "Trẻ sinh ra sống", "khác", [form], "bad-argument", /“khác”/],
    [
      "women of a count",
      "Tử vong bà mẹ liên quan đến thai sản",
      "Nữ",
      [form],
      "bad-argument",
      /không chia nam, nữ/,
    ],
    ["answers", "gender-in-curriculum", "Tổng", [form], "bad-argument", /Có hoặc Không/],
    ["a label of four quarters", "Tin, bài về bình đẳng giới", "Tổng", [form], "bad-argument", /quý I/],
  ])("gives no sum for %s", (_, label, sex, ranges, kind, message) => {
    expect(gather(label, sex, ranges)).toEqual({ kind, message: expect.stringMatching(message) });
  });

  it("takes any range without an exception", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom("Tổng", "Nữ", "live-births"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (range) => {
        expect(gather("live-births", "Nữ", [range]).kind).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });
});
