import type { Area } from "../reports/grid";
import type { CellStyle } from "../summary/sheetLayout";
import { areaAddress } from "./areaAddress";

/** The rule at the left of a row to be looked at. */
const amber = "#8A5A00";

/** Draws the lines of a style around and inside an area. */
export function applyBorder(
  sheet: Excel.Worksheet,
  area: Area,
  border: NonNullable<CellStyle["border"]>,
): void {
  const { borders } = sheet.getRange(areaAddress(area)).format;
  if (border === "left-amber") {
    const left = borders.getItem("EdgeLeft");
    left.style = "Continuous";
    left.weight = "Thick";
    left.color = amber;
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

/** Takes the amber rule away again: the plain line between the cell and the one before it comes back. */
export function clearAmber(sheet: Excel.Worksheet, row: number, column: number): void {
  sheet.getCell(row, column).format.borders.getItem("EdgeLeft").style = "None";
  const pair = sheet.getRangeByIndexes(row, column - 1, 1, 2);
  pair.format.borders.getItem("InsideVertical").style = "Continuous";
}
