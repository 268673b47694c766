/** The writer is loaded when a report is first asked for: it weighs more than the pane. */
export type Docx = typeof import("docx");

const twipsPerMillimetre = 1440 / 25.4;

/** Lengths of a Word document are counted in twips. */
export const millimetres = (length: number): number => Math.round(length * twipsPerMillimetre);

/** Font sizes are counted in half points. */
export const half = (points: number): number => points * 2;

/** Where a document's text stands in its file. */
export const documentPart = "word/document.xml";

/** A4, in millimetres. */
export const paper = { width: 210, height: 297 } as const;

/** Nghị định 30/2020/NĐ-CP, phụ lục I, in millimetres. */
export const margin = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Between the margins of an upright page, in millimetres. */
export const textWidth = paper.width - margin.left - margin.right;
/** Between the margins of a landscape page, in millimetres. */
export const landscapeTextWidth = paper.height - margin.left - margin.right;

/** Size and margins as the writer wants them. */
export const page = {
  size: { width: millimetres(paper.width), height: millimetres(paper.height) },
  margin: {
    top: millimetres(margin.top),
    bottom: millimetres(margin.bottom),
    left: millimetres(margin.left),
    right: millimetres(margin.right),
  },
} as const;
