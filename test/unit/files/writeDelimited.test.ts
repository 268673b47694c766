import fc from "fast-check";
import { readDelimited } from "../../../src/files/delimitedText";
import { writeDelimited } from "../../../src/files/writeDelimited";

describe("writeDelimited", () => {
  it("writes what Excel in Vietnamese opens: a mark, semicolons, decimal commas", () => {
    expect(
      writeDelimited(
        [
          ["unit", "value"],
          ["Trạm y tế", 1.5],
          [null, -2],
        ],
        "vi",
      ),
    ).toBe("\uFEFFunit;value\r\nTrạm y tế;1,5\r\n;-2\r\n");
  });

  it("writes what a spreadsheet set to English opens: a mark, commas, decimal points", () => {
    const rows = [
      ["unit", "value"],
      ["Phòng Kinh tế, Hạ tầng", 1.5],
    ];
    expect(writeDelimited(rows, "en")).toBe('\uFEFFunit,value\r\n"Phòng Kinh tế, Hạ tầng",1.5\r\n');
  });

  const languages = ["vi", "en"] as const;
  const inBoth = (...texts: string[]) =>
    texts.flatMap((text) => languages.map((language) => [text, language] as const));

  it.each(
    inBoth(
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "\n=1",
      "  =1+1",
      "\u00A0=1",
      "＝1+1",
      "＋1",
      "=1;2",
      "=1,2",
    ),
  )("never lets the text %j become a formula, set for %s", (text, language) => {
    expect(readDelimited(writeDelimited([[text, "x"]], language))[0]?.[0]).toBe(`'${text}`);
  });

  it.each(inBoth("a;b", "a,b", 'a"b', "a\nb", "a\tb"))(
    "reads back %j as it was, set for %s",
    (text, language) => {
      expect(readDelimited(writeDelimited([[text, "x"]], language))[0]).toEqual([text, "x"]);
    },
  );

  it.each(languages)("keeps any text one field that begins no formula, set for %s", (language) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = writeDelimited([[text, "end"]], language).slice(1);
        const quoted = /^"((?:[^"]|"")*)"[;,]end\r\n$/.exec(line);
        const plain = /^([^;,"\t\r\n]*)[;,]end\r\n$/.exec(line);
        const written = quoted ? quoted[1]!.replaceAll('""', '"') : plain?.[1];
        expect([text, `'${text}`]).toContain(written);
        expect(written).not.toMatch(/^\s*[=+\-@\t\r\n]/);
      }),
    );
  });
});
