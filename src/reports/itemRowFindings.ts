import type { Finding } from "../findings/finding";
import type { ItemIndex } from "./itemLabels";
import { shownText } from "./personalText";

type CellPlace = { readonly sheet: string; readonly cell: string };

/** A row of figures that is no item. */
export function unknownFinding(place: CellPlace, label: string): Finding {
  return { code: "unknown-item", severity: "warning", place, values: { asWritten: shownText(label) } };
}

/** Last year's figure beside this year's is nothing to hold; the officer is told all the same. */
export function otherYear(place: CellPlace, years: readonly number[], expected: number): Finding {
  return { code: "wrong-period", severity: "info", place, values: { written: years.join(", "), expected } };
}

/** A share where an item counts. */
export function percentFinding(place: CellPlace, label: string, item: string): Finding {
  return {
    code: "percent-for-count",
    severity: "error",
    place,
    item,
    values: { asWritten: shownText(label) },
  };
}

/** A row that could be more than one item. */
export function ambiguousFinding(
  place: CellPlace,
  label: string,
  items: readonly string[],
  index: ItemIndex,
): Finding {
  const candidates = items.map((id) => index.items.get(id)?.label ?? id);
  return {
    code: "ambiguous-label",
    severity: "error",
    place,
    values: { asWritten: shownText(label), candidates },
  };
}
