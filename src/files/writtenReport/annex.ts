import type { Paragraph, Table } from "docx";
import type { ReportAnnex } from "../../summary/reportDocument";
import { centred } from "./lines";
import { half, landscapeTextWidth, millimetres, type Docx } from "./paper";

/** What stands over the annex. */
export function annexTitle(
  docx: Docx,
  { title: [number = "", name = "", attached = ""] }: ReportAnnex,
): Paragraph[] {
  return [
    centred(docx, { text: number, bold: true, points: 14 }),
    centred(docx, { text: name, bold: true, points: 14 }),
    centred(docx, { text: attached, italics: true, points: 13 }),
  ];
}

/** The indicator table, its header repeated on each page. */
export function annexTable(docx: Docx, { columns, rows }: ReportAnnex): Table {
  const width = millimetres(landscapeTextWidth);
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((width * share) / all));
  const cell = (text: string, bold: boolean, column: number, span = 1) =>
    new docx.TableCell({
      columnSpan: span,
      verticalAlign: docx.VerticalAlign.CENTER,
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      ...(span === 1 ? { width: { size: widths[column] ?? 0, type: docx.WidthType.DXA } } : {}),
      children: [
        new docx.Paragraph({
          spacing: { before: 0, after: 0, line: 240 },
          alignment: column === 1 || span > 1 ? docx.AlignmentType.LEFT : docx.AlignmentType.CENTER,
          children: [new docx.TextRun({ text, bold, size: half(11) })],
        }),
      ],
    });
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title: text }, index) => cell(text, true, index)),
      }),
      ...rows.map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children:
              row.length === 1
                ? [cell(row[0] ?? "", true, 0, columns.length)]
                : row.map((text, index) => cell(text, false, index)),
          }),
      ),
    ],
  });
}
