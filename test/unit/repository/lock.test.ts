import fs from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(fs.readFileSync(path.resolve(__dirname, "../../../package-lock.json"), "utf8")) as {
  packages: Record<string, LockedPackage>;
};

/** Names an optional dependency on a platform: "@swc/core-win32-x64-msvc". */
const platform = /(win32|darwin|linux|freebsd|android|openharmony)/;

const asked = Object.entries(lock.packages).flatMap(([holder, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => platform.test(name))
    .map((name) => [name, holder] as const),
);

describe("package-lock.json", () => {
  it("serves packages for several platforms", () => {
    expect(asked.length).toBeGreaterThan(5);
  });

  it.each(asked)("has an entry for %s, so that npm ci works there", (name, holder) => {
    const places = [`${holder}/node_modules/${name}`, `node_modules/${name}`];
    expect(places.some((place) => place in lock.packages)).toBe(true);
  });

  it("names no registry", () => {
    expect(JSON.stringify(lock)).not.toMatch(/"resolved":/);
  });
});
