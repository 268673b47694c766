import type { Paragraph } from "docx";
import type { ReportBlock } from "../../summary/reportDocument";
import { chartParagraphs, type PlaceChart } from "./charts";
import { body } from "./lines";
import type { Docx } from "./paper";

/** A block of a section as paragraphs. */
export function blockParagraphs(docx: Docx, block: ReportBlock, placeChart: PlaceChart): Paragraph[] {
  switch (block.kind) {
    case "heading":
      return [new docx.Paragraph({ text: block.text, heading: docx.HeadingLevel.HEADING_2, keepNext: true })];
    case "paragraph":
      return [body(docx, block.text)];
    case "bullet":
      return [
        new docx.Paragraph({
          text: block.text,
          style: "BodyJustified",
          numbering: { reference: "dash", level: 0 },
        }),
      ];
    case "chart":
      return chartParagraphs(docx, block, placeChart(block.picture));
  }
}
