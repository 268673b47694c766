import type { IParagraphOptions, Paragraph, Table } from "docx";
import { half, millimetres, textWidth, type Docx } from "./paper";

/** A paragraph of running text. */
export function body({ Paragraph }: Docx, text: string): Paragraph {
  return new Paragraph({ text, style: "BodyJustified" });
}

/** One line in the middle. */
export interface Line {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly points: number;
  /** Space above, in points. */
  readonly above?: number;
  /** Kept free on either side, in millimetres. */
  readonly inset?: number;
}

/** A line in the middle, without the spacing of running text. */
export function centred(docx: Docx, line: Line): Paragraph {
  const inset = millimetres(line.inset ?? 0);
  return new docx.Paragraph({
    ...oneLine(docx, line),
    alignment: docx.AlignmentType.CENTER,
    indent: { left: inset, right: inset },
  });
}

/** A line set in from the left, one of a list without marks; `inset` in millimetres. */
export function setIn(docx: Docx, line: Line, inset: number): Paragraph {
  return new docx.Paragraph({ ...oneLine(docx, line), indent: { left: millimetres(inset) } });
}

function oneLine({ LineRuleType, TextRun }: Docx, line: Line): IParagraphOptions {
  return {
    spacing: { before: (line.above ?? 0) * 20, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new TextRun({
        text: line.text,
        bold: line.bold ?? false,
        italics: line.italics ?? false,
        size: half(line.points),
      }),
    ],
  };
}

/** A short rule in the middle, as under the motto; `inset` is kept free on either side, in millimetres. */
export function rule({ BorderStyle, Paragraph, TextRun }: Docx, inset: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 60, line: 40, lineRule: "exact" },
    indent: { left: millimetres(inset), right: millimetres(inset) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "000000" } },
    children: [new TextRun({ text: "", size: half(1) })],
  });
}

/** Two columns without borders: what stands left and right at the head and the foot of an official paper. */
export function twoColumns(
  docx: Docx,
  left: Paragraph[],
  right: Paragraph[],
  shares: [number, number],
): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: "FFFFFF" };
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  const width = millimetres(textWidth);
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
