import type { Finding } from "../findings/finding";
import type { Item, Part } from "../indicators/item";
import { holdOut } from "./mergeFigures";
import type { ReportedFigure } from "./unitReport";

/**
 * Holds out every "Trong đó" that is more than its whole, in the total or in one sex.
 *
 * @param figures changed in place of what is held
 */
export function checkWholes(
  figures: ReadonlyMap<string, ReportedFigure>,
  items: ReadonlyMap<string, Item>,
  sheet: string,
): { figures: Map<string, ReportedFigure>; findings: Finding[] } {
  const checked = new Map(figures);
  const findings: Finding[] = [];
  for (const [id, figure] of figures) {
    const item = items.get(id);
    const wholeItem = item?.partOf === undefined ? undefined : items.get(item.partOf);
    const whole = wholeItem && figures.get(wholeItem.id);
    if (!item || !wholeItem || !whole) continue;
    const exceeding = (["total", "male", "female"] as const).find((part) => exceeds(figure, whole, part));
    if (!exceeding) continue;
    checked.set(id, { ...holdOut(figure), asGiven: figure.parts });
    const { cell } = figure.parts[exceeding].cell === null ? figure.parts.total : figure.parts[exceeding];
    findings.push({
      code: "part-exceeds-whole",
      severity: "error",
      place: { sheet, ...(cell === null ? {} : { cell }) },
      item: id,
      values: {
        part: figure.parts[exceeding].value ?? 0,
        whole: whole.parts[exceeding].value ?? 0,
        partLabel: item.label,
        wholeLabel: wholeItem.label,
      },
    });
  }
  return { figures: checked, findings };
}

function exceeds(part: ReportedFigure, whole: ReportedFigure, which: Part): boolean {
  const [a, b] = [part.parts[which].value, whole.parts[which].value];
  return a !== null && b !== null && a > b;
}
