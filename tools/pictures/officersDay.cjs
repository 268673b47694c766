const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { takePages } = require("./papers.cjs");
const { openStage } = require("./stage.cjs");

const samples = path.resolve(__dirname, "../../assets/samples/le-chan-2026");
const planText = path.resolve(__dirname, "../../test/data/plans/lechan-2026-2030.txt");
/** The pane stands at its narrowest beside the grid. */
const paneSize = { width: 820, height: 900, scale: 1.25 };

/** From an empty workbook to a plan read out of its own text. */
async function planFromText(browser, address) {
  const stage = await openStage(browser, address, { query: "empty", ...paneSize });
  await stage.takePane("bat-dau");
  await stage.pane.getByRole("button", { name: "Dán kế hoạch của tôi" }).click();
  await stage.pane.getByLabel("Văn bản kế hoạch").fill(fs.readFileSync(planText, "utf8"));
  await stage.pane.getByRole("button", { name: "Đọc kế hoạch" }).click();
  await stage.pane.getByText("Đọc được 19 chỉ tiêu.").first().waitFor();
  await stage.pane.getByRole("button", { name: /^Nhận \d+ chỉ tiêu/ }).click();
  await stage.takePane("dan-ke-hoach");
  await stage.close();
}

/** From the forms of a plan to files taken in. */
async function unitsFiles(browser, address) {
  const stage = await openStage(browser, address, { query: "empty", ...paneSize, width: 1500 });
  const { page, pane } = stage;
  await pane.getByRole("button", { name: "Dùng kế hoạch mẫu" }).click();
  await pane.getByLabel("Kế hoạch mẫu").selectOption("lechan-2026-2030");
  await stage.takePane("chon-ke-hoach");
  await pane.getByRole("button", { name: "Tạo các trang tính" }).click();
  await page.waitForFunction(() => window.workbenchDoor.sheetNames().includes("Trạm y tế"));
  await stage.settled();
  await stage.step(2);
  const files = fs.readdirSync(samples).map((name) => path.join(samples, name));
  await pane.locator('input[type="file"]').first().setInputFiles(files);
  const take = pane.getByRole("button", { name: /^Nhận \d+ báo cáo/ });
  await take.waitFor();
  await stage.show(pane.getByRole("heading", { name: "Nhận tệp của đơn vị" }));
  await stage.takePane("tha-tep");
  await take.click();
  await pane
    .getByText(/^Đã nhận \d+ báo cáo/)
    .first()
    .waitFor();
  await stage.takeAll("da-nhan");
  await stage.close();
}

/** The sample round in the whole window: who has sent, and Tổng hợp. */
async function sampleRound(browser, address) {
  const stage = await openStage(browser, address, { width: 2240, height: 1200, scale: 0.75 });
  await stage.pane
    .getByText(/đơn vị đã nộp/)
    .first()
    .waitFor();
  await stage.takeAll("bao-cao");
  await stage.press("Tổng hợp");
  await stage.takeAll("tong-hop");
  await stage.close();
}

/** The sample round in the pane: an indicator, what is sent up, and the pages that come of it. */
async function sendingUp(browser, address) {
  const stage = await openStage(browser, address, paneSize);
  const { page, pane } = stage;
  const unit = pane.getByRole("button", { name: /^Phòng Văn hóa - Xã hội/ }).first();
  await unit.click();
  await stage.show(unit);
  await stage.takePane("so-dung");
  await stage.show(pane.getByRole("heading", { name: "Điểm chung cần xem" }));
  const accept = pane.getByRole("button", { name: /^Chấp nhận/ }).first();
  await accept.click();
  await pane.getByLabel("Lý do").first().fill("Hội đếm theo nơi ở, Công an theo nơi xảy ra");
  await stage.takePane("chap-nhan");
  await stage.press("Tổng hợp");
  await pane.getByRole("button", { name: /1\.1/ }).first().click();
  await stage.takePane("chi-tieu");
  await pane.getByRole("button", { name: /1\.1/ }).first().click();
  await pane.getByRole("button", { name: "Biểu đồ" }).first().click();
  await stage.show(pane.getByRole("button", { name: "Biểu đồ" }).first());
  await stage.takePane("bieu-do");
  await stage.step(4);
  await stage.takePane("gui-len");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sent-up-"));
  try {
    const save = async (button) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        pane.getByRole("button", { name: button }).click(),
      ]);
      const file = path.join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    };
    takePages(await save(/^Báo cáo \(\.docx\)/), {
      "bao-cao-trang-1": "BÁO CÁO",
      "bao-cao-bieu-do": "Biểu đồ 1.",
    });
    takePages(await save(/^Phụ lục/), {
      "phu-luc": "BIỂU TỔNG HỢP KẾT QUẢ",
      "phu-luc-bieu-do": "BIỂU ĐỒ KẾT QUẢ",
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  await stage.close();
}

module.exports = { planFromText, unitsFiles, sampleRound, sendingUp };
