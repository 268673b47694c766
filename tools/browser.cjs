const fs = require("node:fs");
const { chromium } = require("playwright-core");

/** Where Chrome, Chromium and Edge usually live. */
const installed = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser named by the environment must exist: a wrong name is a mistake to tell, not to work around. */
function namedBrowser() {
  for (const name of ["CHROME_PATH", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"]) {
    const file = process.env[name];
    if (!file) continue;
    if (!fs.existsSync(file)) throw new Error(`${name} names ${file}, which does not exist.`);
    return file;
  }
  return null;
}

/** The Chromium that travels inside an npm package: nothing is downloaded and no system library is needed. */
async function packagedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  // Makes the package unpack its own nss libraries too; must be set before it is loaded.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const packaged = require("@sparticuz/chromium");
  return packaged.executablePath();
}

/**
 * Starts a browser for the tests and the screenshots.
 *
 * @returns {Promise<import("playwright-core").Browser>}
 * @throws where no browser is to be had, naming the cures
 */
async function launchBrowser() {
  const own = chromium.executablePath();
  const found = namedBrowser() ?? [own, ...installed].find((file) => file && fs.existsSync(file));
  if (found) {
    const sandbox = process.platform === "linux" && process.getuid() === 0 ? ["--no-sandbox"] : [];
    return chromium.launch({ executablePath: found, args: [...sandbox, "--disable-gpu"] });
  }
  const packaged = await packagedBrowser();
  if (packaged) {
    return chromium.launch({
      executablePath: packaged,
      args: ["--no-sandbox", "--headless=shell", "--no-zygote", "--disable-gpu"],
    });
  }
  throw new Error("No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.");
}

module.exports = { launchBrowser };
