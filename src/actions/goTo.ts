import { selectCell } from "../excel/selection";
import type { SheetPlace } from "./officerActions";

/** Selects a cell and brings its sheet to the front. */
export function goTo({ sheet, cell }: SheetPlace): Promise<void> {
  return selectCell(sheet, cell);
}
