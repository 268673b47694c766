import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runCommand } from "../../../src/cli/runCommand";
import { isFinding, readSourceFile } from "../../../src/files/readSourceFile";
import { lechan2026 } from "../../../src/plans/presets/lechan-2026-2030";

const samples = path.resolve(__dirname, "../../../assets/samples/le-chan-2026");
const seedRound = ["--plan", "lechan-2026-2030", "--year", "2026"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "cli-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command line in this process, without threads. */
async function run(...words: string[]) {
  const data: string[] = [];
  const messages: string[] = [];
  const code = await runCommand(
    words,
    { data: (text) => data.push(text), message: (line) => messages.push(line) },
    null,
  );
  return { code, data: data.join(""), messages };
}

function inFolder(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface Printed {
  units: {
    unit?: string;
    source: string;
    error?: string;
    excluded?: string;
    items?: Record<string, unknown>;
  }[];
  missingUnits: string[];
  indicators: { code: string; value: number | null; status: string }[];
}

async function consolidated(...words: string[]): Promise<{ code: number; json: Printed }> {
  const { code, data } = await run("consolidate", ...words, "--json");
  return { code, json: JSON.parse(data) as Printed };
}

describe("plans", () => {
  it("prints every preset with its units, items and targets", async () => {
    const { code, data } = await run("plans", "--json");
    const plans = JSON.parse(data) as { id: string; units: { items: string[] }[]; indicators: unknown[] }[];
    expect(code).toBe(0);
    expect(plans.map(({ id }) => id)).toContain("lechan-2026-2030");
    const lechan = plans.find(({ id }) => id === "lechan-2026-2030");
    expect(Object.keys(lechan ?? {})).toEqual([
      "id",
      "title",
      "locality",
      "years",
      "deadline",
      "recipients",
      "units",
      "indicators",
    ]);
    expect(lechan?.indicators).toHaveLength(19);
    expect(lechan?.indicators[0]).toEqual({
      code: "1.1",
      label: expect.any(String) as string,
      targets: [{ year: 2030, comparator: ">=", value: 75 }],
    });
  });
});

describe("consolidate, over the sample round", () => {
  it("reads every format, leaves out last year's and the superseded report, and names who is missing", async () => {
    const { code, json } = await consolidated(...seedRound, samples);
    expect(code).toBe(1);
    expect(json.missingUnits).toEqual(["Công đoàn"]);
    const excluded = json.units
      .filter((unit) => unit.excluded)
      .map(({ source, excluded }) => [source, excluded]);
    expect(excluded).toEqual([
      ["Cong doan 2025.xlsx", "wrong-period"],
      ["Doan TN.xls", "superseded"],
    ]);
    const health = json.units.find(({ source }) => source === "tram y te 2026.xls");
    expect(health?.items).toMatchObject({
      "live-births": { total: 812, male: 425, female: 387 },
      "maternal-deaths": { total: 0, male: null, female: null },
      "trafficking-victims": { total: 0, male: 0, female: 0 },
    });
    const women = json.units.find(({ source }) => source === "Bao cao Hoi LHPN.xls");
    expect(women).toMatchObject({ unit: "Hội Liên hiệp Phụ nữ" });
    expect(women?.items).toMatchObject({ "training-participants": { total: 126, male: 9, female: 117 } });
    const groups = json.units.filter(({ unit }) => unit?.startsWith("Tổ dân phố"));
    expect(groups.map(({ unit }) => unit).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `Tổ dân phố ${n}`));
    const indicator = (code: string) => json.indicators.find((indicator) => indicator.code === code);
    expect(indicator("1.1")).toMatchObject({ value: 300 / 7, status: "not-met" });
    expect(indicator("3.3")).toMatchObject({ value: null, status: "not-applicable" });
    // Births that tổ dân phố report are compared with those of Trạm y tế, never added to them.
    expect(indicator("4.1")).toMatchObject({ value: 42500 / 387, status: "not-met" });
    expect(indicator("5.3")).toMatchObject({ value: null, status: "no-data" });
  });

  it("writes a workbook that our own reader opens, with the table and the figures", async () => {
    const out = path.join(folder, "tong-hop.xlsx");
    const { messages } = await run("consolidate", ...seedRound, "--out", out, "--json", samples);
    expect(messages).toEqual([`Đã ghi ${out}.`]);
    const workbook = readSourceFile(readFileSync(out), "tong-hop.xlsx", null);
    if (isFinding(workbook)) throw new Error(workbook.code);
    const [table, figures] = workbook.grids;
    const sheets = workbook.grids.map(({ sheet }) => sheet);
    expect(sheets.slice(0, 2)).toEqual(["Biểu tổng hợp", "Số liệu theo đơn vị"]);
    expect(sheets).toEqual(expect.arrayContaining(["Điểm cần xem", "Trạm y tế", "Tổ dân phố 2"]));
    expect(table?.rows.find((row) => row[0] === "1.1")).toContain("Chưa đạt (số nhỏ)");
    expect(figures?.rows.find((row) => row[0] === "departments")).toContain(7);
    expect(table?.uncalculatedCells.size).toBe(0);
  });
});

describe("consolidate, with files that cannot be read", () => {
  it("names each with its sentence and does the others", async () => {
    const good = path.join(samples, "Cong an phuong.ods");
    const { code, json } = await consolidated(
      ...seedRound,
      inFolder("trong.xlsx", ""),
      good,
      inFolder("hong.xlsx", "PK\u0003\u0004 hỏng"),
    );
    expect(code).toBe(1);
    expect(json.units.map(({ source, error }) => [source, error])).toEqual([
      ["Cong an phuong.ods", undefined],
      ["trong.xlsx", expect.stringContaining("Tệp trong.xlsx: Tệp trống")],
      ["hong.xlsx", expect.stringContaining("Tệp hong.xlsx: Tệp hỏng")],
    ]);
  });
});

describe("what cannot be done", () => {
  it.each<[string, string[]]>([
    ["Thiếu lệnh", []],
    ["Không có lệnh “tong-hop”", ["tong-hop"]],
    ["Thiếu tùy chọn --plan", ["consolidate", "--year", "2026", "a.xlsx"]],
    ["Thiếu tùy chọn --year", ["consolidate", "--plan", "lechan-2026-2030", "a.xlsx"]],
    ["Không có kế hoạch “xyz”", ["consolidate", "--plan", "xyz", "--year", "2026", "a.xlsx"]],
    ["Không đọc được tệp kế hoạch", ["consolidate", "--plan", "khong-co.json", "--year", "2026", "a.xlsx"]],
    ["Không tìm thấy tệp", ["consolidate", ...seedRound, "--json", "khong-co.xlsx"]],
    ["phải có đuôi .xlsx", ["consolidate", ...seedRound, "--out", "a.pdf", samples]],
    ["Thư mục “", ["consolidate", ...seedRound, "--out", "khong/co/a.xlsx", samples]],
    ["Không tìm thấy tệp", ["parse-plan", "khong-co.txt", "--json"]],
    ["Thiếu tùy chọn --out", ["forms", ...seedRound]],
    ["phải có đuôi", ["export", ...seedRound, "--out", "a.pdf", samples]],
  ])("is said in one line, with nothing printed: %s", async (message, words) => {
    const { code, data, messages } = await run(...words);
    expect(code).toBe(2);
    expect(data).toBe("");
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(message);
    expect(messages[0]).not.toContain("\n");
  });

  it("leaves nothing behind where a plan file is no plan", async () => {
    const plan = inFolder("ke-hoach.json", '{"version": 1}');
    const out = path.join(folder, "a.xlsx");
    const { code } = await run("consolidate", "--plan", plan, "--year", "2026", "--out", out, samples);
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(["ke-hoach.json"]);
  });
});

describe("a plan from a file", () => {
  it("serves as a preset does", async () => {
    const plan = inFolder("ke-hoach.json", JSON.stringify({ ...lechan2026, id: "rieng" }));
    const { json } = await consolidated(
      "--plan",
      plan,
      "--year",
      "2026",
      path.join(samples, "Cong an phuong.ods"),
    );
    expect(json).toMatchObject({ plan: "rieng", year: 2026 });
  });
});

describe("forms", () => {
  it("writes a blank form for each unit, which reads back as that unit's with nothing filled in", async () => {
    const out = path.join(folder, "bieu");
    const { code } = await run("forms", ...seedRound, "--out", out);
    expect(code).toBe(0);
    expect(readdirSync(out)).toHaveLength(lechan2026.units.length);
    const { json } = await consolidated(...seedRound, path.join(out, "Trạm y tế.xlsx"));
    expect(json.units[0]).toMatchObject({
      unit: "Trạm y tế",
      items: { "live-births": { total: null, male: null, female: null } },
    });
  });
});

describe("parse-plan", () => {
  const text = "Tỷ lệ nữ giám đốc/chủ doanh nghiệp, hợp tác xã đạt ít nhất 30% vào năm 2030.";
  const expected = [
    expect.objectContaining({ comparator: ">=", value: 30, unit: "%", factor: 100, year: 2030 }),
  ];

  it("reads a text file", async () => {
    const { code, data } = await run("parse-plan", inFolder("ke-hoach.txt", text), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(data)).toEqual(expected);
  });

  it("reads the paragraphs of a .docx, and finds no target in a report", async () => {
    const { code, data } = await run("parse-plan", path.join(samples, "Bao cao TDP2.docx"), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(data)).toEqual([]);
  });
});

describe("export", () => {
  it.each(["xlsx", "docx", "csv", "json"])("writes .%s", async (ending) => {
    const out = path.join(folder, `gui-len.${ending}`);
    const { code, data, messages } = await run("export", ...seedRound, "--out", out, samples);
    expect([code, data, messages]).toEqual([1, "", [`Đã ghi ${out}.`]]);
    expect(readFileSync(out).length).toBeGreaterThan(1000);
  });

  it.each([
    ["vi_VN.UTF-8", ";"],
    ["C", ","],
  ])(
    "writes figures and results as one tidy table that a spreadsheet set to %s opens",
    async (locale, separator) => {
      const out = path.join(folder, "gui-len.csv");
      const before = process.env["LC_ALL"];
      process.env["LC_ALL"] = locale;
      try {
        await run("export", ...seedRound, "--out", out, samples);
      } finally {
        if (before === undefined) delete process.env["LC_ALL"];
        else process.env["LC_ALL"] = before;
      }
      const lines = readFileSync(out, "utf8").split("\r\n");
      const line = (...fields: (string | number)[]) => fields.join(separator);
      const columns = [
        "kind",
        "unit",
        "year",
        "code",
        "sex",
        "value",
        "status",
        "file",
        "sheet",
        "cell",
        "provisional",
      ];
      expect(lines[0]).toBe(`\uFEFF${line(...columns)}`);
      const births = ["figure", "Trạm y tế", 2026, "live-births", "female", 387, ""];
      expect(lines).toContain(line(...births, "tram y te 2026.xls", "Biểu 1", "E10", ""));
      expect(lines).toContain(line("indicator", "", 2026, "3.2b", "total", 75, "not-met", "", "", "", 0));
    },
  );

  it("writes the report as Word opens it, with a name from the plan and dots for who signs", async () => {
    const out = path.join(folder, "bao-cao.docx");
    await run("export", ...seedRound, "--as-of", "2026-11-22", "--out", out, samples);
    const text = strFromU8(unzipSync(readFileSync(out))["word/document.xml"]!);
    expect(text).toContain("Kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026");
    expect(text).toContain("Lê Chân, ngày 22 tháng 11 năm 2026");
    expect(text).toContain("……………………");
  });

  it.each(["xlsx", "docx", "csv", "json"])("writes no .%s where the reports are blank", async (ending) => {
    const forms = path.join(folder, "bieu");
    await run("forms", ...seedRound, "--out", forms);
    const out = path.join(folder, `gui-len.${ending}`);
    const { code, data, messages } = await run("export", ...seedRound, "--out", out, forms);
    expect([code, data, messages]).toEqual([2, "", [expect.stringContaining("chưa có số liệu nào")]]);
    expect(readdirSync(folder)).toEqual(["bieu"]);
  });

  it("writes nothing where no file could be read", async () => {
    const out = path.join(folder, "gui-len.docx");
    const { code, messages } = await run("export", ...seedRound, "--out", out, inFolder("hong.xlsx", "PK"));
    expect([code, messages]).toEqual([2, ["Không đọc được báo cáo nào nên không có gì để xuất."]]);
    expect(readdirSync(folder)).toEqual(["hong.xlsx"]);
  });
});
