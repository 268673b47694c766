import fc from "fast-check";
import { readDelimited } from "../../../src/files/delimitedText";

describe("readDelimited", () => {
  it.each<[string, string, string[][]]>([
    [
      "semicolons, with decimal commas inside",
      "a;b\n1,5;2,5",
      [
        ["a", "b"],
        ["1,5", "2,5"],
      ],
    ],
    [
      "commas",
      "a,b,c\n1,2,3",
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
    ],
    [
      "tabs",
      "a\tb, c\n1\t2",
      [
        ["a", "b, c"],
        ["1", "2"],
      ],
    ],
    [
      "upright strokes",
      "a|b\n1|2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "what the first line declares",
      "sep=,\na;b,c\n1,2",
      [
        ["a;b", "c"],
        ["1", "2"],
      ],
    ],
    [
      "quotes, doubled quotes and line ends inside",
      'a;"b ""c""\nd"\n"1";2',
      [
        ["a", 'b "c"\nd'],
        ["1", "2"],
      ],
    ],
    [
      "line ends of any system",
      "a;b\r\nc;d\re;f",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    ],
    [
      "a quote that never closes, as text",
      'a;"b\nc;d',
      [
        ["a", '"b'],
        ["c", "d"],
      ],
    ],
    [
      "a heading with commas above a table",
      "UBND phường, năm 2026\n\na;b;c\n1;2;3",
      [["UBND phường, năm 2026"], [""], ["a", "b", "c"], ["1", "2", "3"]],
    ],
  ])("splits by %s", (_, text, records) => {
    expect(readDelimited(text)).toEqual(records);
  });

  it("gives back the fields that were written, whatever they hold", () => {
    const field = fc.string().map((text) => text.replaceAll("\r", ""));
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (records) => {
        const text = records
          .map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(";"))
          .join("\n");
        expect(readDelimited(`sep=;\n${text}`)).toEqual(records);
      }),
    );
  });
});
