// Writes src/workbench/host/wire/apiLevels.json: with which ExcelApi level each member of each class came,
// as the declarations of @types/office-js say it ("[Api set: ExcelApi 1.9]").
//
//   node tools/apiLevels.mjs           writes it
//   node tools/apiLevels.mjs --check   fails where it is out of date
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const require = createRequire(import.meta.url);
const declarations = require.resolve("@types/office-js/index.d.ts");
const target = new URL("../src/workbench/host/wire/apiLevels.json", import.meta.url);
const source = ts.createSourceFile(
  declarations,
  readFileSync(declarations, "utf8"),
  ts.ScriptTarget.Latest,
  true,
);

/** The first API set named in a node's documentation: "1.9" for ExcelApi, else "ExcelApiOnline 1.1". */
function levelOf(node) {
  for (const { pos, end } of ts.getLeadingCommentRanges(source.text, node.pos) ?? []) {
    const match = /\[Api set:\s*(\w+)\s+(\d+\.\d+)/.exec(source.text.slice(pos, end));
    if (match) return match[1] === "ExcelApi" ? match[2] : `${match[1]} ${match[2]}`;
  }
  return null;
}

/** Overloads may have come later than the member: the earliest counts. */
function earlier(one, other) {
  const rank = (level) => (/^\d/.test(level) ? Number(level.split(".")[1]) : Infinity);
  return other === undefined || rank(one) < rank(other) ? one : other;
}

const classes = {};
for (const statement of source.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body) continue;
  for (const declaration of statement.body.statements) {
    if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
    const ofClass = levelOf(declaration);
    const members = new Map();
    for (const member of declaration.members) {
      const name = member.name?.getText(source);
      const level = levelOf(member) ?? ofClass;
      if (name && level && name !== "context") members.set(name, earlier(level, members.get(name)));
    }
    const byLevel = {};
    for (const [name, level] of members) (byLevel[level] ??= []).push(name);
    const entries = Object.entries(byLevel).map(([level, names]) => [level, names.sort().join(" ")]);
    if (entries.length > 0) classes[declaration.name.text] = Object.fromEntries(entries);
  }
}
const sorted = Object.fromEntries(Object.entries(classes).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = `${JSON.stringify(sorted, null, 2)}\n`;
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    process.stderr.write(
      "apiLevels.json does not agree with @types/office-js: run node tools/apiLevels.mjs\n",
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
