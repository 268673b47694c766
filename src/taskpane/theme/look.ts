/** Office's own colours, as "#RRGGBB". */
export interface OfficeColours {
  readonly background: string;
  readonly text: string;
}

/** How the pane is to look so that it sits quietly beside the sheet. */
export type Look = "light" | "dark" | "high-contrast";

/**
 * The look that goes with Office's colours; light where Office tells none.
 * Pure black behind is what Windows' high contrast gives; Office's own black theme is a dark grey.
 *
 * @example lookOf({ background: "#262626", text: "#FFFFFF" }) //=> "dark"
 * @example lookOf({ background: "#000000", text: "#FFFFFF" }) //=> "high-contrast"
 */
export function lookOf(colours: OfficeColours | null): Look {
  const background = colours && luminance(colours.background);
  if (background === null) return "light";
  if (background === 0) return "high-contrast";
  return background < 0.25 ? "dark" : "light";
}

/** Relative luminance of a colour, 0 (black) to 1 (white); null where it is not "#RRGGBB" (WCAG 2.2, relative luminance). */
export function luminance(colour: string): number | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => linear(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
