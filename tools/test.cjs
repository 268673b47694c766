const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { build } = require("./build.cjs");

/** `npm test` runs everything; `npm test -- unit integration` only those parts. */
const parts = ["typecheck", "lint", "unit", "integration", "e2e"];
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : parts;
const root = path.resolve(__dirname, "..");
const report = path.join(root, ".cache/jest-report.json");

let passed = 0;
let failed = 0;

/** Runs a check that is right or wrong as a whole, and counts it as one test. */
function check(name, script) {
  if (!chosen.includes(name)) return;
  const started = Date.now();
  const { status } = spawnSync(process.execPath, script, { cwd: root, stdio: "inherit" });
  console.log(
    `${status === 0 ? "passed" : "FAILED"} ${name} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  if (status === 0) passed += 1;
  else failed += 1;
}

const bin = (name, file) => path.join(path.dirname(require.resolve(`${name}/package.json`)), file);

check("typecheck", [bin("typescript", "bin/tsc"), "--noEmit"]);
check("lint", [bin("eslint", "bin/eslint.js"), "src", "test", "tools", "bench"]);

const projects = [];
if (chosen.includes("unit")) projects.push("unit", "pane");
if (chosen.includes("integration")) projects.push("integration");
if (chosen.includes("e2e")) projects.push("e2e");

if (projects.length > 0) {
  console.log("Building what the tests run against…");
  build(projects.includes("e2e") ? ["addin", "workbench", "cli"] : ["cli"]);
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=4096",
      bin("jest", "bin/jest.js"),
      "--selectProjects",
      ...projects,
      "--maxWorkers=2",
      "--json",
      `--outputFile=${report}`,
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (fs.existsSync(report)) {
    const result = JSON.parse(fs.readFileSync(report, "utf8"));
    passed += result.numPassedTests;
    // A suite that does not even load has no tests to count: it is one failure. So is a skipped test.
    failed +=
      result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
    if (status !== 0 && failed === 0) failed += 1;
  } else {
    failed += 1;
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
