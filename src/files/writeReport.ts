import type { ChartPicture } from "../summary/chartPicture";
import type { ReportDocument } from "../summary/reportDocument";
import { OfficeParts } from "./officeParts";
import { annexTable, annexTitle } from "./writtenReport/annex";
import { blockParagraphs } from "./writtenReport/blocks";
import { addReportCharts } from "./writtenReport/charts";
import { footTable } from "./writtenReport/foot";
import { headTable, title } from "./writtenReport/head";
import { body } from "./writtenReport/lines";
import { documentPart, page } from "./writtenReport/paper";
import { flattenSectionEnds } from "./writtenReport/sectionEnds";
import { bullets, pageNumber, styles } from "./writtenReport/styles";
import { withoutForbidden } from "./xmlText";

/**
 * Writes a report as a Word document: real styles, tables and charts, A4 by Nghị định 30/2020/NĐ-CP, the annex in a
 * landscape section of its own.
 *
 * @returns the bytes of the .docx
 */
export async function writeReport(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import("docx");
  const pictures: ChartPicture[] = [];
  const placeChart = (picture: ChartPicture): number => pictures.push(picture);
  const document = new docx.Document({
    title: report.title[1],
    creator: report.head.committee.join(" "),
    styles: styles(docx),
    numbering: { config: [bullets(docx)] },
    sections: [
      {
        properties: { titlePage: true, page },
        headers: { default: pageNumber(docx), first: new docx.Header({ children: [] }) },
        children: [
          headTable(docx, report),
          ...title(docx, report),
          ...report.opening.map((text) => body(docx, text)),
          ...report.sections.flatMap((section) => [
            new docx.Paragraph({ text: section.title, heading: docx.HeadingLevel.HEADING_1, keepNext: true }),
            ...section.blocks.flatMap((block) => blockParagraphs(docx, block, placeChart)),
          ]),
          body(docx, report.closing),
          footTable(docx, report),
        ],
      },
      {
        properties: {
          type: docx.SectionType.NEXT_PAGE,
          page: { ...page, size: { ...page.size, orientation: docx.PageOrientation.LANDSCAPE } },
        },
        headers: { default: pageNumber(docx) },
        children: [...annexTitle(docx, report.annex), annexTable(docx, report.annex)],
      },
    ],
  });
  const parts = new OfficeParts(new Uint8Array(await docx.Packer.toArrayBuffer(document)));
  parts.change(documentPart, withoutForbidden);
  addReportCharts(parts, pictures);
  flattenSectionEnds(parts);
  return parts.bytes();
}
