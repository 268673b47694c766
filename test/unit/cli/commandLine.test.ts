import { optionalDate, readCommandLine, requiredYear } from "../../../src/cli/commandLine";
import { UsageError } from "../../../src/cli/usageError";

const kinds = { plan: "string", year: "string", deadline: "string", json: "boolean" } as const;

describe("readCommandLine", () => {
  it("reads options with values, switches and files in any order", () => {
    const line = readCommandLine(["a.xlsx", "--plan", "p", "--json", "--year=2026", "b.xlsx"], kinds);
    expect([...line.values]).toEqual([
      ["plan", "p"],
      ["year", "2026"],
    ]);
    expect([...line.switches]).toEqual(["json"]);
    expect(line.files).toEqual(["a.xlsx", "b.xlsx"]);
  });

  it("takes what stands after -- as files", () => {
    expect(readCommandLine(["--", "--plan"], kinds).files).toEqual(["--plan"]);
  });

  it.each<[string, string[]]>([
    ["Không có tùy chọn “--nam”", ["--nam", "2026"]],
    ["Không có tùy chọn “-x”", ["-x"]],
    ["Tùy chọn --plan cần một giá trị", ["--plan"]],
    ["Tùy chọn --plan cần một giá trị", ["--plan", "--json"]],
    ["Tùy chọn --plan cần một giá trị", ["--plan="]],
    ["Tùy chọn --json không nhận giá trị", ["--json=1"]],
    ["Không có tùy chọn “--__proto__”", ["--__proto__", "1"]],
  ])("says: %s", (message, words) => {
    expect(() => readCommandLine(words, kinds)).toThrow(UsageError);
    expect(() => readCommandLine(words, kinds)).toThrow(message);
  });
});

describe("options", () => {
  it.each(["26", "hai", "2026.5", "1999", "20260"])("refuses %s as a year", (text) => {
    expect(() => requiredYear(readCommandLine(["--year", text], kinds))).toThrow(
      `Năm “${text}” không hợp lệ`,
    );
  });

  it.each(["2026-02-30", "25/11/2026", "2026-13-01", "2026-11-25T00:00"])("refuses %s as a date", (text) => {
    expect(() => optionalDate(readCommandLine(["--deadline", text], kinds), "deadline")).toThrow(
      `--deadline “${text}” không hợp lệ`,
    );
  });

  it("takes a date, and null where there is none", () => {
    expect(optionalDate(readCommandLine(["--deadline", "2026-11-25"], kinds), "deadline")).toBe("2026-11-25");
    expect(optionalDate(readCommandLine([], kinds), "deadline")).toBeNull();
  });
});
