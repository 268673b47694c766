import fs from "node:fs";
import path from "node:path";
import { mixedFiles, mixedTruth, unknownRow, unknownUnit } from "../corpus/mixedFiles";
import { startWorkbench, type OpenWorkbench, type WorkbenchServer } from "../support/openWorkbench";

const table = "Biểu tổng hợp";
const samples = path.resolve(__dirname, "../../assets/samples/le-chan-2026");
let server: WorkbenchServer;

// A browser with a spreadsheet in it takes its time on a busy machine; nothing here is a test of speed.
jest.setTimeout(180_000);

beforeAll(async () => {
  server = await startWorkbench();
});

afterAll(() => server.close());

/** An empty workbook with the forms of Lê Chân, at the step where files are taken in. */
async function withForms(): Promise<OpenWorkbench> {
  const bench = await server.open("empty");
  await bench.pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
  await bench.pane.getByLabel("Kế hoạch mẫu").selectOption("lechan-2026-2030");
  await bench.pane.getByRole("button", { name: "Tạo các trang tính" }).click();
  await bench.page.waitForFunction(() => window.workbenchDoor!.sheetNames().includes("Trạm y tế"));
  await bench.settled();
  await bench.pane.getByRole("button", { name: /^Bước 2/ }).click();
  return bench;
}

it("files as units send them are read, taken and brought together", async () => {
  const bench = await withForms();
  const files = fs.readdirSync(samples).map((name) => path.join(samples, name));
  await bench.pane.locator('input[type="file"]').first().setInputFiles(files);
  const take = bench.pane.getByRole("button", { name: /^Nhận \d+ báo cáo/ });
  await take.waitFor();
  await take.click();
  await bench.pane
    .getByText(/\d+\/\d+ đơn vị đã nộp/)
    .first()
    .waitFor();
  await bench.page.waitForFunction(() => {
    const door = window.workbenchDoor!;
    for (let row = 1; row < 60; row += 1) {
      if (door.read("Trạm y tế", `A${row}`).text === "live-births")
        return door.read("Trạm y tế", `E${row}`).text !== "";
    }
    return false;
  });
  await bench.settled();
  await bench.press("Tổng hợp");
  const shown = async (code: string, column: string) =>
    bench.text(table, `${column}${await bench.rowOf(table, code)}`);
  // The same figures as the command line makes of the same files.
  expect(await shown("4.1", "F")).toBe("425");
  expect(await shown("4.1", "J")).toBe("387");
  expect(await shown("3.2a", "O")).toBe("Đạt (số nhỏ)");
  expect(await shown("6.1", "K")).toBe("81,0");
  expect(bench.errors).toEqual([]);
});

it("twenty mixed files are read, the doubtful decided, and brought together as the files that count say", async () => {
  const bench = await withForms();
  const files = (await mixedFiles()).map(({ name, bytes }) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));
  expect(files).toHaveLength(20);
  await bench.pane.locator('input[type="file"]').first().setInputFiles(files);
  const fileNamed = (name: string) =>
    bench.pane.locator("li", { has: bench.pane.getByRole("heading", { name, exact: true }) });
  await fileNamed("cong van.xlsx").waitFor();
  await fileNamed("mat khau.xls")
    .getByText(/có mật khẩu/)
    .waitFor();
  for (const name of ["VHXH ban 1.xlsx", "tram y te nam 2025.xlsx", "LHPN 6 thang.xlsx"]) {
    expect(await fileNamed(name).getByRole("checkbox").isChecked()).toBe(false);
  }

  await fileNamed("mot cua.xlsx").getByRole("combobox").selectOption(unknownUnit.meant);
  const question = bench.pane.getByLabel(`Dòng “${unknownRow.label}” là số liệu nào?`);
  await question.selectOption(unknownRow.item);
  await bench.pane.getByRole("button", { name: "Ghi nhớ và đọc lại" }).click();
  await question.waitFor({ state: "detached" });
  await fileNamed("cong doan.xls").getByRole("checkbox").uncheck();
  await bench.pane.getByRole("button", { name: "Nhận 13 báo cáo" }).click();
  await bench.pane
    .getByText(/^Đã nhận 12 báo cáo với/)
    .first()
    .waitFor();
  // What the officer left out still waits to be decided.
  await fileNamed("cong doan.xls").waitFor();
  await bench.settled();
  await bench.press("Tổng hợp");
  for (const [code, [numerator, denominator]] of Object.entries(mixedTruth)) {
    const shown = await bench.text(table, `K${await bench.rowOf(table, code)}`);
    const rate = ((numerator * 100) / denominator).toFixed(1).replace(".", ",");
    expect([code, shown]).toEqual([code, rate]);
  }
  expect(bench.errors).toEqual([]);
});
