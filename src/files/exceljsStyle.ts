import type { Border, Borders, Fill, Font, Style } from "exceljs";
import type { CellStyle } from "../summary/sheetLayout";

/** What is printed is in Times New Roman (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const fontName = "Times New Roman";
const fontSize = 12;

const vertical = { top: "top", middle: "middle" } as const;

/** The lines around one cell. */
export interface CellLines {
  readonly box: boolean;
  readonly amberLeft: boolean;
  readonly under: boolean;
}

/**
 * A cell's style as exceljs takes it.
 *
 * @param lines the lines around it, which depend on its place in the areas that are styled
 * @param unlocked whether the cell may be typed in on a protected sheet
 */
export function exceljsStyle(
  style: Omit<CellStyle, "border">,
  lines: CellLines,
  unlocked: boolean,
): Partial<Style> {
  return {
    font: font(style),
    alignment: {
      vertical: vertical[style.vertical ?? "middle"],
      wrapText: style.wrap ?? false,
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
    },
    ...(style.fill ? { fill: solid(style.fill) } : {}),
    border: borders(lines),
    ...(style.format ? { numFmt: style.format } : {}),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
}

/** The style of a conditional format, which only says what it changes. */
export function exceljsDifference(
  style: Pick<CellStyle, "bold" | "italic" | "color" | "fill">,
): Partial<Style> {
  return {
    font: differingFont(style),
    // A conditional format takes its solid colour from the background, unlike a cell.
    ...(style.fill
      ? { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(style.fill) } } as Fill }
      : {}),
  };
}

function font(style: Omit<CellStyle, "border">): Partial<Font> {
  return { name: fontName, family: 1, size: style.size ?? fontSize, ...differingFont(style) };
}

function differingFont(style: Pick<CellStyle, "bold" | "italic" | "color">): Partial<Font> {
  return {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.color === undefined ? {} : { color: { argb: argb(style.color) } }),
  };
}

function solid(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(color) } };
}

const thin: Partial<Border> = { style: "thin", color: { argb: "FF000000" } };

function borders({ box, amberLeft, under }: CellLines): Partial<Borders> {
  return {
    ...(box ? { top: thin, left: thin, bottom: thin, right: thin } : {}),
    ...(under ? { bottom: thin } : {}),
    ...(amberLeft ? { left: { style: "thick", color: { argb: "FF8A5A00" } } } : {}),
  };
}

/** "#A4262C" → "FFA4262C" */
function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
