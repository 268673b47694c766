import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const documents = ["README.md", "ARCHITECTURE.md", "docs/huong-dan.md", "docs/emulated-host.md"];

/** Places in the repository that a document points at, by link, picture or HTML picture. */
function targetsIn(document: string): string[] {
  const text = fs.readFileSync(path.join(root, document), "utf8");
  const found = [...text.matchAll(/\]\(([^)#]+)[^)]*\)|src="([^"]+)"/g)].map(([, link, src]) => link ?? src!);
  return found.filter((target) => !/^[a-z]+:/.test(target));
}

describe("documents", () => {
  it.each(documents)("%s points only at what is there", (document) => {
    const missing = targetsIn(document).filter(
      (target) => !fs.existsSync(path.resolve(root, path.dirname(document), target)),
    );
    expect(missing).toEqual([]);
  });

  it("show every picture that is kept", () => {
    const shown = new Set(
      documents.flatMap((document) => targetsIn(document).map((target) => path.basename(target))),
    );
    const kept = fs.readdirSync(path.join(root, "docs/pictures"));
    expect(kept.filter((picture) => !shown.has(picture))).toEqual([]);
  });
});
