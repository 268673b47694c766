import { foldText } from "../numbers/foldText";
import { withoutNumbering } from "./labelText";
import type { ReadingContext } from "./readingContext";
import type { SheetCells } from "./sheetCells";
import type { TableRegion } from "./tableRegion";
import type { UnitIndex } from "./unitNames";

/** What was decided for all units, or for one of these. */
export function decisionsOf<Decision extends { readonly unit: string | null }>(
  units: ReadonlySet<string>,
  decisions: readonly Decision[] = [],
): Decision[] {
  return decisions.filter(({ unit }) => unit === null || units.has(unit));
}

/** By folded label, the item that the officer chose for it; the last decision holds. */
export function decidedLabels(
  units: ReadonlySet<string>,
  decisions: ReadingContext["labelDecisions"],
): Map<string, string | null> {
  return new Map(
    decisionsOf(units, decisions).map(({ label, item }) => [foldText(withoutNumbering(label)), item]),
  );
}

/** The units that a table of several names in its rows. */
export function unitsWithin(cells: SheetCells, { body }: TableRegion, units: UnitIndex): Set<string> {
  const texts = body.flatMap((row) => cells.filledColumns(row).map((column) => cells.text(row, column)));
  return new Set(texts.flatMap((text) => units.find(withoutNumbering(text))?.unit ?? []));
}
