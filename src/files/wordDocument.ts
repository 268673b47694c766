import { Parser } from "htmlparser2";
import type { Grid } from "../reports/grid";
import { FlowGrid, type FlowCell } from "./flowGrid";
import { isRefusal, unreadable, type Refusal } from "./refusal";
import type { Attributes } from "./xmlWalk";
import { inflateParts, zipDirectory, type ZipEntry } from "./zipArchive";

const DOCUMENT = "word/document.xml";

/** Elements whose text is not the document's: the copy for old versions, deletions, fields' codes. */
const aside: ReadonlySet<string> = new Set([
  "mc:Fallback",
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
]);

/** Whether a zip is a Word document. */
export function isWordDocument(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => entry.name === DOCUMENT);
}

/** Reads a .docx report: paragraphs and tables in their order, as one grid. A document without a table has nothing to read. */
export function readWordTables(bytes: Uint8Array, entries: readonly ZipEntry[]): Grid[] | Refusal {
  const xml = documentXml(bytes, entries);
  if (typeof xml !== "string") return xml;
  const blocks = documentBlocks(xml);
  if (!blocks.some((block) => block.kind === "table")) return unreadable("no-sheet");
  const flow = new FlowGrid();
  for (const block of blocks) {
    if (block.kind === "paragraph") block.text.split("\n").forEach((line) => flow.addLine(line));
    else flow.addTable(joinContinuedCells(block.rows).map((cells) => ({ cells, hidden: false })));
  }
  const grid = flow.grid("Văn bản");
  return isRefusal(grid) ? grid : [grid];
}

/**
 * The text of a .docx in reading order, one string per paragraph, cells of tables included, footnotes left out.
 *
 * @returns `unreadable` for a file that is no Word document, `encrypted` for one with a password
 */
export function readWordParagraphs(bytes: Uint8Array): string[] | Refusal {
  const entries = zipDirectory(bytes);
  if (isRefusal(entries)) return entries;
  const xml = documentXml(bytes, entries);
  if (typeof xml !== "string") return xml;
  return documentBlocks(xml).flatMap((block) =>
    block.kind === "paragraph"
      ? block.text.split("\n")
      : block.rows.flatMap((row) => row.flatMap((cell) => cell.text.split("\n"))),
  );
}

function documentXml(bytes: Uint8Array, entries: readonly ZipEntry[]): string | Refusal {
  const parts = inflateParts(
    bytes,
    entries.filter((entry) => entry.name === DOCUMENT),
  );
  if (isRefusal(parts)) return parts;
  const part = parts.get(DOCUMENT);
  if (!part) return unreadable("unknown-format");
  const xml = new TextDecoder().decode(part);
  return /<\/w:document>\s*$/.test(xml.slice(-100)) ? xml : unreadable("damaged");
}

/** A cell; `continues` where it belongs to the cell above. */
interface WordCell {
  text: string;
  columnSpan: number;
  continues: boolean;
}

type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: WordCell[][] };

/** Paragraphs and outermost tables of a document in order; the text of a table within a cell is the cell's. */
function documentBlocks(xml: string): Block[] {
  const blocks: Block[] = [];
  let rows: WordCell[][] = [];
  let tables = 0;
  let asides = 0;
  let inText = false;
  let paragraph = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (aside.has(name)) asides++;
        else if (name === "w:tbl" && tables++ === 0) rows = [];
        else if (name === "w:tr" && tables === 1) rows.push([]);
        else if (name === "w:tc" && tables === 1) {
          rows.at(-1)?.push({ text: "", columnSpan: 1, continues: false });
        } else if (tables === 1) readCellProperties(name, attributes, rows.at(-1)?.at(-1));
        if (name === "w:t") inText = true;
        else if (name === "w:tab") paragraph += " ";
        else if (name === "w:br" || name === "w:cr") paragraph += "\n";
        else if (name === "w:noBreakHyphen") paragraph += "-";
      },
      ontext(text) {
        if (inText && asides === 0) paragraph += text;
      },
      onclosetag(name) {
        if (aside.has(name)) asides--;
        if (name === "w:t") inText = false;
        else if (name === "w:p") {
          const cell = tables > 0 ? rows.at(-1)?.at(-1) : undefined;
          if (cell) cell.text += cell.text === "" ? paragraph : `\n${paragraph}`;
          else blocks.push({ kind: "paragraph", text: paragraph });
          paragraph = "";
        } else if (name === "w:tbl" && --tables === 0) blocks.push({ kind: "table", rows });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return blocks;
}

function readCellProperties(name: string, attributes: Attributes, cell: WordCell | undefined): void {
  if (!cell) return;
  if (name === "w:gridSpan") cell.columnSpan = Number(attributes["w:val"] ?? 1) || 1;
  if (name === "w:vMerge") cell.continues = attributes["w:val"] !== "restart";
}

/** Cells that continue the one above, made into one cell that spans the rows. */
function joinContinuedCells(rows: readonly (readonly WordCell[])[]): FlowCell[][] {
  const open = new Map<number, { text: string; columnSpan: number; rowSpan: number }>();
  return rows.map((cells) => {
    const joined: FlowCell[] = [];
    let column = 0;
    for (const cell of cells) {
      const above = cell.continues ? open.get(column) : undefined;
      if (above) above.rowSpan++;
      else {
        const own = { text: cell.text, columnSpan: cell.columnSpan, rowSpan: 1 };
        open.set(column, own);
        joined.push(own);
      }
      column += cell.columnSpan;
    }
    return joined;
  });
}
