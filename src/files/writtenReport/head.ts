import type { Paragraph, Table } from "docx";
import { reportWords } from "../../messages/report";
import type { ReportDocument } from "../../summary/reportDocument";
import { centred, rule, setIn, twoColumns } from "./lines";
import type { Docx } from "./paper";

/** Kept free on either side of the subject, so that it is broken in the middle and not before its year; millimetres. */
const subjectInset = 15;

/** Where the list of addressees begins, in millimetres from the left margin. */
const listInset = 45;

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
    centred(docx, { text: subject, bold: true, points: 14, inset: subjectInset }),
    rule(docx, 60),
    ...addressed(docx, addressees),
  ];
}

/** What stands below the first line is a list, set in. */
function addressed(docx: Docx, names: readonly string[]): Paragraph[] {
  return reportWords
    .addressed(names)
    .map((text, index) =>
      index === 0
        ? centred(docx, { text, points: 14, above: 6 })
        : setIn(docx, { text, points: 14, above: 2 }, listInset),
    );
}
