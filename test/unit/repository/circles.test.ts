import fs from "node:fs";
import path from "node:path";

const source = path.resolve(__dirname, "../../../src");

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

/** Each file with those it imports, types among them; paths without their ending. */
function importsByFile(): Map<string, string[]> {
  const withoutEnding = (file: string) => path.relative(source, file).replace(/\.tsx?$/, "");
  return new Map(
    filesIn(source).map((file) => {
      const targets = [...fs.readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)];
      return [
        withoutEnding(file),
        targets.map(([, target = ""]) => withoutEnding(path.resolve(path.dirname(file), target))),
      ];
    }),
  );
}

/** The way from a file back to itself, for every file that has one. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(" -> "));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

describe("imports", () => {
  it("run in no circle, but among the objects of the emulated host, which know each other as Excel's do", () => {
    expect(circles(importsByFile()).filter((circle) => !circle.startsWith("workbench/host/"))).toEqual([]);
  });

  it("would be found if they did", () => {
    const round = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(circles(round)).toEqual(["a -> b -> c -> a"]);
  });
});
