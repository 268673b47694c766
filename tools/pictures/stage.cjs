const path = require("node:path");

const folder = path.resolve(__dirname, "../../docs/pictures");
const longestWait = 90_000;

/** The workbench on a page of its own, to be played on and taken pictures of. */
async function openStage(browser, address, { query = "", width = 1500, height = 1000, scale = 1 } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(longestWait);
  await page.goto(`${address}/?${query}`);
  const pane = page.frameLocator("iframe.pane");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  const settled = async () => {
    await page.waitForFunction(() => window.workbenchDoor !== undefined);
    await page.evaluate(() => window.workbenchDoor.settled());
    // Transitions and the grid's canvas come to rest.
    await page.waitForTimeout(800);
  };
  return {
    page,
    pane,
    settled,
    step: (number) => pane.getByRole("button", { name: new RegExp(`^Bước ${number}`) }).click(),
    press: async (label) => {
      await page.getByRole("toolbar").getByRole("button", { name: label, exact: true }).click();
      await page.getByRole("status").getByText(`${label}: xong.`).waitFor();
    },
    /** A picture of everything. */
    takeAll: async (name) => {
      await settled();
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    },
    /** A picture of the pane, from its top down to `height`. */
    takePane: async (name) => {
      await settled();
      await page.locator("iframe.pane").screenshot({ path: path.join(folder, `${name}.png`) });
    },
    /** Scrolls something of the pane into view, a little below its top. */
    show: async (locator) => {
      await locator.scrollIntoViewIfNeeded();
      await locator.evaluate((element) => element.scrollIntoView({ block: "start" }));
    },
    close: () => context.close(),
  };
}

module.exports = { openStage, pictures: folder };
