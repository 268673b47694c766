import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { encodeTcvn3 } from "../../../../src/numbers/tcvn3";
import { encodeVni } from "../../../../src/numbers/vni";
import { readLine } from "../../../../src/plans/text/readLine";
import { readPlanText } from "../../../../src/plans/text/readPlanText";
import { readTargetPhrase } from "../../../../src/plans/text/readTargetPhrase";

const plan = readFileSync(join(__dirname, "../../../data/plans/lechan-2026-2030.txt"), "utf8").normalize(
  "NFC",
);

/** Pieces that targets are made of, in any order: what a grammar stumbles over. */
const fragments = fc.array(
  fc.constantFrom(
    ..."đạt|trên|dưới|từ|trở lên|đến|năm|2030|2025|60%|1,4|lần|/|100.000|(|)|;|.|,|và|Mục tiêu 1:|Chỉ tiêu 2:|- |\n|tỷ lệ|nữ|ít nhất|một|nếu|thì|20/10|“|”|‰|-|bé trai|bé gái|mỗi|quý|tuổi|giảm|tăng|so với|II. MỤC TIÊU\n|IV. TỔ CHỨC THỰC HIỆN\n|\t|giai đoạn|còn|xuống|khoảng|hai mươi|tổ chức|lớp".split(
      "|",
    ),
  ),
  { maxLength: 60 },
);

describe("any text", () => {
  it("is read without an error, and only numbers that stand in it come out", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme", maxLength: 300 }),
          fragments.map((each) => each.join(" ")),
        ),
        (text) => {
          for (const { value, year } of readPlanText(text).parts) {
            if (value !== null) expect(text).toMatch(/\d|một|hai|ba|bốn|năm|mười/u);
            if (year !== null) expect(text.replace(/\s/g, "")).toContain(String(year));
          }
          readTargetPhrase(text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads a line by itself as within a text", () => {
    fc.assert(
      fc.property(fragments, (pieces) => {
        const line = pieces.join(" ").replace(/\s+/g, " ");
        expect(readLine(line, { declared: true, firstYear: null }).length).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ["brackets", "(".repeat(20_000)],
    ["percent signs", "5%;".repeat(2_000)],
    ["years", "năm 2030 ".repeat(3_000)],
    ["ages", "5 tuổi ".repeat(3_000)],
    ["conditions", "nếu 5% ".repeat(3_000)],
    ["commas", "a, ".repeat(10_000) + "5%"],
    ["slashes", "1/".repeat(10_000)],
    ["spaces", " ".repeat(200_000) + "5%"],
    ["one word", "a".repeat(200_000)],
    ["lines", "- 5%\n".repeat(1_000)],
    ["numbers", "1.".repeat(20_000)],
    [
      "duties",
      "IV. TỔ CHỨC THỰC HIỆN\n1. Trạm y tế: báo cáo " + "chỉ tiêu 1, 2 tại mục tiêu 3; ".repeat(1_000),
    ],
  ])("of nothing but %s comes to an end", (_, text) => {
    expect(readPlanText(text).parts.length).toBeLessThanOrEqual(text.length);
  });
});

describe("the same plan in another writing", () => {
  const expected = readPlanText(plan).parts.map(({ code, part, comparator, value, unit, year }) => [
    code,
    part,
    comparator,
    value,
    unit,
    year,
  ]);
  const read = (text: string): unknown =>
    readPlanText(text).parts.map(({ code, part, comparator, value, unit, year }) => [
      code,
      part,
      comparator,
      value,
      unit,
      year,
    ]);

  it.each([
    ["NFD", plan.normalize("NFD")],
    ["Windows line ends", plan.replace(/\n/g, "\r\n")],
    ["no-break spaces", plan.replace(/ /g, "\u00A0")],
    [
      "TCVN3",
      plan
        .split("\n")
        .map((line) => encodeTcvn3(line.replace(/[“”–]/g, "-")))
        .join("\n"),
    ],
    [
      "VNI",
      plan
        .split("\n")
        .map((line) => encodeVni(line.replace(/[“”–]/g, "-")))
        .join("\n"),
    ],
    ["no markup", plan.replace(/[#*]/g, "")],
    ["single line breaks", plan.replace(/\n{2,}/g, "\n")],
    [
      "tỉ for tỷ, tone marks on the other vowel",
      plan.replace(/tỷ/g, "tỉ").replace(/Tỷ/g, "Tỉ").replace(/hóa/g, "hoá").replace(/hòa/g, "hoà"),
    ],
  ])("reads the same from %s", (_, text) => {
    expect(read(text)).toEqual(expected);
  });
});
