import { AxeBuilder } from "@axe-core/playwright";
import { Document, Packer, Paragraph } from "docx";
import { seedPlanText } from "../support/seedPlanText";
import { startWorkbench, type OpenWorkbench, type WorkbenchServer } from "../support/openWorkbench";

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

async function openPasting(): Promise<OpenWorkbench> {
  const bench = await server.open("empty");
  await bench.pane.getByRole("button", { name: "Dán kế hoạch của tôi" }).click();
  await bench.pane.getByLabel("Văn bản kế hoạch").waitFor();
  return bench;
}

/** Whether something in the pane is wider than the pane. */
function overflows({ pane }: OpenWorkbench): Promise<boolean> {
  return pane
    .locator("main")
    .evaluate((main) =>
      [...main.querySelectorAll("*")].some(
        (element) => element.getBoundingClientRect().right > main.getBoundingClientRect().right + 1,
      ),
    );
}

describe("an officer's own plan", () => {
  it("is pasted, gone through and made into sheets", async () => {
    const bench = await openPasting();
    const { pane } = bench;
    await pane.getByLabel("Văn bản kế hoạch").fill(seedPlanText("lechan-2026-2030"));
    expect(await violations(bench)).toEqual([]);
    await pane.getByRole("button", { name: "Đọc kế hoạch" }).click();
    await pane.getByText("Đọc được 19 chỉ tiêu.").waitFor();
    await pane.getByRole("button", { name: /^Sửa 2\.1 / }).click();
    await pane.getByRole("form", { name: "Sửa 2.1" }).waitFor();
    expect(await violations(bench)).toEqual([]);
    expect(await overflows(bench)).toBe(false);
    await pane.getByRole("combobox", { name: "Đơn vị báo cáo" }).selectOption("Trạm y tế");
    await pane.getByRole("button", { name: "Lưu và nhận" }).click();
    await pane.getByRole("button", { name: /^Nhận \d+ chỉ tiêu không có điểm cần xem/ }).click();
    await pane.getByRole("button", { name: /^Tạo chỉ tiêu/ }).click();
    await pane.getByRole("button", { name: "Tiếp theo: Báo cáo" }).waitFor();
    expect(await bench.sheetNames()).toEqual(expect.arrayContaining(["Chỉ tiêu", "Trạm y tế", "Công an"]));
    expect(bench.errors).toEqual([]);
  });

  it("is read from a Word document", async () => {
    const bench = await openPasting();
    const { pane } = bench;
    const children = seedPlanText("nguyentrai-2025")
      .split("\n")
      .map((text) => new Paragraph(text));
    const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    await pane.locator("input[type=file]").setInputFiles({
      name: "ke-hoach.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer,
    });
    await pane.getByText(/Đã lấy văn bản từ ke-hoach.docx/).waitFor();
    await pane.getByRole("button", { name: "Đọc kế hoạch" }).click();
    await pane.getByText(/^Đọc được 2\d chỉ tiêu\.$/).waitFor();
    await pane.getByRole("button", { name: "Câu trong kế hoạch 4.1", exact: true }).click();
    await pane.getByRole("button", { name: "Đến câu 4.1", exact: true }).click();
    const selected = await pane
      .getByLabel("Văn bản kế hoạch")
      .evaluate((area) =>
        area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : "",
      );
    expect(selected).toContain("Tỷ số giới tính khi sinh");
    expect(bench.errors).toEqual([]);
  });

  it("is saved as a file, and opened from it elsewhere", async () => {
    const bench = await server.open();
    await bench.pane.getByRole("button", { name: /^Bước 1/ }).click();
    const downloading = bench.page.waitForEvent("download");
    await bench.pane.getByRole("button", { name: "Lưu kế hoạch thành tệp" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^ke-hoach-.+\.json$/);
    const elsewhere = await server.open("empty");
    await elsewhere.pane.locator("input[type=file]").setInputFiles(await download.path());
    await elsewhere.pane
      .getByText(/Đã mở kế hoạch từ/)
      .first()
      .waitFor();
    expect(await violations(elsewhere)).toEqual([]);
    await elsewhere.pane.getByRole("button", { name: "Tạo các trang tính" }).click();
    await elsewhere.pane.getByRole("button", { name: "Tiếp theo: Báo cáo" }).waitFor();
    expect(await elsewhere.sheetNames()).toEqual(expect.arrayContaining(["Chỉ tiêu", "Trạm y tế"]));
    expect([...bench.errors, ...elsewhere.errors]).toEqual([]);
  });
});
