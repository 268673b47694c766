import type { Finding } from "../findings/finding";
import type { Item, Part } from "../indicators/item";
import { sumExactly } from "../numbers/exact";
import { makeFigure, type FigureReading } from "./figure";
import { blankPart } from "./figureCell";
import type { FigurePart } from "./unitReport";

/**
 * The exact sum of figures of one item, given by quarter or by place without a total. One blank or doubtful
 * figure among them and nothing is added up: a finding says so.
 *
 * @param whole false where more figures would be needed for the whole, or they do not add up
 * @param place where the finding points
 */
export function addFigures(
  item: Item,
  readings: readonly FigureReading[],
  whole: boolean,
  place: { readonly sheet: string; readonly cell: string },
): FigureReading {
  const parts = readings.map(({ figure }) => figure.parts);
  const findings = readings.flatMap((reading) => reading.findings);
  const blank = parts.every(({ total, male, female }) =>
    [total, male, female].every(({ value }) => value === null),
  );
  if (blank && findings.length === 0) return makeFigure(item, new Map(), place.sheet);
  const given = (part: Part) => parts.every((each) => each[part].value !== null);
  const complete =
    whole &&
    readings.every(({ figure }) => !figure.held) &&
    (given("total") || given("female") || given("male"));
  if (!complete) {
    const finding: Finding = {
      code: "no-total",
      severity: "error",
      place,
      item: item.id,
      values: { which: item.label },
    };
    const none = blankPart(null, null);
    return {
      figure: { item: item.id, parts: { total: none, male: none, female: none }, held: true },
      findings: [...findings, finding],
    };
  }
  const sum = (part: Part): FigurePart => {
    const values = parts.flatMap((each) => each[part].value ?? []);
    return given(part)
      ? { ...blankPart(null, null), value: sumExactly(values), said: "derived" }
      : blankPart(null, null);
  };
  return {
    figure: {
      item: item.id,
      parts: { total: sum("total"), male: sum("male"), female: sum("female") },
      held: false,
    },
    findings,
  };
}

/** What happens during a year adds up over its quarters; what is counted at a moment (people, leaders) does not. */
export const flows: ReadonlySet<string> = new Set([
  "violence-victims",
  "violence-victims-supported",
  "violence-perpetrators",
  "violence-perpetrators-counselled",
  "trafficking-victims",
  "trafficking-victims-supported",
  "live-births",
  "maternal-deaths",
  "adolescent-births",
  "vocational-entrants",
  "communication-events",
  "communication-participants",
  "training-courses",
  "training-participants",
  "violence-cases",
]);
