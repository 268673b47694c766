import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCommand } from "../../../src/cli/runCommand";
import { consolidate } from "../../../src/consolidation/consolidate";
import { readSourceFile } from "../../../src/files/readSourceFile";
import { items } from "../../../src/plans/items";
import { findPlan } from "../../../src/plans/library";
import { findAnnex } from "../../../src/reports/annexSheets";
import type { ConsolidationJson } from "../../../src/summary/consolidationJson";
import { annexBytes } from "../../support/annexes";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { unitReport } from "../../support/unitReports";

const round = ["--plan", "lechan-2026-2030", "--year", "2026"];
const communes = ["phường Lê Chân", "phường An Biên", "xã An Lão"].map(
  (commune) => `${commune}, thành phố Hải Phòng`,
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "annexes-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command line in this process, without threads. */
async function run(...words: string[]) {
  const data: string[] = [];
  const messages: string[] = [];
  const terminal = {
    data: (text: string) => data.push(text),
    message: (line: string) => messages.push(line),
  };
  const code = await runCommand(words, terminal, null);
  return { code, data: data.join(""), messages };
}

async function consolidated(...words: string[]): Promise<{ code: number; json: ConsolidationJson }> {
  const { code, data } = await run("consolidate", ...words, "--json");
  return { code, json: JSON.parse(data) as ConsolidationJson };
}

function inFolder(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** The sample round's annex under the name of each commune. */
async function annexes(): Promise<string[]> {
  const files: string[] = [];
  for (const [index, locality] of communes.entries()) {
    files.push(inFolder(`phu-luc-${index}.xlsx`, await annexBytes(sampleConsolidation(), locality)));
  }
  return files;
}

describe("consolidate, given communes' annexes", () => {
  it("adds them up, each one report of its commune", async () => {
    const { json } = await consolidated(...round, ...(await annexes()));
    expect(json.units.map((unit) => ("unit" in unit ? [unit.unit, unit.sheet] : null))).toEqual([
      ["phường Lê Chân", "Số liệu theo đơn vị"],
      ["phường An Biên", "Số liệu theo đơn vị"],
      ["xã An Lão", "Số liệu theo đơn vị"],
    ]);
    const own = sampleConsolidation();
    const births = own.sums.get("live-births")!.parts.total.value;
    expect(json.units[0]).toMatchObject({ items: { "live-births": { total: births } } });
    expect(json.indicators.map(({ code, value, status }) => [code, value, status])).toEqual(
      own.indicators.map(({ indicator, value, status }) => [
        indicator.code,
        value && Number(value.numerator) / Number(value.denominator),
        status,
      ]),
    );
  });

  it("waits for no unit of the ward, and counts communes", async () => {
    const { json } = await consolidated(...round, ...(await annexes()));
    expect(json.missingUnits).toEqual([]);
    const [first] = json.indicators;
    expect([first?.reported, first?.expected]).toEqual([3, 3]);
  });

  it("leaves out an annex of another plan, of another year, and one of two of a commune", async () => {
    const [lechan = ""] = communes;
    const own = sampleConsolidation();
    const files = [
      inFolder("a.xlsx", await annexBytes(own, lechan)),
      inFolder("b.xlsx", await annexBytes(own, lechan)),
      inFolder("nam-truoc.xlsx", await annexBytes({ ...own, year: 2025 }, communes[1]!)),
      inFolder("khac.xlsx", await annexBytes(otherPlan(), communes[2]!)),
    ];
    const { code, json } = await consolidated(...round, ...files);
    expect(code).toBe(1);
    expect(json.units.map((unit) => ("excluded" in unit ? unit.excluded : null))).toEqual(
      expect.arrayContaining(["wrong-period", "wrong-plan"]),
    );
    const said = json.units.flatMap((unit) => ("findings" in unit ? unit.findings : []));
    expect(said.map(({ code: kind }) => kind)).toEqual(
      expect.arrayContaining(["duplicate-unit", "wrong-period", "wrong-plan"]),
    );
    const wrongPlan = said.find(({ code: kind }) => kind === "wrong-plan")!.message;
    expect(wrongPlan).toContain(findPlan("lechan-2026-2030")!.title);
    expect(wrongPlan).toContain(findPlan("nguyentrai-2025")!.title);
  });

  it("says by name why nothing can be exported from an annex of another plan", async () => {
    const file = inFolder("phu-luc.xlsx", await annexBytes(sampleConsolidation(), communes[0]!));
    const out = path.join(folder, "gui-len.xlsx");
    const { code, messages } = await run(
      "export",
      "--plan",
      "nguyentrai-2025",
      "--year",
      "2025",
      "--out",
      out,
      file,
    );
    expect(code).toBe(2);
    expect(messages).toEqual([
      expect.stringMatching(/không có gì để xuất\. .*phu-luc\.xlsx.*không được tính/),
    ]);
    expect(existsSync(out)).toBe(false);
  });

  it("names two communes that are called alike by their whole names", async () => {
    const own = sampleConsolidation();
    const localities = ["xã Tân Lập, tỉnh Thái Nguyên", "xã Tân Lập, tỉnh Lạng Sơn"];
    const files: string[] = [];
    for (const locality of localities) {
      files.push(inFolder(`${files.length}.xlsx`, await annexBytes(own, locality)));
    }
    const { json } = await consolidated(...round, ...files);
    expect(json.units.map((unit) => ("unit" in unit ? unit.unit : null))).toEqual(localities);
  });
});

describe("export, given communes' annexes", () => {
  it("writes the annex of the province, which is read one level up", async () => {
    const out = path.join(folder, "tinh.xlsx");
    expect((await run("export", ...round, "--out", out, ...(await annexes()))).code).toBe(0);
    const opened = readSourceFile(readFileSync(out), "tinh.xlsx", null);
    if ("code" in opened) throw new Error(opened.code);
    expect(findAnnex(opened.grids)?.mark.locality).toBe("thành phố Hải Phòng");
    const { json } = await consolidated(...round, out);
    expect(json.units.map((unit) => ("unit" in unit ? unit.unit : null))).toEqual(["thành phố Hải Phòng"]);
    const own = sampleConsolidation();
    expect(json.indicators.map(({ status }) => status)).toEqual(own.indicators.map(({ status }) => status));
  });
});

function otherPlan() {
  const plan = findPlan("nguyentrai-2025")!;
  const reports = [unitReport("Công chức Văn hóa - Xã hội", { "live-births": [50, 27, 23] })];
  return consolidate({ plan, items, year: 2026, reports });
}
