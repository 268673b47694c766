import type { Paragraph } from "docx";
import type { ChartPicture } from "../../summary/chartPicture";
import type { ReportBlock } from "../../summary/reportDocument";
import { chartPart, chartXml } from "../chartXml";
import type { OfficeParts } from "../officeParts";
import { xmlText } from "../xmlText";
import { centred } from "./lines";
import { documentPart, textWidth, type Docx } from "./paper";

type ChartBlock = Extract<ReportBlock, { kind: "chart" }>;

/** Takes a chart into the document and tells its number, from 1. */
export type PlaceChart = (picture: ChartPicture) => number;

const relationshipId = (number: number): string => `rIdChart${number}`;

/** Drawings are measured in English Metric Units. */
const unitsPerMillimetre = 36_000;
const width = textWidth * unitsPerMillimetre;
const height = 72 * unitsPerMillimetre;
/** Unlike the ids of the writer's own drawings. */
const firstDrawing = 1_000;

/** A chart with its caption under it, which stay together. */
export function chartParagraphs(docx: Docx, { text, picture }: ChartBlock, number: number): Paragraph[] {
  const run = new docx.Run({});
  run.addChildElement(docx.ImportedXmlComponent.fromXmlString(drawingXml(picture, number)));
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
      children: [run],
    }),
    centred(docx, { text, italics: true, points: 13 }),
  ];
}

/**
 * Adds the charts that a document refers to; the writer of documents knows none.
 *
 * @param parts of the .docx
 * @param pictures in the order of their numbers
 */
export function addReportCharts(parts: OfficeParts, pictures: readonly ChartPicture[]): void {
  pictures.forEach((picture, index) => {
    const target = `charts/chart${index + 1}.xml`;
    parts.add(`word/${target}`, chartPart.contentType, chartXml(picture, null));
    parts.relate(documentPart, relationshipId(index + 1), chartPart.relationship, target);
  });
}

function drawingXml({ name, description }: ChartPicture, number: number): string {
  const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
  return (
    `<w:drawing><wp:inline xmlns:wp="${drawingml}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${firstDrawing + number}" name="${xmlText(name)}" descr="${xmlText(description)}"/>` +
    `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${drawingml}/main"><a:graphicData uri="${drawingml}/chart">` +
    `<c:chart xmlns:c="${drawingml}/chart" r:id="${relationshipId(number)}" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>' +
    "</a:graphicData></a:graphic></wp:inline></w:drawing>"
  );
}
