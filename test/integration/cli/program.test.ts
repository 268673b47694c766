import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const program = path.resolve(__dirname, "../../../dist/cli.js");
const sample = path.resolve(__dirname, "../../../assets/samples/le-chan-2026/Cong an phuong.ods");

/** Enough files for the program to read them on threads. */
const FILES = 60;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "program-"));
  for (let index = 1; index <= FILES; index++) {
    copyFileSync(sample, path.join(folder, `bao-cao-${String(index).padStart(3, "0")}.ods`));
  }
  writeFileSync(path.join(folder, "bao-cao-030.ods"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program as it is shipped. */
function run(...words: string[]) {
  return spawnSync(process.execPath, [program, ...words], { encoding: "utf8" });
}

describe("the program", () => {
  it("prints plain JSON on stdout and nothing on stderr", () => {
    const { status, stdout, stderr } = run("plans", "--json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toBeInstanceOf(Array);
  });

  it("ends with 2 and one line on stderr where it cannot be used so", () => {
    expect(run("consolidate")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "Thiếu tùy chọn --plan (xem --help).\n",
    });
  });

  it("reads many files on threads as it reads few, in their order, with the broken one in its place", () => {
    const { stdout } = run("consolidate", "--plan", "lechan-2026-2030", "--year", "2026", "--json", folder);
    const { units } = JSON.parse(stdout) as { units: { source: string; error?: string }[] };
    const read = units.filter(({ error }) => error === undefined).map(({ source }) => source);
    expect(read).toHaveLength(FILES - 1);
    expect(read).toEqual([...read].sort());
    expect(units.filter(({ error }) => error !== undefined)).toEqual([
      {
        source: "bao-cao-030.ods",
        error: expect.stringContaining("Tệp bao-cao-030.ods: Tệp trống") as string,
      },
    ]);
  });
});
