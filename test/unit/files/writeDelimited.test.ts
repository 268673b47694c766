import { readDelimited } from "../../../src/files/delimitedText";
import { writeDelimited } from "../../../src/files/writeDelimited";

describe("writeDelimited", () => {
  it("writes what Excel in Vietnamese opens: a mark, semicolons, decimal commas", () => {
    expect(
      writeDelimited([
        ["unit", "value"],
        ["Trạm y tế", 1.5],
        [null, -2],
      ]),
    ).toBe("\uFEFFunit;value\r\nTrạm y tế;1,5\r\n;-2\r\n");
  });

  it.each([
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
  ])("never lets the text %j become a formula", (text) => {
    expect(readDelimited(writeDelimited([[text, "x"]]))[0]?.[0]).toBe(`'${text}`);
  });

  it.each(["a;b", 'a"b', "a\nb"])("reads back %j as it was", (text) => {
    expect(readDelimited(writeDelimited([[text, "x"]]))[0]).toEqual([text, "x"]);
  });
});
