import { categoryName, chartWords, rateSentence } from "../../../src/messages/charts";

it.each([
  ["2.1", "Tỷ lệ lao động nữ làm công hưởng lương", "2.1. Lao động nữ làm công hưởng lương"],
  ["2.2", "Tỷ trọng lao động nữ làm nông nghiệp", "2.2. Tỷ trọng lao động nữ làm nông nghiệp"],
  ["6.1", "Tỷ lệ ủy viên là nữ", "6.1. Ủy viên là nữ"],
])("names indicator %s, “%s”, in a chart", (code, label, name) => {
  expect(categoryName(code, label)).toBe(name);
});

it.each([
  [
    ["nữ 59,3%", "nam 61%"],
    "≥ 60%",
    "Chưa đạt (tạm tính)",
    "2.1. Lao động nữ: nữ 59,3%, nam 61%; chỉ tiêu ≥ 60%; chưa đạt (tạm tính).",
  ],
  [[], "≥ 60%", "Chưa có số liệu", "2.1. Lao động nữ: chỉ tiêu ≥ 60%; chưa có số liệu."],
  [["chung 52%"], "", "Đạt", "2.1. Lao động nữ: chung 52%; đạt."],
])("says rates %j against “%s” in words", (rates, target, verdict, sentence) => {
  expect(rateSentence("2.1. Lao động nữ", rates, target, verdict)).toBe(sentence);
});

it("numbers a chart in its caption", () => {
  expect(chartWords.caption(2, "Mục tiêu 3: Trong đời sống gia đình")).toBe(
    "Biểu đồ 2. Mục tiêu 3: Trong đời sống gia đình – kết quả so với chỉ tiêu (%)",
  );
});
