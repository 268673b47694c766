import type { Paragraph, Table } from "docx";
import { reportWords } from "../messages/report";
import { tableWords } from "../messages/sheets";
import type { ReportAnnex, ReportBlock, ReportDocument } from "../summary/reportDocument";

/** The writer is loaded when a report is first asked for: it weighs more than the pane. */
type Docx = typeof import("docx");

const twipsPerMillimetre = 1440 / 25.4;
const millimetres = (length: number): number => Math.round(length * twipsPerMillimetre);

/** Nghị định 30/2020/NĐ-CP, phụ lục I: A4, margins in millimetres. */
const margin = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
};
const paper = { width: millimetres(210), height: millimetres(297) };

/** Font sizes are counted in half points. */
const half = (points: number): number => points * 2;

/**
 * Writes a report as a Word document: real styles and tables, A4 by Nghị định 30/2020/NĐ-CP, the annex in a
 * landscape section of its own.
 *
 * @returns the bytes of the .docx
 */
export async function writeReport(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import("docx");
  const document = new docx.Document({
    title: report.title[1],
    creator: report.head.committee.join(" "),
    styles: styles(docx),
    numbering: { config: [bullets(docx)] },
    sections: [
      {
        properties: { titlePage: true, page: { size: paper, margin } },
        headers: { default: pageNumber(docx), first: new docx.Header({ children: [] }) },
        children: [
          headTable(docx, report),
          ...title(docx, report),
          ...report.opening.map((text) => body(docx, text)),
          ...report.sections.flatMap((section) => [
            new docx.Paragraph({ text: section.title, heading: docx.HeadingLevel.HEADING_1, keepNext: true }),
            ...section.blocks.map((block) => blockOf(docx, block)),
          ]),
          body(docx, report.closing),
          footTable(docx, report),
        ],
      },
      {
        properties: {
          type: docx.SectionType.NEXT_PAGE,
          page: { size: { ...paper, orientation: docx.PageOrientation.LANDSCAPE }, margin },
        },
        headers: { default: pageNumber(docx) },
        children: [...annexTitle(docx, report.annex), annexTable(docx, report.annex)],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

function styles({ AlignmentType }: Docx): object {
  const font = "Times New Roman";
  return {
    default: {
      document: {
        run: { font, size: half(14) },
        paragraph: { spacing: { before: 60, after: 60, line: 300 } },
      },
      heading1: {
        run: { font, size: half(14), bold: true, color: "000000" },
        paragraph: { spacing: { before: 160, after: 60 }, indent: { firstLine: millimetres(10) } },
      },
      heading2: {
        run: { font, size: half(14), bold: true, italics: true, color: "000000" },
        paragraph: { spacing: { before: 100, after: 40 }, indent: { firstLine: millimetres(10) } },
      },
    },
    paragraphStyles: [
      {
        id: "BodyJustified",
        name: "Body Justified",
        basedOn: "Normal",
        paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: millimetres(10) } },
      },
    ],
  };
}

function bullets({ AlignmentType, LevelFormat }: Docx) {
  return {
    reference: "dash",
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: "-",
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 0, firstLine: millimetres(10) } } },
      },
    ],
  };
}

function pageNumber({ AlignmentType, Header, PageNumber, Paragraph, TextRun }: Docx) {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: half(13) });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function body({ Paragraph }: Docx, text: string): Paragraph {
  return new Paragraph({ text, style: "BodyJustified" });
}

function blockOf(docx: Docx, block: ReportBlock): Paragraph {
  switch (block.kind) {
    case "heading":
      return new docx.Paragraph({ text: block.text, heading: docx.HeadingLevel.HEADING_2, keepNext: true });
    case "paragraph":
      return body(docx, block.text);
    case "bullet":
      return new docx.Paragraph({
        text: block.text,
        style: "BodyJustified",
        numbering: { reference: "dash", level: 0 },
      });
  }
}

interface Line {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly points: number;
  /** Space above, in points. */
  readonly above?: number;
}

function centred({ AlignmentType, Paragraph, TextRun }: Docx, line: Line): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: (line.above ?? 0) * 20, after: 0, line: 240 },
    children: [
      new TextRun({
        text: line.text,
        bold: line.bold ?? false,
        italics: line.italics ?? false,
        size: half(line.points),
      }),
    ],
  });
}

/** A short rule in the middle, as under the motto; `inset` is kept free on either side, in millimetres. */
function rule({ BorderStyle, Paragraph, TextRun }: Docx, inset: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 60, line: 40, lineRule: "exact" },
    indent: { left: millimetres(inset), right: millimetres(inset) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "000000" } },
    children: [new TextRun({ text: "", size: half(1) })],
  });
}

/** Two columns without borders: what stands left and right at the head and the foot of an official paper. */
function twoColumns(docx: Docx, left: Paragraph[], right: Paragraph[], shares: [number, number]): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: "FFFFFF" };
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  const width = paper.width - margin.left - margin.right;
  const widths = shares.map((share) => Math.round((width * share) / 100));
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    borders,
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new docx.TableCell({ children, width: { size: widths[index] ?? 0, type: docx.WidthType.DXA } }),
        ),
      }),
    ],
  });
}

function headTable(docx: Docx, { head }: ReportDocument): Table {
  return twoColumns(
    docx,
    [
      centred(docx, { text: head.committee[0], bold: true, points: 12 }),
      centred(docx, { text: head.committee[1], bold: true, points: 12 }),
      rule(docx, 22),
      centred(docx, { text: head.number, points: 13 }),
    ],
    [
      centred(docx, { text: head.country, bold: true, points: 12 }),
      centred(docx, { text: head.motto, bold: true, points: 13 }),
      rule(docx, 24),
      centred(docx, { text: head.placeAndDate, italics: true, points: 13 }),
    ],
    [40, 60],
  );
}

function title(docx: Docx, { title: [kind, subject], addressees }: ReportDocument): Paragraph[] {
  return [
    centred(docx, { text: kind, bold: true, points: 14, above: 14 }),
    centred(docx, { text: subject, bold: true, points: 14 }),
    rule(docx, 60),
    ...addressees.map((name, index) =>
      centred(docx, {
        text: index === 0 ? `${reportWords.addressed} ${name}` : name,
        points: 14,
        above: index === 0 ? 6 : 0,
      }),
    ),
  ];
}

function footTable(docx: Docx, { recipients, signature, signedBy }: ReportDocument): Table {
  const small = (text: string, bold = false) =>
    new docx.Paragraph({
      spacing: { before: 0, after: 0, line: 240 },
      children: [new docx.TextRun({ text, bold, italics: bold, size: half(bold ? 12 : 11) })],
    });
  return twoColumns(
    docx,
    [
      small(tableWords.recipients, true),
      ...recipients.map((name, index) => small(`- ${name}${index === recipients.length - 1 ? "." : ";"}`)),
    ],
    [
      ...signature.map((text) => centred(docx, { text, bold: true, points: 14 })),
      ...[0, 1, 2].map(() => centred(docx, { text: "", points: 14 })),
      centred(docx, { text: signedBy, bold: true, points: 14 }),
    ],
    [50, 50],
  );
}

function annexTitle(
  docx: Docx,
  { title: [number = "", name = "", attached = ""] }: ReportAnnex,
): Paragraph[] {
  return [
    centred(docx, { text: number, bold: true, points: 14 }),
    centred(docx, { text: name, bold: true, points: 14 }),
    centred(docx, { text: attached, italics: true, points: 13 }),
  ];
}

function annexTable(docx: Docx, { columns, rows }: ReportAnnex): Table {
  const width = paper.height - margin.left - margin.right;
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
