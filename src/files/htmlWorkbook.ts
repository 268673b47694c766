import { Parser } from "htmlparser2";
import type { Grid } from "../reports/grid";
import { FlowGrid, type FlowCell, type FlowRow } from "./flowGrid";
import { isRefusal, unreadable, type Refusal } from "./refusal";
import type { Attributes } from "./xmlWalk";

/** Elements that end a line of text. */
const blocks: ReadonlySet<string> = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "caption",
  "center",
]);

/** Elements whose text is never shown. */
const silent: ReadonlySet<string> = new Set(["script", "style", "head", "xml", "title"]);

/** A table while it is read. */
interface OpenTable {
  readonly rows: { cells: FlowCell[]; hidden: boolean }[];
  cell: { text: string; readonly attributes: Attributes } | null;
}

/**
 * Reads an HTML page saved as .xls (what web systems call "xuất Excel"): text and tables in their order, as one sheet.
 * Scripts are never run and nothing the page links to is opened.
 */
export function readHtmlWorkbook(html: string): Grid[] | Refusal {
  if (!/<table[\s>]/i.test(html)) return unreadable("no-sheet");
  const flow = new FlowGrid();
  const tables: OpenTable[] = [];
  let silence = 0;
  let line = "";
  const endLine = () => {
    flow.addLine(line);
    line = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) silence++;
      const table = tables.at(-1);
      if (name === "table") {
        if (!table) endLine();
        tables.push({ rows: [], cell: null });
      } else if (name === "tr") table?.rows.push({ cells: [], hidden: isHidden(attributes) });
      else if (name === "td" || name === "th") startCell(table, attributes);
      else if (name === "br" || blocks.has(name)) breakLine(table);
    },
    ontext(text) {
      if (silence > 0) return;
      const cell = tables.at(-1)?.cell;
      if (cell) cell.text += text.replace(/\s+/g, " ");
      else if (tables.length === 0) line += text.replace(/\s+/g, " ");
    },
    onclosetag(name) {
      if (silent.has(name)) silence--;
      const table = tables.at(-1);
      if (name === "table" && table) {
        tables.pop();
        endCell(table);
        flow.addTable(table.rows satisfies FlowRow[]);
      } else if ((name === "td" || name === "th" || name === "tr") && table) endCell(table);
      else if (blocks.has(name)) breakLine(table);
    },
  });
  const breakLine = (table: OpenTable | undefined) => {
    if (table?.cell) table.cell.text += table.cell.text.endsWith("\n") ? "" : "\n";
    else if (!table) endLine();
  };
  parser.end(html);
  endLine();
  const grid = flow.grid(sheetName(html));
  return isRefusal(grid) ? grid : [grid];
}

function startCell(table: OpenTable | undefined, attributes: Attributes): void {
  if (!table) return;
  endCell(table);
  if (table.rows.length === 0) table.rows.push({ cells: [], hidden: false });
  table.cell = { text: "", attributes };
}

function endCell(table: OpenTable): void {
  if (!table.cell) return;
  const { text, attributes } = table.cell;
  table.cell = null;
  table.rows.at(-1)?.cells.push({
    text,
    columnSpan: Number(attributes["colspan"] ?? 1),
    rowSpan: Number(attributes["rowspan"] ?? 1),
  });
}

function isHidden(attributes: Attributes): boolean {
  return /display\s*:\s*none/i.test(attributes["style"] ?? "");
}

/** The name Excel puts in a comment of the page it saves. */
function sheetName(html: string): string {
  return /<x:Name>([^<]{1,100})<\/x:Name>/.exec(html)?.[1] ?? "Sheet1";
}
