const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const built = path.resolve(__dirname, "../dist/cli.js");
if (!fs.existsSync(built)) require("./build.cjs").build(["cli"]);

const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 2;
