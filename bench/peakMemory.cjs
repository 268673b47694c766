const { isMainThread } = require("node:worker_threads");

/** Preloaded into a program that is measured: says at the end of stderr its memory in MB and processor time in s. */
if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = (userCPUTime + systemCPUTime) / 1_000_000;
    process.stderr.write(`\npeak ${Math.round(maxRSS / 1024)}\nprocessor ${seconds.toFixed(2)}\n`);
  });
}
