import type { UnitFigure, UnitFigures } from "../indicators/unitFigures";
import { foldText } from "../numbers/foldText";
import type { Plan, PlanUnit } from "../plans/plan";
import type { ReportedFigure, UnitReport } from "../reports/unitReport";
import { sourceName } from "./sourceName";

/** A unit with the reports of it that count: one as a rule, more where a file spreads a unit over sheets. */
export interface ReportedUnit {
  readonly unit: string;
  /** The plan's unit, or the group it is one of; null where the plan knows neither. */
  readonly planUnit: PlanUnit | null;
  readonly reports: readonly UnitReport[];
  /** Items whose figures are set beside another unit's and not added up. */
  readonly compared: ReadonlySet<string>;
}

/** A figure with the report it stands in. */
export interface LocatedFigure {
  readonly figure: ReportedFigure;
  readonly report: UnitReport;
}

/** What a report is called: by its unit, or by its source where the unit has no name. */
export function unitNameOf(report: UnitReport): string {
  return report.unit ?? sourceName(report);
}

/** What tells two units apart, however their names are spelt; null for a report without a unit's name. */
export function unitKeyOf(report: UnitReport): string | null {
  return report.unit === null ? null : foldText(report.unit);
}

/** Reports that count, brought together by unit in the order they came; those without a unit's name stay apart. */
export function reportedUnits(reports: readonly UnitReport[], plan: Plan): ReportedUnit[] {
  const groups = new Map<string | UnitReport, UnitReport[]>();
  for (const report of reports) {
    const key = unitKeyOf(report) ?? report;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  const units = [...groups.values()].map((group): ReportedUnit => {
    const [first] = group as [UnitReport];
    const named = (name: string | undefined) => plan.units.find((unit) => unit.name === name);
    const unit = unitNameOf(first);
    return { unit, planUnit: named(unit) ?? named(first.group) ?? null, reports: group, compared: new Set() };
  });
  return units.map((unit) => ({ ...unit, compared: comparedItemsOf(unit, units) }));
}

/**
 * Items that a unit is asked for only to be compared, of which a unit that answers for them has given a figure.
 * Until then the unit's own figure is the only one there is: it is added up, and the result is provisional.
 */
function comparedItemsOf(unit: ReportedUnit, units: readonly ReportedUnit[]): Set<string> {
  const answers = (other: ReportedUnit, item: string): boolean => {
    const located = other.planUnit?.items.includes(item) ? figureOf(other, item) : null;
    return located !== null && isGiven(located.figure);
  };
  const asked = unit.planUnit?.comparedItems ?? [];
  return new Set(asked.filter((item) => units.some((other) => answers(other, item))));
}

/** True where a figure says anything: a number, zero, not collected, an answer, or something held out. */
export function isGiven(figure: ReportedFigure): boolean {
  if (figure.held || typeof figure.answer === "boolean") return true;
  const { total, male, female } = figure.parts;
  return [total, male, female].some((part) => part.value !== null || part.said !== "no-data");
}

/** True where a report says anything at all; a form not yet filled in does not. */
export function saysAnything(report: UnitReport): boolean {
  return [...report.figures.values()].some(isGiven);
}

/** The unit's figure for an item: the one that says something where several of its sheets have the row. */
export function figureOf(unit: ReportedUnit, item: string): LocatedFigure | null {
  let blank: LocatedFigure | null = null;
  for (const report of unit.reports) {
    const figure = report.figures.get(item);
    if (figure && isGiven(figure)) return { figure, report };
    if (figure) blank ??= { figure, report };
  }
  return blank;
}

/** True where the unit's figure is only compared with another unit's. */
export function isCompared(unit: ReportedUnit, item: string): boolean {
  return unit.compared.has(item);
}

/** What the indicators need to know of a unit: its figures without their cells, those only compared left out. */
export function figuresForIndicators(unit: ReportedUnit): UnitFigures {
  const annex = unit.reports[0]?.annex;
  if (annex) {
    return { unit: unit.unit, inPlan: true, asked: new Set(), figures: new Map(), sums: annex.sums };
  }
  const ids = new Set(unit.reports.flatMap((report) => [...report.figures.keys()]));
  const figures = new Map<string, UnitFigure>();
  for (const id of ids) {
    const located = isCompared(unit, id) ? null : figureOf(unit, id);
    if (located) figures.set(id, withoutCells(located.figure));
  }
  return { unit: unit.unit, inPlan: unit.planUnit !== null, asked: askedOf(unit.planUnit), figures };
}

/** A unit of the plan from which nothing has come in. */
export function unitWithoutReport(planUnit: PlanUnit): UnitFigures {
  return { unit: planUnit.name, inPlan: true, asked: askedOf(planUnit), figures: new Map() };
}

function askedOf(planUnit: PlanUnit | null): ReadonlySet<string> {
  const compared = new Set(planUnit?.comparedItems);
  return new Set(planUnit?.items.filter((item) => !compared.has(item)));
}

function withoutCells({ parts, answer, held }: ReportedFigure): UnitFigure {
  const values = { total: parts.total.value, male: parts.male.value, female: parts.female.value };
  return { parts: values, held, ...(answer === undefined ? {} : { answer }) };
}
