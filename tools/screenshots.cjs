const path = require("node:path");
const { build } = require("./build.cjs");
const { launchBrowser } = require("./browser.cjs");
const { serve } = require("./serve.cjs");

/** Makes the pictures of the README: the workbench with its sample round, before and after Tổng hợp. */
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
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
