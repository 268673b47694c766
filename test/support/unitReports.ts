import type { Parts } from "../../src/indicators/item";
import type { FigurePart, ReportedFigure, UnitReport } from "../../src/reports/unitReport";

/** A figure as short as a test wants it: Tổng alone, [Tổng, Nam, Nữ], an answer, or null for a blank row. */
export type ShortFigure = number | readonly [number | null, number | null, number | null] | boolean | null;

/** A unit's report with its figures in rows from 7 down, in columns E (Tổng), F (Nam) and G (Nữ). */
export function unitReport(
  unit: string | null,
  figures: Readonly<Record<string, ShortFigure>>,
  about: Partial<Omit<UnitReport, "unit" | "figures">> = {},
): UnitReport {
  const rows = Object.entries(figures).map(([item, short], index): [string, ReportedFigure] => [
    item,
    figure(item, short, index + 7),
  ]);
  return {
    unit,
    known: unit !== null,
    file: null,
    sheet: unit ?? "Sheet1",
    year: null,
    reportDate: null,
    revision: false,
    modified: null,
    findings: [],
    ...about,
    figures: new Map(rows),
  };
}

/** The same report with one figure held out by an error finding. */
export function withHeld(report: UnitReport, item: string): UnitReport {
  const held = report.figures.get(item)!;
  const blank = (part: FigurePart): FigurePart => ({ ...part, value: null, clean: false });
  const { total, male, female } = held.parts;
  const parts = { total: blank(total), male: blank(male), female: blank(female) };
  return { ...report, figures: new Map([...report.figures, [item, { ...held, parts, held: true }]]) };
}

function figure(item: string, short: ShortFigure, row: number): ReportedFigure {
  const [total, male, female] = Array.isArray(short)
    ? short
    : [typeof short === "number" ? short : null, null, null];
  const parts: Parts<FigurePart> = {
    total: part(total, `E${row}`),
    male: part(male, `F${row}`),
    female: part(female, `G${row}`),
  };
  return { item, parts, held: false, ...(typeof short === "boolean" ? { answer: short } : {}) };
}

function part(value: number | null, cell: string): FigurePart {
  return {
    value,
    said: value === null ? "no-data" : "number",
    cell,
    asWritten: value === null ? "" : String(value),
    clean: value !== null,
  };
}
