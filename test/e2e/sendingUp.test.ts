import fs from "node:fs";
import type { Download } from "playwright-core";
import { readDelimited } from "../../src/files/delimitedText";
import { readDocumentText } from "../../src/files/readDocumentText";
import { readSourceFile } from "../../src/files/readSourceFile";
import type { Grid } from "../../src/reports/grid";
import { startWorkbench, type OpenWorkbench, type WorkbenchServer } from "../support/openWorkbench";

const table = "Biểu tổng hợp";
let server: WorkbenchServer;
let bench: OpenWorkbench;

// A browser with a spreadsheet in it takes its time on a busy machine; nothing here is a test of speed.
jest.setTimeout(180_000);

beforeAll(async () => {
  server = await startWorkbench();
  bench = await server.open();
  await bench.press("Tổng hợp");
  await bench.pane.getByRole("button", { name: /^Bước 4/ }).click();
});

afterAll(() => server.close());

/** Presses a button of step Gửi lên and takes the file it saves. */
async function saved(button: RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    bench.page.waitForEvent("download"),
    bench.pane.getByRole("button", { name: button }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(fs.readFileSync(await download.path())),
  };
}

/** The row of a sheet that begins with a code. */
function rowWith(grid: Grid | undefined, code: string): Grid["rows"][number] {
  const row = grid?.rows.find(([first]) => String(first) === code);
  if (!row) throw new Error(`${code} is not in the first column of ${grid?.sheet}`);
  return row;
}

describe("what is sent up", () => {
  it("is a written report whose figures are those of the table, with dots where it is to be signed", async () => {
    const { name, bytes } = await saved(/^Báo cáo \(\.docx\)/);
    expect(name).toMatch(/^Bao-cao_Le-Chan_2026_\d{8}\.docx$/);
    const text = readDocumentText(bytes);
    if (typeof text !== "string") throw new Error(JSON.stringify(text));
    expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(text).toContain("đạt 42,9% (3/7), thấp hơn 32,1 điểm % so với chỉ tiêu");
    expect(await bench.text(table, `K${await bench.rowOf(table, "1.1")}`)).toBe("42,9");
    expect(text).toContain("Nơi nhận");
  });

  it("is an annex that opens again with the values of the table, calculated", async () => {
    const { name, bytes } = await saved(/^Phụ lục/);
    expect(name).toMatch(/^Bieu-tong-hop_Le-Chan_2026_\d{8}\.xlsx$/);
    const annex = readSourceFile(bytes, name, null);
    if (!("grids" in annex)) throw new Error(JSON.stringify(annex));
    const sheets = new Map(annex.grids.map((grid) => [grid.sheet, grid]));
    expect([...sheets.keys()]).toEqual(
      expect.arrayContaining([table, "Số liệu theo đơn vị", "Trạm y tế", "Điểm cần xem"]),
    );
    const row = rowWith(sheets.get(table), "1.1");
    expect(row.slice(4, 5)).toEqual([3]);
    expect(row.slice(7, 8)).toEqual([7]);
    expect(row[10]).toBeCloseTo(300 / 7, 9);
    expect(row[14]).toBe("Chưa đạt (số nhỏ)");
    expect(annex.grids.flatMap((grid) => [...grid.uncalculatedCells])).toEqual([]);
  });

  it("is a table for other programs, in the separators of Vietnam", async () => {
    const { name, bytes } = await saved(/^Số liệu \(\.csv\)/);
    expect(name).toMatch(/^So-lieu_Le-Chan_2026_\d{8}\.csv$/);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.split("\r\n")[0]).toContain(";");
    const rows = readDelimited(text);
    const births = rows.filter((row) => row.includes("live-births") && row.includes("Trạm y tế"));
    expect(births.length).toBeGreaterThan(0);
    expect(new Set(rows.filter((row) => row.length > 1).map((row) => row.length)).size).toBe(1);
  });

  it("is JSON in the shape of the command line's", async () => {
    const { name, bytes } = await saved(/^Số liệu \(\.json\)/);
    expect(name).toMatch(/^So-lieu_Le-Chan_2026_\d{8}\.json$/);
    const data = JSON.parse(new TextDecoder().decode(bytes)) as {
      plan: string;
      indicators: { code: string; status: string }[];
    };
    expect(data.plan).toBe("lechan-2026-2030");
    expect(data.indicators.find(({ code }) => code === "1.1")).toMatchObject({ status: "not-met" });
  });

  it("met no error on the way", () => {
    expect(bench.errors).toEqual([]);
  });
});

describe("with forms nobody has filled in", () => {
  it("says that there is nothing to send and saves no file", async () => {
    const blank = await server.open("empty");
    await blank.pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
    await blank.pane.getByLabel("Kế hoạch mẫu").selectOption("lechan-2026-2030");
    await blank.pane.getByRole("button", { name: "Tạo các trang tính" }).click();
    await blank.page.waitForFunction(() => window.workbenchDoor!.sheetNames().includes("Trạm y tế"));
    await blank.settled();
    await blank.press("Tổng hợp");
    await blank.pane.getByRole("button", { name: /^Bước 4/ }).click();
    let downloads = 0;
    blank.page.on("download", () => (downloads += 1));
    await blank.pane.getByRole("button", { name: /^Báo cáo \(\.docx\)/ }).click();
    await blank.pane
      .getByText(/chưa có gì để xuất/)
      .first()
      .waitFor();
    expect(downloads).toBe(0);
    expect(blank.errors).toEqual([]);
    await blank.page.close();
  });
});
