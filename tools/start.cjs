const { spawnSync } = require("node:child_process");

/** Excel can be reached from here only on Windows and macOS; the sideloading tool's exit code does not say so. */
const desktopExcel = process.platform === "win32" || process.platform === "darwin";

if (desktopExcel) {
  const { status } = spawnSync(
    "npx",
    ["office-addin-debugging", "start", "manifest.xml", "desktop", "--app", "excel"],
    {
      stdio: "inherit",
      shell: true,
    },
  );
  process.exitCode = status ?? 1;
} else {
  console.log("Máy này không có Excel để bàn: mở trang thử thay cho Excel.");
  require("./workbench.cjs");
}
