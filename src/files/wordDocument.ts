import type { Grid } from "../reports/grid";
import { FlowGrid, type FlowCell } from "./flowGrid";
import { MAX_TEXT_BYTES } from "./limits";
import { isRefusal, tooManyBytes, unreadable, type Refusal } from "./refusal";
import { wordBlocks, type WordBlock, type WordCell } from "./wordBlocks";
import { readLists, readListStyles } from "./wordNumbering";
import { isWhole } from "./xmlWalk";
import { inflateParts, zipDirectory, type ZipEntry } from "./zipArchive";

const DOCUMENT = "word/document.xml";
const LISTS = "word/numbering.xml";
const STYLES = "word/styles.xml";

/** Whether a zip is a Word document. */
export function isWordDocument(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => entry.name === DOCUMENT);
}

/** Reads a .docx report: paragraphs and tables in their order, as one grid. A document without a table has nothing to read. */
export function readWordTables(bytes: Uint8Array, entries: readonly ZipEntry[]): Grid[] | Refusal {
  const blocks = blocksOf(bytes, entries);
  if (isRefusal(blocks)) return blocks;
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
 * The text of a .docx in reading order, one string per line, with the numbers that its lists show,
 * cells of tables included (a row of three or more as one string, parted by tabs), footnotes left out.
 *
 * @returns `unreadable` for a file that is no Word document, `encrypted` for one with a password
 */
export function readWordParagraphs(bytes: Uint8Array): string[] | Refusal {
  const entries = zipDirectory(bytes);
  if (isRefusal(entries)) return entries;
  const blocks = blocksOf(bytes, entries);
  if (isRefusal(blocks)) return blocks;
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? `${block.number}${block.text}`.split("\n")
      : block.rows.flatMap((row) => rowTexts(row.map(({ text }) => text))),
  );
}

/** Rows of three columns or more stay rows, cells parted by tabs; narrower tables only lay text out. */
function rowTexts(cells: readonly string[]): string[] {
  if (cells.length < 3) return cells.flatMap((text) => text.split("\n"));
  return [cells.map((text) => text.replace(/\s+/g, " ").trim()).join("\t")];
}

function blocksOf(bytes: Uint8Array, entries: readonly ZipEntry[]): WordBlock[] | Refusal {
  const parts = inflateParts(
    bytes,
    entries.filter(({ name }) => [DOCUMENT, LISTS, STYLES].includes(name)),
  );
  if (isRefusal(parts)) return parts;
  const document = parts.get(DOCUMENT);
  if (!document) return unreadable("unknown-format");
  if (document.length > MAX_TEXT_BYTES) return tooManyBytes(MAX_TEXT_BYTES);
  if (!isWhole(document, "document")) return unreadable("damaged");
  return wordBlocks(document, readLists(parts.get(LISTS)), readListStyles(parts.get(STYLES)));
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
