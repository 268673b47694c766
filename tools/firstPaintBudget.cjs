const { gzipSync } = require("node:zlib");

/** Fails the build when the scripts a page loads at once weigh more than they may (gzip). */
class FirstPaintBudget {
  /** @param {{page: string, kilobytes: number}} options page: the HTML file; kilobytes: of 1 024 bytes */
  constructor({ page, kilobytes }) {
    this.page = page;
    this.limit = kilobytes * 1024;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FirstPaintBudget", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FirstPaintBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const html = compilation.getAsset(this.page)?.source.source().toString() ?? "";
          const scripts = [...html.matchAll(/<script[^>]+src="?(?!"?https:)([^"\s>]+)/g)].map(
            (match) => match[1],
          );
          const weight = scripts.reduce(
            (sum, name) => sum + gzipSync(compilation.getAsset(name)?.source.buffer() ?? "").length,
            0,
          );
          compilation.logger?.info?.(`first paint ${Math.round(weight / 1024)} KB gzip`);
          if (scripts.length === 0) {
            compilation.errors.push(
              new WebpackError(`${this.page} loads no script: the budget cannot be checked.`),
            );
          } else if (weight > this.limit) {
            compilation.errors.push(
              new WebpackError(
                `${this.page} loads ${Math.round(weight / 1024)} KB gzip of JavaScript before its first paint; the limit is ${this.limit / 1024} KB.`,
              ),
            );
          } else {
            compiler
              .getInfrastructureLogger("first-paint")
              .warn(`${this.page}: ${Math.round(weight / 1024)} KB gzip of ${this.limit / 1024} KB`);
          }
        },
      );
    });
  }
}

module.exports = { FirstPaintBudget };
