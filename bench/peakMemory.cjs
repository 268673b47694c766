const { isMainThread } = require("node:worker_threads");

/** Preloaded into a program that is measured: says on the last line of stderr how much memory it took, in MB. */
if (isMainThread) {
  process.on("exit", () => {
    process.stderr.write(`\npeak ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
  });
}
