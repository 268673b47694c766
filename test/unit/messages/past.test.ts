import type { Change } from "../../../src/consolidation/change";
import { changeInReport, changeSentence, changeText } from "../../../src/messages/past";
import { exact } from "../../../src/numbers/exact";

function compared(by: string, better: boolean | null): Change {
  return { kind: "compared", year: 2025, before: exact(40), by: exact(by), better, provisional: false };
}

describe("a change in words", () => {
  it.each<[string, Change, string, string]>([
    ["tăng 3,2 điểm %", compared("3.2", true), "%", "tăng 3,2 điểm % so với năm 2025, tốt hơn"],
    ["giảm 3,2 điểm %", compared("-3.2", false), "%", "giảm 3,2 điểm % so với năm 2025, kém hơn"],
    ["tăng 0,04 điểm %", compared("0.04", true), "%", "tăng 0,04 điểm % so với năm 2025, tốt hơn"],
    ["không đổi", compared("0", null), "%", "không đổi so với năm 2025"],
    ["giảm 0,2 lần", compared("-0.2", true), "lần", "giảm 0,2 lần so với năm 2025, tốt hơn"],
    ["tăng 12 ca/100.000", compared("12", false), "/100.000", "tăng 12 ca/100.000 so với năm 2025, kém hơn"],
    [
      "đã đổi cách tính",
      { kind: "definition-changed", year: 2025 },
      "%",
      "Năm 2025 tính theo cách khác nên không so sánh",
    ],
    [
      "đã đổi chỉ tiêu",
      { kind: "target-changed", year: 2025, before: exact(40) },
      "%",
      "Năm 2025 đặt chỉ tiêu khác nên không so sánh",
    ],
    [
      "không có số để so",
      { kind: "no-value", year: 2025, before: null },
      "%",
      "Không có số để so với năm 2025",
    ],
  ])("reads “%s”, and whole with its year", (short, change, unit, whole) => {
    expect(changeText(change, unit, "vi")).toBe(short);
    expect(changeSentence(change, unit, "vi")).toBe(whole);
  });

  it.each<[Change, string | null]>([
    [compared("3.2", true), "So với năm 2025 tăng 3,2 điểm %."],
    [compared("0", null), "So với năm 2025 không đổi."],
    [{ kind: "definition-changed", year: 2025 }, "Không so với năm 2025 vì cách tính đã đổi."],
    [
      { kind: "target-changed", year: 2025, before: exact(40) },
      "Không so với năm 2025 vì chỉ tiêu đặt ra đã đổi.",
    ],
    [{ kind: "no-value", year: 2025, before: null }, null],
  ])("is a sentence of the written report", (change, sentence) => {
    expect(changeInReport(change, "%")).toBe(sentence);
  });

  it("is told in English too", () => {
    expect(changeSentence(compared("3.2", true), "%", "en")).toBe(
      "up by 3.2 percentage points since 2025, better",
    );
  });
});
