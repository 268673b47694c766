import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { toUnicode } from "../../../src/numbers/legacyText";
import { decodeTcvn3, encodeTcvn3 } from "../../../src/numbers/tcvn3";
import { decodeVni, encodeVni } from "../../../src/numbers/vni";

const tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")));
const alphabet = [...vowels, "đ", ..."bcdghklmnpqrstvx"];
const capitals = alphabet.map((letter) => letter.toUpperCase());

describe("the alphabet", () => {
  it("has all 72 vowels", () => {
    expect(new Set(vowels).size).toBe(72);
  });

  it.each(alphabet)("brings %s through TCVN3 and back", (letter) => {
    expect(decodeTcvn3(encodeTcvn3(letter))).toBe(letter);
  });

  it.each([...alphabet, ...capitals])("brings %s through VNI and back", (letter) => {
    expect(decodeVni(encodeVni(letter))).toBe(letter);
  });

  it("gives each letter its own code", () => {
    expect(new Set(alphabet.map(encodeTcvn3)).size).toBe(alphabet.length);
    expect(new Set([...alphabet, ...capitals].map(encodeVni)).size).toBe(alphabet.length * 2);
  });

  it("writes a capital with a tone as .VnTimeH draws it, by the small letter's code", () => {
    expect(encodeTcvn3("Ế")).toBe(encodeTcvn3("ế"));
    expect(decodeTcvn3("CéNG HOµ X· HéI")).toBe("CỘNG HOÀ XÃ HỘI");
    expect(decodeTcvn3("§iÒu")).toBe("Điều");
  });
});

describe("toUnicode", () => {
  it.each([
    ["TiÕng ViÖt", "Tiếng Việt", "tcvn3"],
    ["Tr¹m y tÕ ph­êng", "Trạm y tế phường", "tcvn3"],
    ["Tæng sè", "Tổng số", "tcvn3"],
    ["Kh«ng ph¸t sinh", "Không phát sinh", "tcvn3"],
    ["Tieáng Vieät", "Tiếng Việt", "vni"],
    ["Traïm y teá phöôøng", "Trạm y tế phường", "vni"],
    ["COÄNG HOØA XAÕ HOÄI", "CỘNG HÒA XÃ HỘI", "vni"],
    ["Toång soá", "Tổng số", "vni"],
    ["Tæ lÖ 85% (n¨m 2026)", "Tổ lệ 85% (năm 2026)", "tcvn3"],
  ])("reads %s as %s", (text, unicode, encoding) => {
    expect(toUnicode(text)).toEqual({ text: unicode, encoding });
  });

  it.each([
    "",
    "Trạm y tế",
    "là xã, có và bé",
    "xã",
    "Tổng số người",
    "Total number of people",
    "café, naïve, résumé",
    "Éducation générale à l'école, où l'été fût très doux",
    "Le coût du goût en août",
    "São Paulo, Köln, Zürich, señor, fiancée",
    "5 °C ± 1 µm © 2026 ®",
    "«citation» § 5 · £10 ¥20",
    "Nguyễn Trãi – phường §1",
    "Trạm y tế".normalize("NFD"),
    "m² và m³",
  ])("leaves %p as it is", (text) => {
    expect(toUnicode(text)).toEqual({ text, encoding: "unicode" });
  });

  const plan = readFileSync(join(__dirname, "../../data/plans/lechan-2026-2030.txt"), "utf8").normalize(
    "NFC",
  );
  const sentences = plan.split("\n").filter((line) => line.split(" ").length >= 8 && /[ạ-ỹ]/i.test(line));

  it("leaves every line of a plan in Unicode alone", () => {
    for (const line of plan.split("\n")) expect(toUnicode(line).text).toBe(line);
  });

  it("reads every sentence of a plan through both encodings", () => {
    for (const sentence of sentences) {
      const simple = sentence.replace(/[“”–¹]/g, "-");
      expect(toUnicode(encodeVni(simple))).toEqual({ text: simple, encoding: "vni" });
      const { text, encoding } = toUnicode(encodeTcvn3(simple));
      expect([text.toLowerCase(), encoding]).toEqual([simple.toLowerCase(), "tcvn3"]);
    }
  });

  it("gives a text for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: unicode, encoding } = toUnicode(text);
        expect(encoding === "unicode" ? unicode === text : unicode.length <= text.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
