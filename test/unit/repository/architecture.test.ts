import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const source = path.join(root, "src");

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

function folderOf(file: string): string {
  const [first = "", second] = path.relative(source, file).split(path.sep);
  return second === undefined ? first.replace(/\.tsx?$/, "") : first;
}

/** "from -> to" for every import that leaves its folder. */
function importsBetweenFolders(): Set<string> {
  const arrows = new Set<string>();
  for (const file of filesIn(source)) {
    const text = fs.readFileSync(file, "utf8");
    for (const [, target = ""] of text.matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g)) {
      const to = folderOf(path.resolve(path.dirname(file), `${target}.ts`));
      if (to !== folderOf(file)) arrows.add(`${folderOf(file)} -> ${to}`);
    }
  }
  return arrows;
}

const picture = fs.readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");

/** The arrows of the picture: `excel --> summary & files` draws two. */
function drawnArrows(): Set<string> {
  const [, drawing = ""] = /```mermaid\n([\s\S]*?)```/.exec(picture) ?? [];
  const arrows = new Set<string>();
  for (const [, from = "", targets = ""] of drawing.matchAll(/^\s*(\w+) --> ([\w &]+)$/gm)) {
    for (const to of targets.split("&")) arrows.add(`${from} -> ${to.trim()}`);
  }
  return arrows;
}

/** The folders in the order the table of ARCHITECTURE.md lists them, the purest first. */
function listedFolders(): string[] {
  return [...picture.matchAll(/^\| `(\w+)\/?` \|/gm)].map(([, name = ""]) => name);
}

describe("the picture in ARCHITECTURE.md", () => {
  it("draws exactly the imports there are between folders", () => {
    expect([...drawnArrows()].sort()).toEqual([...importsBetweenFolders()].sort());
  });

  it("lists every folder of src", () => {
    const folders = new Set(filesIn(source).map(folderOf));
    expect(listedFolders().sort()).toEqual([...folders].sort());
  });

  it("lets a folder import only from those listed above it", () => {
    const order = listedFolders();
    const downward = [...importsBetweenFolders()].filter((arrow) => {
      const [from = "", to = ""] = arrow.split(" -> ");
      return order.indexOf(to) > order.indexOf(from);
    });
    expect(downward).toEqual([]);
  });
});

describe("the folders", () => {
  it.each(filesIn(source).map((file) => path.relative(root, file)))("%s exports by name", (file) => {
    expect(fs.readFileSync(path.join(root, file), "utf8")).not.toMatch(/^export default/m);
  });

  it("speak of Excel and Office only in excel/, the workbench and the entry point", () => {
    const speaking = filesIn(source).filter((file) =>
      /\b(Excel|Office|OfficeRuntime)\.[A-Za-z]/.test(withoutComments(fs.readFileSync(file, "utf8"))),
    );
    expect(
      [...new Set(speaking.map(folderOf))].filter(
        (name) => !["excel", "workbench", "runtime"].includes(name),
      ),
    ).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
