import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { Alignment, Border, BorderStyle, Borders, Color, Fill, Font, Style } from "exceljs";

const lines: readonly (readonly [BorderStyle, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["thick", BorderStyleTypes.THICK],
];
const horizontals: readonly (readonly [Alignment["horizontal"], HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
];
const verticals: readonly (readonly [Alignment["vertical"], VerticalAlign])[] = [
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
];
const sides = { t: "top", b: "bottom", l: "left", r: "right" } as const;

/** A cell's style of a file as Univer's. */
export function readLook({ font, fill, border, alignment, numFmt }: Partial<Style>): IStyleData {
  const wrap = alignment?.wrapText === true ? { tb: WrapStrategy.WRAP } : {};
  return {
    ...readFont(font ?? {}),
    ...readFill(fill),
    ...readBorder(border ?? {}),
    ...optional("ht", horizontals.find(([name]) => name === alignment?.horizontal)?.[1]),
    ...optional("vt", verticals.find(([name]) => name === alignment?.vertical)?.[1]),
    ...wrap,
    ...(numFmt === undefined || numFmt === "General" ? {} : { n: { pattern: numFmt } }),
  };
}

function readFont({ name, size, bold, italic, underline, strike, color }: Partial<Font>): IStyleData {
  const on = BooleanNumber.TRUE;
  const rgb = readColor(color);
  return {
    ...optional("ff", name),
    ...optional("fs", size),
    ...(bold === true ? { bl: on } : {}),
    ...(italic === true ? { it: on } : {}),
    ...(underline !== undefined && underline !== false && underline !== "none" ? { ul: { s: on } } : {}),
    ...(strike === true ? { st: { s: on } } : {}),
    ...(rgb === null ? {} : { cl: { rgb } }),
  };
}

function readFill(fill: Fill | undefined): IStyleData {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const rgb = readColor(fill.fgColor);
  return rgb === null ? {} : { bg: { rgb } };
}

function readBorder(border: Partial<Borders>): IStyleData {
  const found = Object.entries(sides).flatMap(([side, name]): [string, IBorderStyleData][] => {
    const line = lines.find(([style]) => style === border[name]?.style)?.[1];
    return line === undefined
      ? []
      : [[side, { s: line, cl: { rgb: readColor(border[name]?.color) ?? "#000000" } }]];
  });
  return found.length === 0 ? {} : { bd: Object.fromEntries(found) };
}

/** "#A4262C"; null where there is none or it comes from the theme. */
export function readColor(color: Partial<Color> | undefined): string | null {
  const argb = color?.argb;
  return argb === undefined || argb.length < 6 ? null : `#${argb.slice(-6).toUpperCase()}`;
}

/** Univer's style as a file's. */
export function writeLook(style: IStyleData, locked: boolean): Partial<Style> {
  const horizontal = horizontals.find(([, align]) => align === style.ht)?.[0];
  const vertical = verticals.find(([, align]) => align === style.vt)?.[0];
  const wrapText = style.tb === WrapStrategy.WRAP;
  return {
    font: writeFont(style),
    ...(style.bg?.rgb ? { fill: solidFill(style.bg.rgb) } : {}),
    border: writeBorder(style),
    alignment: { ...optional("horizontal", horizontal), ...optional("vertical", vertical), wrapText },
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
    protection: { locked },
  };
}

function writeFont(style: IStyleData): Partial<Font> {
  return {
    ...optional("name", style.ff ?? undefined),
    ...optional("size", style.fs),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strike: style.st?.s === BooleanNumber.TRUE,
    ...(style.cl?.rgb ? { color: writeColor(style.cl.rgb) } : {}),
  };
}

function writeBorder(style: IStyleData): Partial<Borders> {
  const found = Object.entries(sides).flatMap(([side, name]): [string, Partial<Border>][] => {
    const line = style.bd?.[side as keyof typeof sides];
    const written = lines.find(([, type]) => type === line?.s)?.[0];
    return written === undefined
      ? []
      : [[name, { style: written, color: writeColor(line?.cl.rgb ?? "#000000") }]];
  });
  return Object.fromEntries(found);
}

export function solidFill(rgb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: writeColor(rgb) };
}

/** "#A4262C" → { argb: "FFA4262C" } */
export function writeColor(rgb: string): Partial<Color> {
  return { argb: `FF${rgb.replace("#", "").toUpperCase()}` };
}

function optional<N extends string, V>(name: N, value: V | undefined): Partial<Record<N, V>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<N, V>>);
}
