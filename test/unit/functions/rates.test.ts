import type { FunctionAnswer } from "../../../src/functions/functionAnswer";
import { numberFrom, unicodeFrom } from "../../../src/functions/plainText";
import { gapOf, parityIndexOf, rateOf, sexRatioOf, shareOfWomenAmong } from "../../../src/functions/rates";
import { missingCount } from "../../../src/functions/missingCount";

/** The answer as a table writes it: its value, or the error that the cell shows. */
function shown<Value>(answer: FunctionAnswer<Value>): Value | string {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "no-data":
      return "#N/A";
    case "zero-denominator":
      return "#DIV/0!";
    case "bad-argument":
      return "#VALUE!";
  }
}

describe("BDG.TYLE", () => {
  it.each<[unknown, unknown, unknown, number | string]>([
    [3, 7, null, 300 / 7],
    [3, 10, null, 30],
    [1499, 2500, null, 59.96],
    [0, 7, null, 0],
    [1, 150, 100000, 100000 / 150],
    [0.1, 0.3, null, 100 / 3],
    [5, 3, null, 500 / 3],
    [3, 7, 1, 3 / 7],
    ["3", "7", "", 300 / 7],
    ["1.234", "2.468", null, 50],
    ["25 người", "50 người", null, 50],
    ["KPS", 7, null, 0],
    ["Không", 7, null, 0],
    [[[3]], [[10]], null, 30],
    // nothing is ever taken as 0
    [null, 7, null, "#N/A"],
    ["", 7, null, "#N/A"],
    [3, undefined, null, "#N/A"],
    ["…", 7, null, "#N/A"],
    ["Chưa có số liệu", 7, null, "#N/A"],
    ["x", 7, null, "#N/A"],
    [null, 0, null, "#N/A"],
    [3, 0, null, "#DIV/0!"],
    [0, 0, null, "#DIV/0!"],
    [3, "Không", null, "#DIV/0!"],
    // what is no number, or more than one
    ["ba", 7, null, "#VALUE!"],
    ["2/8", 7, null, "#VALUE!"],
    ["1.2345", 7, null, "#VALUE!"],
    [true, 7, null, "#VALUE!"],
    [-3, 7, null, "#VALUE!"],
    [3, -7, null, "#VALUE!"],
    [3, 7, 0, "#VALUE!"],
    [3, 7, -100, "#VALUE!"],
    [3, 7, "trăm", "#VALUE!"],
    [[[3], [4]], 7, null, "#VALUE!"],
    [[[3, 4]], 7, null, "#VALUE!"],
  ])("(%j; %j; %j) is %s", (numerator, denominator, factor, expected) => {
    expect(shown(rateOf(numerator, denominator, factor))).toBe(expected);
  });

  it("takes the host's own object after the last argument for no argument", () => {
    expect(shown(rateOf(3, 10, { functionName: "TYLE" }))).toBe(30);
  });

  it.each<[unknown, unknown, RegExp]>([
    ["", 7, /“tử” còn trống/],
    [3, "…", /“mẫu” ghi “…”/],
    ["x", 7, /không thu thập/],
    ["2/8", 7, /2 hoặc 8/],
    ["ba", 7, /đang là “ba”/],
    [-3, 7, /không thể âm, đang là -3/],
  ])("says of (%j; %j) what is wrong and where", (numerator, denominator, sentence) => {
    expect(rateOf(numerator, denominator, null)).toMatchObject({ message: expect.stringMatching(sentence) });
  });
});

