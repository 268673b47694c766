import type { Area } from "../reports/grid";
import type { CellStyle } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";

/** The rule at the left of a row to be looked at. */
const amber = "#8A5A00";
const black = "#000000";

/** Draws the lines of a style around and inside an area. */
export function applyBorder(
  sheet: Excel.Worksheet,
  area: Area,
  border: NonNullable<CellStyle["border"]> | "left",
): void {
  const { borders } = sheet.getRange(areaAddress(area)).format;
  if (border === "left-amber" || border === "left") {
    const left = borders.getItem("EdgeLeft");
    left.style = "Continuous";
    left.weight = border === "left" ? "Thin" : "Thick";
    left.color = border === "left" ? black : amber;
    return;
  }
  for (const edge of border === "bottom" ? (["EdgeBottom"] as const) : grid(area)) {
    borders.getItem(edge).style = "Continuous";
  }
}

/** Lines inside only where there is an inside: Excel refuses the others. */
function grid(area: Area): Excel.BorderIndex[] {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (area.lastRow > area.row) edges.push("InsideHorizontal");
  if (area.lastColumn > area.column) edges.push("InsideVertical");
  return edges as Excel.BorderIndex[];
}
