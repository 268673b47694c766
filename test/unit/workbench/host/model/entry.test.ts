import { entryFields, readEntry } from "../../../../../src/workbench/host/model/entry";

test.each([
  ["", { kind: "blank" }],
  [null, { kind: "blank" }],
  [12, { kind: "number", number: 12 }],
  ["12", { kind: "number", number: 12 }],
  ["6.3", { kind: "number", number: 6.3 }],
  ["1,234", { kind: "number", number: 1234, format: "#,##0" }],
  ["12%", { kind: "number", number: 0.12, format: "0%" }],
  ["TRUE", { kind: "boolean", boolean: true }],
  [false, { kind: "boolean", boolean: false }],
  ["Trạm y tế", { kind: "text", text: "Trạm y tế" }],
  ["-", { kind: "text", text: "-" }],
  ["=", { kind: "text", text: "=" }],
  ["#N/A", { kind: "error", text: "#N/A" }],
  ["=1+1", { kind: "formula", formula: "=1+1" }],
  ["+A1", { kind: "formula", formula: "=+A1" }],
  ["-5", { kind: "number", number: -5 }],
  ["@abc", { kind: "formula", formula: "=@abc" }],
  ["'=1+1", { kind: "text", text: "=1+1" }],
  ["'012", { kind: "text", text: "012" }],
])("%p in a cell without a format is read as Excel reads it", (value, entry) => {
  expect(readEntry(value, "General")).toEqual(entry);
});

test.each([
  ["=1+1", "=1+1"],
  ["012", "012"],
  [12, "12"],
  [true, "TRUE"],
])("%p in a cell of format @ stays a text", (value, text) => {
  expect(readEntry(value, "@")).toEqual({ kind: "text", text });
});

test("a text that looks like a number is marked, so that the engine does not count with it", () => {
  expect(entryFields({ kind: "text", text: "012" })).toEqual({ v: "012", t: 4, f: null });
});
