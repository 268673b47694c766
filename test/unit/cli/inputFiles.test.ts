import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findInputFiles } from "../../../src/cli/inputFiles";
import { UsageError } from "../../../src/cli/usageError";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "input-files-"));
  mkdirSync(path.join(folder, "quy-1"));
  mkdirSync(path.join(folder, "trong"));
  for (const name of [
    "b.XLSX",
    "a.csv",
    "~$a.xlsx",
    ".DS_Store",
    "Thumbs.db",
    "quy-1/b.XLSX",
    "quy-1/c.docx",
    ".~lock.a.ods#",
  ]) {
    writeFileSync(path.join(folder, name), "x");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("findInputFiles", () => {
  it("walks a folder by name, without hidden, temporary and other files", () => {
    const { files, lockFiles, otherFiles } = findInputFiles([folder]);
    expect(files.map((file) => path.relative(folder, file.path))).toEqual([
      "a.csv",
      "b.XLSX",
      path.join("quy-1", "b.XLSX"),
      path.join("quy-1", "c.docx"),
    ]);
    expect(lockFiles).toBe(2);
    expect(otherFiles).toEqual(["Thumbs.db"]);
  });

  it("names a file by its name, and by its path where two have the same", () => {
    const sources = findInputFiles([folder]).files.map(({ source }) => source);
    expect(sources[0]).toBe("a.csv");
    expect(new Set(sources).size).toBe(4);
    expect(sources[2]).toContain(path.join("quy-1", "b.XLSX"));
  });

  it("takes a file named outright whatever its ending, and once however often it is named", () => {
    const file = path.join(folder, "Thumbs.db");
    expect(findInputFiles([file, file]).files.map(({ source }) => source)).toEqual(["Thumbs.db"]);
  });

  it("leaves the output of the last run out of a folder", () => {
    const { files } = findInputFiles([folder], path.join(folder, "a.csv"));
    expect(files.map(({ source }) => source)).not.toContain("a.csv");
  });

  it("refuses to write over a report that is named outright", () => {
    const file = path.join(folder, "a.csv");
    expect(() => findInputFiles([file], file)).toThrow("cũng là tệp báo cáo cần đọc");
  });

  it.each<[string, () => string[]]>([
    ["Chưa có tệp nào để đọc", () => []],
    ["Không tìm thấy tệp hoặc thư mục", () => [path.join(folder, "khong-co.xlsx")]],
    ["không có tệp báo cáo nào", () => [path.join(folder, "trong")]],
  ])("says: %s", (message, names) => {
    expect(() => findInputFiles(names())).toThrow(UsageError);
    expect(() => findInputFiles(names())).toThrow(message);
  });
});
