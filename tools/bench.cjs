const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { build } = require("./build.cjs");

/** Every bench prints ratios of one run and exits with 1 where a promise of the README is broken. */
const benches = ["consolidate", "largeSheet", "annexes", "excel", "export"];
const root = path.resolve(__dirname, "..");

build(["cli"]);
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : benches) {
  console.log(`\n${name}`);
  const script = ["-r", path.join(__dirname, "typescript.cjs"), path.join(root, "bench", `${name}.ts`)];
  const { status } = spawnSync(process.execPath, script, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
