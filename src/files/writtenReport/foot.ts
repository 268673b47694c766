import type { Table } from "docx";
import { tableWords } from "../../messages/sheets";
import type { ReportDocument } from "../../summary/reportDocument";
import { centred, twoColumns } from "./lines";
import { half, type Docx } from "./paper";

/** Who gets it and who signs it, side by side. */
export function footTable(docx: Docx, { recipients, signature, signedBy }: ReportDocument): Table {
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
