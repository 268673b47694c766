import { cellContent } from "../../../src/excel/cellContent";

describe("cellContent", () => {
  it.each(["=1+1", "+84 912", "-", "@SUM(A1)", "6.3", "20/10", "85%", "'trích dẫn", "TRUE", "Trạm y tế"])(
    "puts an apostrophe before the text %s, so that Excel takes it as it is",
    (text) => expect(cellContent({ text })).toBe(`'${text}`),
  );

  it.each([
    ["a number as a number", { number: 0 }, 0],
    ["a formula as a formula", { formula: "=SUM(A1:A3)", result: 6 }, "=SUM(A1:A3)"],
    ["an empty text as a blank", { text: "" }, ""],
    ["nothing as a blank", null, ""],
  ])("hands over %s", (_, cell, content) => expect(cellContent(cell)).toBe(content));
});
