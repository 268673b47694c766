const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const dist = path.join(root, "dist");
const officeJs = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * The pane's page as the workbench serves it: the same page and scripts, with Office.js from the
 * npm package and our host before it, instead of Microsoft's server.
 */
function paneOverHost(html) {
  const officeTag = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/[^">]+"?><\/script>/;
  if (!officeTag.test(html)) throw new Error("taskpane.html does not load Office.js as expected");
  return html
    .replace(
      officeTag,
      '<script src="/workbench/paneHost.js"></script><script src="/officejs/office.js"></script>',
    )
    .replaceAll(" https://appsforoffice.microsoft.com", "");
}

/** The file behind a request's path; null where it would leave the folders served. */
function fileOf(pathname) {
  const inside = (folder, rest) => {
    const file = path.join(folder, rest);
    return file.startsWith(folder + path.sep) ? file : null;
  };
  if (pathname === "/") return path.join(dist, "workbench", "index.html");
  if (pathname.startsWith("/officejs/")) return inside(officeJs, pathname.slice("/officejs/".length));
  return inside(dist, pathname.slice(1));
}

/**
 * Serves the built workbench and add-in on this machine only.
 *
 * @param {number} port 0 for any free one
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
function serve(port) {
  const server = http.createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = pathname === "/pane.html" ? path.join(dist, "taskpane.html") : fileOf(pathname);
    if (file === null || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[path.extname(file)] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    if (pathname === "/pane.html") response.end(paneOverHost(fs.readFileSync(file, "utf8")));
    else fs.createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () =>
      resolve({
        address: `http://localhost:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
}

module.exports = { serve };
