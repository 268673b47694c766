import type { Finding } from "../../../src/findings/finding";
import { figureNote } from "../../../src/messages/figureNote";

const of = { place: {}, severity: "info", unit: "Trạm y tế" } as const;

const notes: readonly (readonly [vi: string, en: string, finding: Finding])[] = [
  [
    "Trẻ sinh ra sống: Tổng 1.120, Nam 563, Nữ 556 (1 trẻ chưa phân theo giới)",
    "Trẻ sinh ra sống: total 1,120, men 563, women 556 (1 trẻ whose sex is not known)",
    { ...of, code: "total-mismatch", item: "live-births", values: { total: 1120, male: 563, female: 556 } },
  ],
  [
    "Trẻ sinh ra sống: Tổng 120, Nam 63, Nữ 60",
    "Trẻ sinh ra sống: total 120, men 63, women 60",
    { ...of, code: "total-mismatch", item: "live-births", values: { total: 120, male: 63, female: 60 } },
  ],
  [
    "Nạn nhân bị mua bán trở về được phát hiện, có nhu cầu hỗ trợ – được hỗ trợ, tái hòa nhập cộng đồng: 5, nhiều hơn số chung 3",
    "Nạn nhân bị mua bán trở về được phát hiện, có nhu cầu hỗ trợ – được hỗ trợ, tái hòa nhập cộng đồng: 5, more than the 3 of the whole",
    {
      ...of,
      code: "part-exceeds-whole",
      item: "trafficking-victims-supported",
      values: { part: 5, whole: 3, partLabel: "Được hỗ trợ", wholeLabel: "Nạn nhân" },
    },
  ],
  [
    "Trẻ sinh ra sống: chưa có số liệu nên chưa tính vào chỉ tiêu 4.2",
    "Trẻ sinh ra sống: not given, so not counted in indicator 4.2",
    {
      ...of,
      code: "pair-incomplete",
      indicator: "4.2",
      values: { given: "maternal-deaths", missing: "live-births" },
    },
  ],
  [
    "Trẻ sinh ra sống: 115 theo Các tổ dân phố, 120 theo Trạm y tế; biểu lấy số của Trạm y tế",
    "Trẻ sinh ra sống: 115 by Các tổ dân phố, 120 by Trạm y tế; the table takes that of Trạm y tế",
    {
      ...of,
      code: "sources-disagree",
      item: "live-births",
      values: { value: 115, source: "Các tổ dân phố", otherValue: 120, otherSource: "Trạm y tế" },
    },
  ],
  [
    "Trẻ sinh ra sống: 240, gấp 2 lần năm 2025 (120)",
    "Trẻ sinh ra sống: 240, 2 times the 120 of 2025",
    {
      ...of,
      code: "changed-much",
      item: "live-births",
      values: { value: 240, before: 120, earlier: { year: 2025 } },
    },
  ],
  ["chưa gửi báo cáo", "has not reported", { ...of, code: "missing-unit", values: {} }],
  [
    "Trẻ sinh ra sống: chỉ có số Nữ",
    "Trẻ sinh ra sống: only the figure of women",
    { ...of, code: "one-sex-only", item: "live-births", values: { given: "female" } },
  ],
];

it.each(notes)("says “%s” as a fact, with nothing to do", (vi, en, finding) => {
  expect(figureNote(finding, "vi")).toBe(vi);
  expect(figureNote(finding, "en")).toBe(en);
});

it("notes nothing of how a sheet is made", () => {
  const hidden: Finding = { ...of, code: "hidden-rows", values: { what: "rows", which: "5–7" } };
  expect(figureNote(hidden, "vi")).toBeNull();
});
