import { rowHeight } from "../../../src/summary/rowHeight";

it.each([
  ["one line", "Số phòng, ban chuyên môn", 54, 21],
  ["as many lines as a text has", "Một\nHai\nBa", 54, 53],
  ["as many lines as a text is wrapped to", "a".repeat(100), 50, 53],
  ["no taller than Excel lets a row be", "Nguyên nhân ".repeat(500), 30, 409],
])("is %s", (_, text, width, height) => {
  expect(rowHeight([[text, width]])).toBe(height);
});
