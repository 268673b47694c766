const { spawnSync } = require("node:child_process");
const path = require("node:path");

/**
 * Builds parts of the product with webpack, quietly; stops the process with webpack's own output where it fails.
 *
 * @param {string[]} names of webpack.config.js: "addin", "workbench", "cli"
 */
function build(names) {
  const webpack = path.join(path.dirname(require.resolve("webpack-cli/package.json")), "bin/cli.js");
  const chosen = names.flatMap((name) => ["--config-name", name]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--stats", "errors-only", ...chosen],
    { cwd: path.resolve(__dirname, ".."), encoding: "utf8" },
  );
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exit(status ?? 1);
  }
}

module.exports = { build };
