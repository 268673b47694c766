import { utils, write, type BookType, type WorkSheet } from "@e965/xlsx";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { unzipSync, zipSync, type Zippable } from "fflate";

/** A sheet's cells from A1 down. */
export type Cells = readonly (readonly (string | number | null)[])[];

/** A rectangle of cells such as "B9:B10" that is merged. */
export type Merge = string;

/** Zips carry the time of their making; the samples carry one that never changes. */
const made = new Date(2026, 10, 25, 8, 0, 0);

/** A workbook by SheetJS in one of its formats, a sheet per entry. */
export function spreadsheet(
  bookType: BookType,
  sheets: Readonly<Record<string, { readonly cells: Cells; readonly merges?: readonly Merge[] }>>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, { cells, merges }] of Object.entries(sheets)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(cells.map((row) => [...row]));
    if (merges) sheet["!merges"] = merges.map((merge) => utils.decode_range(merge));
    utils.book_append_sheet(book, sheet, name);
  }
  const bytes = new Uint8Array(write(book, { type: "array", bookType, compression: true }) as ArrayBuffer);
  return bookType === "xlsx" || bookType === "ods" ? withFixedTime(bytes) : bytes;
}

/** A Word report: lines of text, then a table. */
export async function wordReport(lines: readonly string[], cells: Cells): Promise<Uint8Array> {
  const rows = cells.map(
    (row) =>
      new TableRow({
        children: row.map((cell) => new TableCell({ children: [new Paragraph(String(cell ?? ""))] })),
      }),
  );
  const document = new Document({
    sections: [
      {
        children: [
          ...lines.map((line) => new Paragraph(line)),
          new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }),
        ],
      },
    ],
  });
  return withFixedTime(new Uint8Array(await Packer.toBuffer(document)));
}

/** A web page that a reporting system calls an Excel file. */
export function htmlReport(lines: readonly string[], cells: Cells): Uint8Array {
  const row = (cells: readonly (string | number | null)[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell ?? ""}</${tag}>`).join("")}</tr>`;
  const [header = [], ...body] = cells;
  return new TextEncoder().encode(
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>
${lines.map((line) => `<p>${line}</p>`).join("\n")}
<table border="1">
${row(header, "th")}
${body.map((cells) => row(cells, "td")).join("\n")}
</table></body></html>
`,
  );
}

/** The same zip with the same time on every part, so that making it again changes nothing. */
export function withFixedTime(zip: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    if (!name.endsWith("/")) parts[name] = [withFixedDates(name, content), { mtime: made }];
  }
  return zipSync(parts, { level: 9 });
}

/** The properties of a document say when it was made, too. */
function withFixedDates(name: string, content: Uint8Array): Uint8Array {
  if (name !== "docProps/core.xml") return content;
  const xml = new TextDecoder().decode(content);
  return new TextEncoder().encode(xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-11-25T01:00:00Z"));
}
