import { spawnSync } from "node:child_process";
import { ApiGate } from "../../../../../src/workbench/host/wire/apiGate";

test.each([
  ["1.9", "Range", "values", true],
  ["1.9", "Range", "getRowProperties", true],
  ["1.9", "CommentCollection", "add", false],
  ["1.9", "Range", "getMergedAreasOrNullObject", false],
  ["1.14", "Range", "getMergedAreasOrNullObject", true],
  ["1.14", "Range", "valuesAsJson", false],
  ["1.14", "Worksheet", "onNameChanged", false],
  ["1.1", "Range", "hyperlink", false],
])("a host of ExcelApi %s and %s.%s: %p", (declared, className, member, has) => {
  expect(new ApiGate(declared).has(className, member)).toBe(has);
});

test("a member of an API set that Excel for Windows never has is refused at every level", () => {
  expect(new ApiGate("1.99").has("AllowEditRange", "address")).toBe(false);
});

test("the client's own members pass", () => {
  expect(new ApiGate("1.1").has("Range", "_ValidateArraySize")).toBe(true);
});

test("a refusal names the member, what it needs and what is declared", () => {
  expect(() => new ApiGate("1.9").check("CommentCollection", "add")).toThrow(
    /CommentCollection\.add needs ExcelApi 1\.10; this host declares ExcelApi 1\.9/,
  );
});

test("the levels are those of the installed declarations", () => {
  const tool = spawnSync(process.execPath, ["tools/apiLevels.mjs", "--check"], { encoding: "utf8" });
  expect([tool.stderr, tool.status]).toEqual(["", 0]);
});
