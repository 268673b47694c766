const fs = require("node:fs");
const path = require("node:path");
const { build } = require("./build.cjs");
const { launchBrowser } = require("./browser.cjs");
const { serve } = require("./serve.cjs");

/** Makes the pictures of the README: the sample round before and after Tổng hợp, and a plan read from its text. */
const plan = path.resolve(__dirname, "../test/data/plans/lechan-2026-2030.txt");
const pictures = path.resolve(__dirname, "../docs/pictures");
const longestWait = 90_000;

async function main() {
  if (!process.argv.includes("--no-build")) build(["addin", "workbench"]);
  const server = await serve(0);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      viewport: { width: 2240, height: 1200 },
      deviceScaleFactor: 0.75,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(longestWait);
    await page.goto(server.address);
    const pane = page.frameLocator("iframe.pane");
    await pane
      .getByText(/đơn vị đã nộp/)
      .first()
      .waitFor();
    await page.evaluate(() => window.workbenchDoor.settled());
    await page.screenshot({ path: path.join(pictures, "bao-cao.png") });

    await page.getByRole("toolbar").getByRole("button", { name: "Tổng hợp", exact: true }).click();
    await page.getByRole("status").getByText("Tổng hợp: xong.").waitFor();
    await page.evaluate(() => window.workbenchDoor.settled());
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(pictures, "tong-hop.png") });

    await page.setViewportSize({ width: 1400, height: 1000 });
    await page.goto(`${server.address}/?empty`);
    await pane.getByRole("button", { name: "Dán kế hoạch của tôi" }).click();
    await pane.getByLabel("Văn bản kế hoạch").fill(fs.readFileSync(plan, "utf8"));
    await pane.getByRole("button", { name: "Đọc kế hoạch" }).click();
    await pane.getByText("Đọc được 19 chỉ tiêu.").first().waitFor();
    await pane.getByRole("button", { name: /^Nhận \d+ chỉ tiêu/ }).click();
    await page.waitForTimeout(1000);
    await page.locator("iframe.pane").screenshot({ path: path.join(pictures, "dan-ke-hoach.png") });
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
