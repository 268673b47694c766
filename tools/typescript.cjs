const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

/**
 * Lets Node run our TypeScript as it stands: `node -r ./tools/typescript.cjs tools/makeSamples.ts`.
 * Types are taken off, not checked; `npm run typecheck` does that.
 */
function compile(module, file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    sourceMaps: "inline",
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
}

Module._extensions[".ts"] = compile;
