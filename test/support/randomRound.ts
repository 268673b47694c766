import fc from "fast-check";
import type { Item } from "../../src/indicators/item";
import { items } from "../../src/plans/items";
import type { UnitReport } from "../../src/reports/unitReport";
import { planOfEveryMeasure } from "./everyMeasure";
import { unitReport, withHeld, type ShortFigure } from "./unitReports";

const plan = planOfEveryMeasure();
/** What the plan of every measure asks for. */
export const askedItems = items.filter(({ id }) => plan.units.some((unit) => unit.items.includes(id)));

/** Small counts, so that denominators of 0 and values right at a target come often. */
const count = fc.integer({ min: 0, max: 6 });
const hours = fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10);

function figureOf(item: Item): fc.Arbitrary<ShortFigure> {
  if (item.kind === "yes/no") return fc.constantFrom<ShortFigure>(true, false, null);
  if (item.kind === "count") return fc.option(count, { freq: 5 });
  const number = item.fractional ? hours : count;
  const split = fc
    .tuple(number, number)
    .map(([male, female]) => [round(male + female), male, female] as const);
  // The officer may let a total stand that counts people whose sex is not known.
  const withUnknown = fc
    .tuple(number, number, number)
    .map(([male, female, unknown]) => [round(male + female + unknown), male, female] as const);
  return fc.oneof(
    { weight: 5, arbitrary: split },
    { weight: 1, arbitrary: withUnknown },
    { weight: 1, arbitrary: number.map((total) => [total, null, null] as const) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function reportOf(unit: string, about: Partial<UnitReport> = {}): fc.Arbitrary<UnitReport | null> {
  const figures = fc.record(Object.fromEntries(askedItems.map((item) => [item.id, figureOf(item)])), {
    requiredKeys: [],
  });
  const held = fc.option(fc.constantFrom(...askedItems.map(({ id }) => id)), { freq: 2 });
  const report = fc.tuple(figures, held).map(([given, holdOut]) => {
    const made = unitReport(unit, given as Record<string, ShortFigure>, about);
    return holdOut !== null && made.figures.has(holdOut) ? withHeld(made, holdOut) : made;
  });
  return fc.option(report, { freq: 6 });
}

/** A round of the plan of every measure, with units that send nothing, blanks, and figures held out. */
export const randomRound: fc.Arbitrary<UnitReport[]> = fc
  .tuple(
    reportOf("Trạm y tế", { file: "tram.xlsx" }),
    reportOf("Phòng Kinh tế", { file: "kinh-te.xlsx" }),
    reportOf("Hội Phụ nữ", { file: "hoi.xlsx" }),
    reportOf("Tổ dân phố 1", { file: "to-1.xlsx", group: "Các tổ dân phố" }),
    reportOf("Đơn vị lạ", { file: "la.xlsx", known: false }),
  )
  .map((reports) => reports.filter((report) => report !== null));
