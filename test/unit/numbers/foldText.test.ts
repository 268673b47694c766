import fc from "fast-check";
import { foldBare, foldText, withoutDiacritics } from "../../../src/numbers/foldText";
import { normaliseSpelling } from "../../../src/numbers/spelling";

describe("foldText", () => {
  it.each([
    ["Văn hoá", "Văn hóa"],
    ["Uỷ ban", "Ủy ban"],
    ["thuỷ lợi", "thủy lợi"],
    ["sức khoẻ", "sức khỏe"],
    ["Quí I", "Quý I"],
    ["qúy", "quý"],
    ["tỉ lệ", "tỷ lệ"],
    ["thạc sĩ", "thạc sỹ"],
    ["kĩ năng", "kỹ năng"],
    ["hòan thành", "hoàn thành"],
    ["lũy kế", "luỹ kế"],
    ["Ðoàn thể", "Đoàn thể"],
    ["Văn hoá".normalize("NFD"), "văn hóa"],
    ["VHXH", "vhxh"],
    ["Văn hóa - Xã hội", "Văn hóa – Xã hội"],
    ["Trạm  y\u00A0tế.", "TRẠM Y TẾ"],
    ["Ｎａｍ", "nam"],
    ["Giới\u200B tính", "giới tính"],
  ])("takes %p and %p for the same", (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    ["Nam", "Năm"],
    ["còn", "con"],
    ["Tổng", "Tổng số"],
    ["5", "50"],
    ["hòa", "họa"],
  ])("tells %p from %p", (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  it("leaves words, digits and percent signs, single-spaced", () => {
    expect(foldText(" Tỷ lệ (%) – năm 2026: ")).toBe("tỷ lệ % năm 2026");
    expect(foldText("Bình đẳng giới¹")).toBe("bình đẳng giới");
  });

  it("does not change what it has folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        expect(foldText(foldText(text))).toBe(foldText(text)),
      ),
    );
  });
});

describe("foldBare", () => {
  it("is without diacritics", () => {
    expect(foldBare("Trạm Y tế phường Đông Hải")).toBe("tram y te phuong dong hai");
  });

  it("has no Vietnamese letter left, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        expect(foldBare(text)).not.toMatch(/[àáãăâèéêìíòóôơùúưýđ\u1EA0-\u1EF9]/i),
      ),
      {
        examples: [["ĂÂĐÊÔƠƯ ăâđêôơư ẶẬỆỘỢỰỴ"]],
      },
    );
  });
});

describe("normaliseSpelling", () => {
  it("keeps case and length", () => {
    expect(normaliseSpelling("UỶ BAN, Hoá, QUÍ")).toBe("ỦY BAN, Hóa, QUÝ");
  });

  it("leaves words alone that only look alike", () => {
    expect(normaliseSpelling("loại quốc gia, nghỉ, chỉ, phí")).toBe("loại quốc gia, nghỉ, chỉ, phí");
  });
});

it("strips marks from letters of both cases", () => {
  expect(withoutDiacritics("Đặng Thị Ưu đãi")).toBe("Dang Thi Uu dai");
});
