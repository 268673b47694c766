import fs from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { readSourceFile } from "../../src/files/readSourceFile";
import type { SourceWorkbook } from "../../src/reports/grid";
import { startWorkbench, type OpenWorkbench, type WorkbenchServer } from "../support/openWorkbench";

const table = "Biểu tổng hợp";
let server: WorkbenchServer;

// A browser with a spreadsheet in it takes its time on a busy machine; nothing here is a test of speed.
jest.setTimeout(180_000);

beforeAll(async () => {
  server = await startWorkbench();
});

afterAll(() => server.close());

/** What axe finds wrong in the pane; Fluent's own focus guards are not for reading. */
async function violations({ page }: OpenWorkbench): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(["iframe.pane", "html"])
    .exclude(["iframe.pane", "[data-tabster-dummy]"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

function workbookOf(file: string): SourceWorkbook {
  const read = readSourceFile(new Uint8Array(fs.readFileSync(file)), "tai-ve.xlsx", null);
  if (!("grids" in read)) throw new Error(`The download could not be read: ${JSON.stringify(read)}`);
  return read;
}

describe("an officer's day with the sample round", () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await server.open();
  });

  it("begins with the plan and a form for every unit", async () => {
    const names = await bench.sheetNames();
    expect(names).toEqual(expect.arrayContaining(["Chỉ tiêu", "Trạm y tế", "Công an", "Tổ dân phố số 1"]));
    expect(names.length).toBeGreaterThanOrEqual(14);
  });

  it("shows who has reported, and the figure that is wrong", async () => {
    await bench.pane
      .getByText(/14\/15 đơn vị đã nộp/)
      .first()
      .waitFor();
    await bench.pane
      .getByRole("button", { name: /Phòng Văn hóa - Xã hội/ })
      .first()
      .click();
    await bench.pane
      .getByText(/Nam .+ \+ Nữ .+ = /)
      .first()
      .waitFor();
    expect(await violations(bench)).toEqual([]);
  });

  it("goes on with Tổng hợp: the table with its verdicts stands in the workbook", async () => {
    await bench.press("Tổng hợp");
    expect(await bench.sheetNames()).toEqual(expect.arrayContaining([table, "Số liệu theo đơn vị"]));
    const row = await bench.rowOf(table, "1.1");
    expect(await bench.text(table, `E${row}`)).toBe("3");
    expect(await bench.text(table, `H${row}`)).toBe("7");
    expect(await bench.text(table, `K${row}`)).toBe("42,9");
    expect(await bench.text(table, `O${row}`)).toBe("Chưa đạt (số nhỏ)");
    expect(await bench.text(table, `P${row}`)).toBe("3");
    expect(await bench.formula(table, `O${row}`)).toMatch(/^=/);
  });

  it("counts the verdicts in the pane and shows women and men beside each other", async () => {
    await bench.pane
      .getByText(/Đã tổng hợp: Đạt \d+ · Chưa đạt \d+/)
      .first()
      .waitFor();
    await bench.pane
      .getByText(/còn thiếu 3 phòng, ban/i)
      .first()
      .waitFor();
    expect(await violations(bench)).toEqual([]);
  });

  it("leads from an indicator to the unit's cell behind it", async () => {
    await bench.pane.getByRole("button", { name: /1\.1/ }).first().click();
    const source = bench.pane.getByRole("button", { name: /Phòng Văn hóa - Xã hội/ }).first();
    await source.click();
    await bench.page.waitForFunction(() => window.workbenchDoor!.activeSheet() === "Phòng Văn hóa - Xã hội");
    expect(await violations(bench)).toEqual([]);
  });

  it("keeps what the officer writes beside an indicator through a second run", async () => {
    const row = await bench.rowOf(table, "1.1");
    await bench.type(table, `R${row}`, "Sau sắp xếp còn thiếu nguồn cán bộ nữ");
    await bench.press("Tổng hợp");
    expect(await bench.text(table, `R${await bench.rowOf(table, "1.1")}`)).toBe(
      "Sau sắp xếp còn thiếu nguồn cán bộ nữ",
    );
  });

  it("recalculates by Excel's own formulas when a unit's figure changes", async () => {
    const name = "Phòng Văn hóa - Xã hội";
    const form = await bench.rowOf(name, "departments-led-by-women");
    await bench.type(name, `E${form}`, 6);
    await bench.settled();
    const row = await bench.rowOf(table, "1.1");
    expect(await bench.text(table, `E${row}`)).toBe("6");
    expect(await bench.text(table, `O${row}`)).toMatch(/^Đạt/);
    await bench.pane.getByText("85,7%").first().waitFor();
  });

  it("switches the colours of the verdicts off and on", async () => {
    const rules = () =>
      bench.page.evaluate((sheet) => window.workbenchDoor!.conditionalFormats(sheet), table);
    const before = await rules();
    expect(before).toBeGreaterThan(0);
    await bench.press("Tô màu chưa đạt");
    expect(await rules()).toBeLessThan(before);
    await bench.press("Tô màu chưa đạt");
    expect(await rules()).toBe(before);
  });

  it("opens the annex as a workbook of its own, calculated", async () => {
    const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.press("Xuất biểu")]);
    const copy = workbookOf(await download.path());
    const cells = copy.grids[0]!.rows.flat();
    expect(cells).toContain("Chỉ tiêu 1.1".slice(9));
    expect(copy.grids[0]!.uncalculatedCells.size).toBe(0);
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("="))).toEqual([]);
  });

  it("saves an .xlsx that opens again with the same figures", async () => {
    const save = bench.page.getByRole("button", { name: "Lưu thành .xlsx" });
    const [download] = await Promise.all([bench.page.waitForEvent("download"), save.click()]);
    const file = await download.path();
    const saved = workbookOf(file);
    expect(saved.grids.map(({ sheet }) => sheet)).toEqual(await bench.sheetNames());
    const before = await bench.text(table, `K${await bench.rowOf(table, "1.1")}`);
    await bench.page.getByTestId("open-file").setInputFiles(file);
    await bench.page
      .getByRole("status")
      .getByText(/^Đã mở/)
      .waitFor();
    await bench.settled();
    expect(await bench.text(table, `K${await bench.rowOf(table, "1.1")}`)).toBe(before);
  });

  it("asks nothing of any other machine", () => {
    expect(
      bench.requests.filter((url) => !url.startsWith(bench.address) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
  });

  it("met no error on the way", () => {
    expect(bench.errors).toEqual([]);
  });
});

