import type { Origin } from "../consolidation/consolidation";
import type { Measure, Term } from "../indicators/indicator";
import type { Part } from "../indicators/item";
import type { Round, SheetPlace, Source } from "./officerActions";

/**
 * The units behind an indicator's figures, each with its share and the cell it stands in; units that were left out
 * of the indicator are not behind it.
 *
 * @returns numerator first; nothing where the round has no such indicator or it is not measured by figures
 */
export function sourcesOf(round: Round, code: string): Source[] {
  const { consolidation } = round;
  const result = consolidation?.indicators.find(({ indicator }) => indicator.code === code);
  if (!consolidation || !result) return [];
  const counts = ({ unit }: Origin): boolean => !result.leftOut.includes(unit);
  return termsOf(result.indicator.measure).flatMap(({ item, part }) =>
    (consolidation.sums.get(item)?.parts[part].origins ?? [])
      .filter(counts)
      .map((origin) => sourceOf(origin, item, part, originalCell(round, origin.unit, item, part))),
  );
}

function sourceOf(
  { unit, value, sheet, cell }: Origin,
  item: string,
  part: Part,
  original: SheetPlace | null,
): Source {
  const place = cell === null ? null : { sheet, cell };
  return { unit, item, part, value, place, ...(original === null ? {} : { original }) };
}

function originalCell({ originals = [] }: Round, unit: string, item: string, part: Part): SheetPlace | null {
  for (const { unit: owner, sheet, cells } of originals) {
    const cell = owner === unit && Object.hasOwn(cells, item) ? cells[item]?.[part] : undefined;
    if (cell !== undefined) return { sheet, cell };
  }
  return null;
}

/** The parts of items that a measure adds up. */
function termsOf(measure: Measure): Term[] {
  const total = (item: string): Term => ({ item, part: "total" });
  const eachSex = (item: string): Term[] => [
    { item, part: "male" },
    { item, part: "female" },
  ];
  switch (measure.kind) {
    case "rate":
      return [measure.numerator, measure.denominator];
    case "rate-each-sex":
      return [...eachSex(measure.numerator), ...eachSex(measure.denominator)];
    case "ratio-of-means":
      return [...eachSex(measure.sum), ...eachSex(measure.over)];
    case "sum":
      return [measure.term];
    case "every":
      return measure.items.map(total);
    case "answer":
      return [total(measure.item)];
    case "narrative":
      return [];
  }
}
