import type { Consolidation, Origin } from "../consolidation/consolidation";
import type { Measure, Term } from "../indicators/indicator";
import type { Part } from "../indicators/item";
import type { SummedShare } from "../indicators/summedShare";
import type { Annex } from "../reports/unitReport";
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
  const communes = communesOf(consolidation);
  const valueIn = ({ unit, value }: Origin, term: AddedTerm): number | null => {
    if (result.leftOut.includes(unit)) return null;
    const sums = communes.get(unit);
    return sums ? addedBy(sums.get(code), term) : value;
  };
  return termsOf(result.indicator.measure).flatMap((term) => {
    const { item, part } = term;
    const origins = consolidation.sums.get(item)?.parts[part].origins ?? [];
    return origins.flatMap((origin) => {
      const value = valueIn(origin, term);
      const original = originalCell(round, origin.unit, item, part);
      return value === null ? [] : [sourceOf({ ...origin, value }, item, part, original)];
    });
  });
}

/** What communes add to each indicator: less than their figures where units were left out there. */
function communesOf({ reports }: Consolidation): Map<string, Annex["sums"]> {
  return new Map(
    reports.flatMap(({ report: { unit, annex }, excluded }): [string, Annex["sums"]][] =>
      annex && unit !== null && excluded === null ? [[unit, annex.sums]] : [],
    ),
  );
}

function addedBy(sums: SummedShare | undefined, { part, added }: AddedTerm): number | null {
  if (!sums) return null;
  return typeof added === "number" ? (sums.counts?.[added] ?? null) : sums[added][part];
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

/** A part of an item that a measure adds up, and to what: a side, or one of the counts judged apart. */
interface AddedTerm extends Term {
  readonly added: "numerator" | "denominator" | number;
}

function termsOf(measure: Measure): AddedTerm[] {
  const eachSex = (item: string, added: AddedTerm["added"]): AddedTerm[] => [
    { item, part: "male", added },
    { item, part: "female", added },
  ];
  switch (measure.kind) {
    case "rate":
      return [
        { ...measure.numerator, added: "numerator" },
        { ...measure.denominator, added: "denominator" },
      ];
    case "rate-each-sex":
      return [...eachSex(measure.numerator, "numerator"), ...eachSex(measure.denominator, "denominator")];
    case "ratio-of-means":
      return [...eachSex(measure.sum, "numerator"), ...eachSex(measure.over, "denominator")];
    case "sum":
      return [{ ...measure.term, added: "numerator" }];
    case "every":
      return measure.items.map((item, added) => ({ item, part: "total", added }));
    case "answer":
      return [{ item: measure.item, part: "total", added: "numerator" }];
    case "narrative":
      return [];
  }
}
