const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { pictures } = require("./stage.cjs");

/**
 * Pictures of pages of what is sent up, as LibreOffice prints them.
 *
 * @param {string} file an .xlsx or .docx
 * @param {Record<string, string>} pages name of the picture → words on the first page that is to be seen
 * @throws where LibreOffice or poppler is not at hand, or no page has the words
 */
function takePages(file, pages) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "papers-"));
  try {
    run("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      file,
    ]);
    const pdf = path.join(folder, `${path.parse(file).name}.pdf`);
    for (const [name, words] of Object.entries(pages)) {
      const target = path.join(pictures, name);
      const page = pageWith(pdf, words);
      run("pdftoppm", ["-r", "80", "-png", "-f", page, "-l", page, "-singlefile", pdf, target]);
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The number of the first page on which some words stand. */
function pageWith(pdf, words) {
  const pages = run("pdftotext", ["-layout", pdf, "-"]).normalize("NFC").split("\f");
  const index = pages.findIndex((text) => text.includes(words));
  if (index < 0) throw new Error(`No page says “${words}”.`);
  return String(index + 1);
}

function run(program, given) {
  // The packaged browser points the loader at libraries of its own; numbers are shown as in Vietnam.
  const env = { ...process.env, LC_ALL: "vi_VN.UTF-8" };
  delete env.LD_LIBRARY_PATH;
  const { status, error, stdout, stderr } = spawnSync(program, given, { encoding: "utf8", env });
  if (error) throw new Error(`${program} is not at hand: install LibreOffice and poppler.`, { cause: error });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

module.exports = { takePages };
