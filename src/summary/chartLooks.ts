import type { Part } from "../indicators/item";
import type { ChartSeries } from "./chartPicture";

type Look = Pick<ChartSeries, "fill" | "line">;

/**
 * Colours of the charts. Each differs from paper and from its neighbours by 3:1 or more (WCAG 2.2, 1.4.11), by its
 * fill or, where that is light, by its line: dark, middle and outlined stay apart in black-and-white print.
 */
export const partLooks: Readonly<Record<Part, Look>> = {
  female: { fill: "#4B1D7A", line: "#4B1D7A" },
  total: { fill: "#878787", line: "#5C5C5C" },
  male: { fill: "#EAF3FB", line: "#1F4E79" },
};

/** A diamond in the middle of the columns, with a light edge where it lies upon one. */
export const targetLook: Look = { fill: "#7A0C12", line: "#FFFFFF" };