describe("the pane", () => {
  it("can send nothing away: its policy refuses other addresses", async () => {
    const bench = await server.open("empty");
    const frame = bench.page.frames().find((one) => one.url().includes("pane.html"))!;
    const sent = await frame.evaluate(() =>
      fetch("https://example.com/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(sent).toBe("refused");
    expect(bench.requests.filter((url) => url.includes("example.com"))).toEqual([]);
    await bench.page.close();
  });

  it("works at 320 px, from an empty workbook to the forms of a plan", async () => {
    const bench = await server.open("empty", { width: 720, height: 800 });
    const frame = bench.page.frames().find((one) => one.url().includes("pane.html"))!;
    expect(await frame.evaluate(() => document.documentElement.clientWidth)).toBeLessThanOrEqual(330);
    expect(await violations(bench)).toEqual([]);
    await bench.pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
    await bench.pane.getByLabel("Kế hoạch mẫu").selectOption("lechan-2026-2030");
    expect(await violations(bench)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await bench.pane.getByRole("button", { name: "Tạo các trang tính" }).click();
    await bench.page.waitForFunction(() => window.workbenchDoor!.sheetNames().length > 10);
    await bench.settled();
    expect(await bench.sheetNames()).toEqual(expect.arrayContaining(["Chỉ tiêu", "Trạm y tế", "Công đoàn"]));
    expect(bench.errors).toEqual([]);
    await bench.page.close();
  });

  it("opens as a plain sentence in a browser without Excel", async () => {
    const bench = await server.open("empty");
    await bench.page.goto(`${bench.address}/taskpane.html`);
    await bench.page.getByText("Tổng hợp chỉ tiêu").first().waitFor();
    await bench.page.close();
  });
});

describe("functions in cells", () => {
  it.each([
    ["a rate", "=BDG.TYLE(3,7)", /^42[,.]857/],
    ["a verdict by the plan's own words", '=BDG.DANHGIA(42.9,"từ 75% trở lên")', /^Chưa đạt/],
    ["what is missing", '=BDG.CONTHIEU(3,7,"≥ 75%")', /^3$/],
    ["a Vietnamese number", '=BDG.SO("1.234,5")', /^1\.?234[,.]5$/],
    ["a blank as no data", "=BDG.TYLE(Z90,7)", /^#N\/A/],
    ["nothing to divide by", "=BDG.TYLE(3,0)", /^#DIV\/0!/],
  ])("give %s", async (_, entry, shown) => {
    const bench = await server.open("empty");
    await bench.type("Trang tính1", "B2", entry);
    await bench.page.waitForFunction(
      () => !/^(#BUSY!|)$/.test(window.workbenchDoor!.read("Trang tính1", "B2").text),
    );
    expect(await bench.text("Trang tính1", "B2")).toMatch(shown);
    await bench.page.close();
  });
});
