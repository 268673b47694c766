import fc from "fast-check";
import type { CellReading } from "../../../src/numbers/cellReading";
import { readCell } from "../../../src/numbers/readCell";
import { formatNumber } from "../../../src/numbers/formatNumber";
import { encodeTcvn3 } from "../../../src/numbers/tcvn3";

function number(text: string): unknown {
  const reading = readCell(text, "number");
  if (reading.kind === "number") return reading.percent ? `${reading.value}%` : reading.value;
  return reading.kind === "ambiguous" ? [reading.reason, ...reading.candidates] : reading.kind;
}

describe("readCell where a number is expected", () => {
  it.each([
    ["0", 0],
    ["00", 0],
    ["05", 5],
    ["25", 25],
    [" 25 ", 25],
    ["'25", 25],
    ["’25", 25],
    ["1.234", 1234],
    ["1.234.567", 1234567],
    ["1.234,5", 1234.5],
    ["1,4", 1.4],
    ["0,85", 0.85],
    ["0,125", 0.125],
    ["12.5", 12.5],
    ["1,234,567", 1234567],
    ["1,234.5", 1234.5],
    ["1 234", 1234],
    ["1\u00A0234", 1234],
    ["1\u202F234\u202F567", 1234567],
    ["２５", 25],
    ["１．２３４", 1234],
    ["25 người", 25],
    ["25 (người)", 25],
    ["1.234 lượt người", 1234],
    ["-5", -5],
    ["−5", -5],
    ["(5)", -5],
    ["+5", 5],
    ["85%", "85%"],
    ["85 %", "85%"],
    ["42,9%", "42.9%"],
    ["85％", "85%"],
  ])("reads %p", (text, expected) => {
    expect(number(text)).toBe(expected);
  });

  it.each([
    ["1,234", ["comma", 1.234, 1234]],
    ["12,345 người", ["comma", 12.345, 12345]],
    ["1.2345", ["broken-group", 1.2345, 12345]],
    ["1234.567", ["broken-group", 1234.567, 1234567]],
    ["1.23.456", ["broken-group", 123456]],
    ["01.234", ["broken-group", 1.234, 1234]],
    ["2/8", ["fraction", 2, 8]],
    ["12/25 (48%)", ["fraction", 12, 25, 48]],
    ["12 (5 nữ)", ["several-numbers", 12, 5]],
    ["5-7", ["several-numbers", 5, 7]],
    ["12 nam, 13 nữ", ["several-numbers", 12, 13]],
    ["khoảng 25", ["approximate", 25]],
    ["> 20", ["approximate", 20]],
    ["trên 25 người", ["approximate", 25]],
    ["3‰", ["per-mille", 3]],
    ["12¹", ["several-numbers", 12]],
    ["5²", ["several-numbers", 5]],
  ])("leaves %p undecided", (text, expected) => {
    expect(number(text)).toEqual(expected);
  });

  it.each([
    "-",
    "–",
    "—",
    "--",
    " - ",
    "Không",
    "không",
    "KHÔNG",
    "Không có",
    "KPS",
    "K.P.S",
    "Không phát sinh",
    "Khong phat sinh",
    "Không phát sinh.",
  ])("reads %p as zero, said so", (text) => {
    expect(number(text)).toBe("zero");
  });

  it.each([
    "",
    "   ",
    "\u00A0",
    "…",
    "...",
    ". . .",
    "……",
    "?",
    "Chưa có số liệu",
    "chưa có số liệu",
    "Không có số liệu",
    "N/A",
    "Chưa tổng hợp",
  ])("reads %p as no data", (text) => {
    expect(number(text)).toBe("no-data");
  });

  it.each(["x", "X", "x.", "Không thu thập", "Không thống kê"])("reads %p as not collected", (text) => {
    expect(number(text)).toBe("not-collected");
  });

  it.each([
    "15/11/2025",
    "ngày 15/11/2025",
    "2025-11-15",
    "Trạm y tế",
    "#N/A",
    "Đang rà soát",
    "Đã tổ chức 2 hội nghị tại nhà văn hoá với 120 người dự",
  ])("reads %p as text", (text) => {
    expect(number(text)).toBe("text");
  });

  it("tells a blank from a missing figure that is said", () => {
    expect(readCell(null, "number")).toEqual({ kind: "no-data", reason: "blank", asWritten: "" });
    expect(readCell("…", "number")).toEqual({ kind: "no-data", reason: "said", asWritten: "…" });
  });

  it("takes a numeric cell as it is", () => {
    expect(readCell(1.2345, "number")).toEqual({
      kind: "number",
      value: 1.2345,
      percent: false,
      asWritten: "1.2345",
    });
    expect(readCell(0, "number")).toMatchObject({ kind: "number", value: 0 });
  });

  it("shows the percents of a cell that stores a fraction, exactly", () => {
    expect(readCell(0.85, "number", { percentFormat: true })).toMatchObject({ value: 85, percent: true });
    expect(readCell(0.07, "number", { percentFormat: true })).toMatchObject({ value: 7, percent: true });
  });

  it("keeps what was written", () => {
    expect(readCell(" 1.234 người", "number").asWritten).toBe(" 1.234 người");
  });

  it("reads words typed in the old font encoding", () => {
    expect(readCell(encodeTcvn3("Không phát sinh"), "number").kind).toBe("zero");
  });

  it("reads back every number as it is formatted, but for one thousands comma or a long English decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = whole + Math.sign(whole || 1) * (cents / 100);
        const rounded = Number(value.toFixed(2));
        expect(number(formatNumber(rounded))).toBe(rounded === 0 ? 0 : rounded);
      }),
    );
  });

  it("gives a reading for any text at all, and never a number that its digits do not spell", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const reading: CellReading = readCell(text, "number");
        expect(reading.asWritten).toBe(text);
        if (reading.kind === "number") expect(text).toMatch(/[\d０-９]/);
      }),
      { numRuns: 2000 },
    );
  });

  it("never reads two digits apart as one number unless spaces part groups of three", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        expect(["ambiguous", "text"]).toContain(readCell(`${a} ${b}`, "number").kind);
      }),
    );
  });
});

describe("readCell where an answer is expected", () => {
  const answer = (text: string | number | boolean): unknown => {
    const reading = readCell(text, "answer");
    return reading.kind === "answer" ? reading.answer : reading.kind;
  };

  it.each([
    "Có",
    "có",
    "CÓ",
    "co",
    "x",
    "X",
    "✓",
    "✔",
    "☑",
    "Đã",
    "Đã tổ chức",
    "Đạt",
    "Có thực hiện",
    1,
    true,
  ])("reads %p as yes", (text) => {
    expect(answer(text)).toBe(true);
  });

  it.each([
    "Không",
    "không",
    "Chưa",
    "Chưa tổ chức",
    "Không có",
    "Không thực hiện",
    "☐",
    "✗",
    "KPS",
    0,
    false,
  ])("reads %p as no", (text) => {
    expect(answer(text)).toBe(false);
  });

  it.each([
    ["", "no-data"],
    ["…", "no-data"],
    ["-", "no-data"],
    ["Chưa có số liệu", "no-data"],
    ["Sẽ tổ chức trong tháng 12", "text"],
    ["Có kế hoạch nhưng chưa tổ chức", "text"],
    ["3", "number"],
    [3, "number"],
  ])("reads %p as %s", (text, expected) => {
    expect(answer(text)).toBe(expected);
  });
});
