import { isGiven } from "../consolidation/reportedUnit";
import { findingSentenceWithoutPlace } from "../messages/findings";
import { formSourceWords } from "../messages/formSources";
import { items } from "../plans/items";
import type { Plan, PlanUnit } from "../plans/plan";
import { readWorkbook } from "../reports/readWorkbook";
import type { ReportedFigure, UnitReport } from "../reports/unitReport";
import { communeLayout, type AnnexReport } from "../summary/communeLayout";
import { formEntries } from "../summary/formEntries";
import { formLayout } from "../summary/formLayout";
import type { FormEntry } from "../summary/formRequest";
import { withSources } from "../summary/formSources";
import type { FormSource } from "../summary/formSources";
import type { SheetLayout } from "../summary/sheetLayout";
import { figureCells, leadingCell } from "./figureCells";
import type { FigureCells } from "./figureCells";
import { layoutGrid } from "./layoutGrid";
import type { Settings } from "./officerActions";

/** A unit's form, filled in with what its files gave. */
export interface AcceptedForm {
  readonly unit: PlanUnit;
  readonly layout: SheetLayout;
  /** How many figures stand on it. */
  readonly figures: number;
  /** Items whose figures the form could not say as the file did; they are left blank, their source says why. */
  readonly withheld: readonly string[];
}

/**
 * Fills a unit's form with what was accepted of it: figures as they were read, with the file, sheet and cells they
 * come from. The form is read back before it is used: a figure that would read otherwise there is left out.
 * A commune's annex gets a sheet of its own kind, which says what it adds to each indicator too.
 *
 * @param reports of one unit, which share its items out among them
 * @param sheet the name of the sheet
 * @param originalOf the sheet of the workbook that a report was copied to; null where it was not
 */
export function acceptedForm(
  plan: Plan,
  unit: PlanUnit,
  reports: readonly UnitReport[],
  settings: Settings,
  sheet: string,
  originalOf: (report: UnitReport) => string | null = () => null,
): AcceptedForm {
  const annex = reports.find(isAnnex);
  if (annex) {
    const layout = communeLayout({ ...annex, unit: unit.name }, plan, items, sheet);
    return { unit, layout, figures: figuresOf([annex]).size, withheld: [] };
  }
  const given = figuresOf(reports);
  const asked = new Set([...unit.items, ...(unit.comparedItems ?? [])]);
  const beside = [...given.keys()].filter((item) => !asked.has(item));
  const whole: PlanUnit = beside.length === 0 ? unit : { ...unit, items: [...unit.items, ...beside] };
  const draw = (entries: ReadonlyMap<string, FormEntry>): SheetLayout => {
    const { year, deadline } = settings;
    const date = latestDate(reports);
    return formLayout({
      plan,
      unit: whole,
      items,
      year,
      deadline,
      sheet,
      entries,
      ...(date === null ? {} : { reportDate: date.split("-").reverse().join("/") }),
    });
  };
  const figures = new Map([...given].map(([item, { figure }]) => [item, figure]));
  const entries = formEntries(figures);
  const withheld: string[] = [];
  const certain = new Map(figures);
  // What one figure leaves blank another may have been measured by, so that the form is read until it agrees.
  for (;;) {
    const doubtful = readOtherwise(draw(entries), certain, plan, settings);
    if (doubtful.length === 0) break;
    withheld.push(...doubtful);
    for (const item of doubtful) {
      certain.delete(item);
      entries.set(item, remarksAlone(entries.get(item)));
    }
  }
  const sources = new Map(
    [...given].map(([item, { figure, report }]): [string, FormSource] => [
      item,
      {
        text: sourceOf(figure, report, withheld.includes(item)),
        original: placeIn(originalOf(report), figureCells(report)[item]),
      },
    ]),
  );
  return {
    unit: whole,
    layout: withSources(draw(entries), sources),
    figures: given.size - withheld.length,
    withheld,
  };
}

function isAnnex(report: UnitReport): report is AnnexReport {
  return report.annex !== undefined;
}

function placeIn(sheet: string | null, cells: FigureCells | undefined): FormSource["original"] {
  const cell = cells === undefined ? null : leadingCell(cells);
  return sheet === null || cell === null ? null : { sheet, cell };
}

interface GivenFigure {
  readonly figure: ReportedFigure;
  readonly report: UnitReport;
}

/** What the reports say something of; where two have an item, the one that says something. */
function figuresOf(reports: readonly UnitReport[]): Map<string, GivenFigure> {
  return new Map(
    reports.flatMap((report) =>
      [...report.figures.values()]
        .filter((figure) => isGiven(figure) || figure.cause !== undefined || figure.proposal !== undefined)
        .map((figure): [string, GivenFigure] => [figure.item, { figure, report }]),
    ),
  );
}

function latestDate(reports: readonly UnitReport[]): string | null {
  return reports
    .map(({ reportDate }) => reportDate)
    .reduce((one, other) => ((one ?? "") > (other ?? "") ? one : other), null);
}

function readOtherwise(
  layout: SheetLayout,
  figures: ReadonlyMap<string, ReportedFigure>,
  plan: Plan,
  settings: Settings,
): string[] {
  const workbook = { file: null, modified: null, grids: [layoutGrid(layout)] };
  const { acceptedFindings = [], year } = settings;
  const [read] = readWorkbook(workbook, { plan, items, year, acceptedFindings });
  return [...figures.values()]
    .filter((figure) => !saysTheSame(figure, read?.figures.get(figure.item)))
    .map(({ item }) => item);
}

function saysTheSame(one: ReportedFigure, other: ReportedFigure | undefined): boolean {
  return (
    other !== undefined &&
    one.held === other.held &&
    one.answer === other.answer &&
    (["total", "male", "female"] as const).every((part) => one.parts[part].value === other.parts[part].value)
  );
}

function remarksAlone({ cause, proposal }: FormEntry = {}): FormEntry {
  return { ...(cause === undefined ? {} : { cause }), ...(proposal === undefined ? {} : { proposal }) };
}

function sourceOf({ item, parts, held }: ReportedFigure, report: UnitReport, withheld: boolean): string {
  const { file, sheet, findings } = report;
  const cells = [parts.total, parts.male, parts.female].flatMap(({ cell, asWritten }) =>
    cell === null || asWritten === null || asWritten === "" ? [] : [`${cell}: ${asWritten}`],
  );
  const source = formSourceWords.source(file, sheet, cells);
  if (!withheld) return source;
  const why = findings.find((finding) => finding.item === item && (!held || finding.severity === "error"));
  return formSourceWords.withheld(source, why ? findingSentenceWithoutPlace(why, "vi") : null);
}
