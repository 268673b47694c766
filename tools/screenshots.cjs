const { build } = require("./build.cjs");
const { launchBrowser } = require("./browser.cjs");
const { planFromText, sampleRound, sendingUp, unitsFiles } = require("./pictures/officersDay.cjs");
const { serve } = require("./serve.cjs");

// The packaged browser brings a single font; papers are printed in Times New Roman or its metric twin.
process.env.FONTCONFIG_PATH ??= "/etc/fonts";

/**
 * Makes the pictures of the README and the user guide by playing an officer's day in the workbench. Pages of the
 * report and the annex are printed by LibreOffice, which has to be installed, with poppler.
 */
async function main() {
  if (!process.argv.includes("--no-build")) build(["addin", "workbench"]);
  const server = await serve(0);
  const browser = await launchBrowser();
  try {
    await planFromText(browser, server.address);
    await unitsFiles(browser, server.address);
    await sampleRound(browser, server.address);
    await sendingUp(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
