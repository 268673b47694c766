import type { Paragraph, Table } from "docx";
import { reportWords } from "../../messages/report";
import type { ReportDocument } from "../../summary/reportDocument";
import { centred, rule, twoColumns } from "./lines";
import type { Docx } from "./paper";

/** Who writes and under which state, side by side. */
export function headTable(docx: Docx, { head }: ReportDocument): Table {
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

/** What the paper is and whom it is sent to. */
export function title(docx: Docx, { title: [kind, subject], addressees }: ReportDocument): Paragraph[] {
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
