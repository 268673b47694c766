import type { CellStyle, PrintSetup } from "./sheetLayout";

/** Looks shared by the sheets. Contrast of text on its ground is 4.5:1 or more. */
export const printed: CellStyle = { size: 12, vertical: "middle" };
export const centred: CellStyle = { horizontal: "center" };
export const heading: CellStyle = {
  bold: true,
  fill: "#E8EEF4",
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  border: "thin",
};
export const section: CellStyle = { bold: true, fill: "#F3F3F3" };
/** Where a unit or the officer types. */
export const input: CellStyle = { fill: "#FFFBE0" };
/** Where nothing can be typed: the item is not split by sex. */
export const notAsked: CellStyle = { fill: "#D9D9D9" };
export const body: CellStyle = { border: "thin", vertical: "middle", wrap: true };
export const quiet: CellStyle = { italic: true, color: "#5C5C5C", wrap: true };

export const integerFormat = "#,##0";

/** Nghị định 30/2020/NĐ-CP, phụ lục I: top and bottom 20–25 mm, left 30–35, right 15–20. */
export const officialMargins: PrintSetup["margins"] = { top: 20, bottom: 20, left: 30, right: 15 };

/** Colours of the verdicts; their words and the bold carry them in black-and-white print. */
export const verdictStyles = {
  met: { color: "#0B6A0B", fill: "#DFF6DD" },
  "not-met": { color: "#A4262C", fill: "#FDE7E9", bold: true },
  "no-data": { color: "#5C5C5C", fill: "#F0F0F0", italic: true },
  "not-applicable": { color: "#5C5C5C", fill: "#FFFFFF" },
  /** Not met, but on small numbers: not painted red for one case. */
  "small-numbers": { color: "#8A5A00", fill: "#FFFFFF" },
  /** Figures that do not fit together. */
  conflict: { color: "#A4262C", fill: "#FDE7E9", bold: true },
} as const;