describe("rates of women and men", () => {
  it.each<[string, FunctionAnswer<number>, number | string]>([
    ["TYLENU(3; 7)", shareOfWomenAmong(3, 7), 30],
    ["TYLENU(0; 7)", shareOfWomenAmong(0, 7), 0],
    ["TYLENU(0; 0)", shareOfWomenAmong(0, 0), "#DIV/0!"],
    ["TYLENU(blank; 7)", shareOfWomenAmong(null, 7), "#N/A"],
    ["TYLENU(3; blank)", shareOfWomenAmong(3, ""), "#N/A"],
    ["TYSOGIOITINH(63; 57)", sexRatioOf(63, 57), 6300 / 57],
    ["TYSOGIOITINH(109; 100)", sexRatioOf(109, 100), 109],
    ["TYSOGIOITINH(3; 0)", sexRatioOf(3, 0), "#DIV/0!"],
    ["TYSOGIOITINH(blank; 57)", sexRatioOf("", 57), "#N/A"],
    ["CHENHLECH(90; 80)", gapOf(90, 80), 10],
    ["CHENHLECH(0,3; 0,1)", gapOf(0.3, 0.1), 0.2],
    ["CHENHLECH(80; 90,5)", gapOf(80, "90,5"), -10.5],
    ["CHENHLECH('85%'; '80%')", gapOf("85%", "80%"), 5],
    ["CHENHLECH(blank; 80)", gapOf(null, 80), "#N/A"],
    ["GPI(95; 100)", parityIndexOf(95, 100), 0.95],
    ["GPI(103; 100)", parityIndexOf(103, 100), 1.03],
    ["GPI(95; 0)", parityIndexOf(95, 0), "#DIV/0!"],
    ["GPI(95; blank)", parityIndexOf(95, undefined), "#N/A"],
    ["GPI(-1; 100)", parityIndexOf(-1, 100), "#VALUE!"],
  ])("%s", (_, answer, expected) => {
    expect(shown(answer)).toBe(expected);
  });
});

describe("BDG.CONTHIEU", () => {
  it.each<[unknown, unknown, unknown, unknown, number | string]>([
    [3, 7, 75, null, 3],
    [3, 7, "75%", null, 3],
    [3, 7, "≥ 75%", null, 3],
    [6, 7, "75%", null, 0],
    [9, 10, "trên 90%", null, 1],
    [50, 50, "trên 100%", null, 0],
    [1499, 2500, "đạt 60%", null, 1],
    [60, 100, "xuống còn 50%", null, 10],
    [1, 150, "dưới 42/100.000", null, 1],
    [1, 2381, "dưới 42/100.000", null, 0],
    [18, 1000, "dưới 1,8 ca sinh/100 phụ nữ", null, 1],
    [3, 1500, "giảm 00‰", null, 3],
    [3, 7, 0.75, 1, 3],
    ["3", "7", "75%", "", 3],
    // 0,75 may be 75% by its format: 0,75 % is met, 75 % is not
    [3, 7, 0.75, null, "#VALUE!"],
    [0, 7, "120%", null, "#VALUE!"],
    [3, 0, "75%", null, "#DIV/0!"],
    [null, 7, "75%", null, "#N/A"],
    [3, 7, "", null, "#N/A"],
    [3, 7, "cố gắng", null, "#VALUE!"],
    [3, 7, "có", null, "#VALUE!"],
    [63, 57, "ở mức 109 bé trai/100 bé gái", null, "#N/A"],
  ])("(%j; %j; %j; %j) is %s", (numerator, denominator, target, factor, expected) => {
    expect(shown(missingCount(numerator, denominator, target, factor))).toBe(expected);
  });
});

describe("BDG.SO", () => {
  it.each<[unknown, number | string]>([
    ["1.234,5", 1234.5],
    ["1.234", 1234],
    ["1,4", 1.4],
    ["85%", 85],
    ["05", 5],
    ["２５", 25],
    ["25 người", 25],
    ["KPS", 0],
    ["-", 0],
    [12.5, 12.5],
    ["", "#N/A"],
    [null, "#N/A"],
    ["…", "#N/A"],
    ["x", "#N/A"],
    ["1.2345", "#VALUE!"],
    ["2/8", "#VALUE!"],
    ["hai", "#VALUE!"],
  ])("(%j) is %s", (text, expected) => {
    expect(shown(numberFrom(text))).toBe(expected);
  });
});

describe("BDG.UNICODE", () => {
  it.each<[unknown, string]>([
    ["TiÕng ViÖt", "Tiếng Việt"],
    ["Tieáng Vieät", "Tiếng Việt"],
    ["Tiếng Việt", "Tiếng Việt"],
    ["", "#N/A"],
    [null, "#N/A"],
    [1234.5, "1.234,5"],
    [[["TiÕng"], ["ViÖt"]], "#VALUE!"],
  ])("(%j) is %s", (text, expected) => {
    expect(shown(unicodeFrom(text))).toBe(expected);
  });
});
