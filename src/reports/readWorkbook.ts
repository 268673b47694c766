import type { Finding } from "../findings/finding";
import { findAnnexes } from "./annexSheets";
import type { FoundUnit } from "./foundUnit";
import type { Grid, SourceWorkbook } from "./grid";
import { indexItems } from "./itemLabels";
import { namedOutside, stamp, unitReport, type Naming } from "./namedReport";
import { readAnnex } from "./readAnnex";
import type { ReadingContext } from "./readingContext";
import { readSheet } from "./readSheet";
import type { SheetHead } from "./sheetHead";
import type { Lookups, SheetReading, SheetReport } from "./sheetReading";
import { indexUnits } from "./unitNames";
import type { UnitReport } from "./unitReport";

export type { ReadingContext };

/**
 * Reads what a workbook reports: a report for each unit on each sheet, its figures by item, and findings for what
 * was not read. The standard form is read by its hidden codes, any other layout by its headings and labels; what is
 * not certain is a finding, not a figure. A workbook without any table gives one report with the finding `no-table`.
 * An annex is one report, that of its commune, whatever sheets it has; in a workbook where communes' annexes stand
 * each on a sheet of its own, each is one.
 *
 * @param workbook sheets as they arrived
 * @param context the plan, the library of items, the year asked for, and what the officer decided before
 * @example readWorkbook(workbook, { plan, items, year: 2026 })[0]?.unit //=> "Trạm y tế"
 */
export function readWorkbook(workbook: SourceWorkbook, context: ReadingContext): UnitReport[] {
  const annexes = findAnnexes(workbook);
  if (annexes.length === 0) return readUnits(workbook, context);
  const reports = annexes.map((annex) => readAnnex(annex, workbook, context));
  if (workbook.file !== null) return reports;
  const taken = new Set(annexes.map(({ figures }) => figures.cells.grid));
  const grids = workbook.grids.filter((grid) => !taken.has(grid));
  return grids.length === 0 ? reports : [...reports, ...readUnits({ ...workbook, grids }, context)];
}

function readUnits(workbook: SourceWorkbook, context: ReadingContext): UnitReport[] {
  const lookups = lookupsOf(context);
  const visible = workbook.grids.filter((grid) => !grid.hidden);
  const readings = visible.map((grid) => ({ grid, reading: readingOf(grid, workbook, context, lookups) }));
  const naming: Naming = {
    workbook,
    lookups,
    heads: readings.map(({ reading }) => reading.head),
    accepted: context.acceptedFindings ?? [],
  };
  const understood = readings.flatMap(({ grid, reading }) => reportsOf(grid, reading, naming));
  const asked = readings.flatMap(({ grid, reading }) => questionsOf(grid, reading, naming));
  const reports = [...understood, ...ofUnitsWithout(understood, asked)];
  const all =
    reports.length > 0 ? reports : [withoutTable((visible[0] ?? workbook.grids[0])?.sheet ?? "", naming)];
  const beside = readings
    .filter(({ reading }) => reading.reports.length === 0)
    .flatMap(({ reading }) => reading.findings);
  return withFindings(
    all,
    [...beside.filter(({ code }) => code === "personal-data"), ...hiddenSheets(workbook)],
    workbook.file,
  );
}

/** A round's files are read in one context: its labels and names are made comparable once. */
const knownLookups = new WeakMap<ReadingContext, Lookups>();

function lookupsOf(context: ReadingContext): Lookups {
  const known = knownLookups.get(context);
  if (known) return known;
  const lookups = {
    items: indexItems(context.items),
    units: indexUnits(context.plan, context.unitAliases, context.oldCommunes),
  };
  knownLookups.set(context, lookups);
  return lookups;
}

/** Sheets read before in the same context: one that has not changed since reads the same. */
const knownReadings = new WeakMap<ReadingContext, WeakMap<Grid, SheetReading>>();

function readingOf(
  grid: Grid,
  workbook: SourceWorkbook,
  context: ReadingContext,
  lookups: Lookups,
): SheetReading {
  const known = knownReadings.get(context) ?? new WeakMap<Grid, SheetReading>();
  knownReadings.set(context, known);
  const outside = namedOutside(grid.sheet, workbook, lookups)?.unit ?? workbook.chosenUnits?.get(grid.sheet);
  const reading = known.get(grid) ?? readSheet(grid, context, lookups, outside ?? null);
  known.set(grid, reading);
  return reading;
}

function reportsOf(
  grid: Grid,
  { reports, unanswered, findings, head }: SheetReading,
  naming: Naming,
): UnitReport[] {
  if (reports.length > 0) {
    return reports.map((report, at) => unitReport(grid.sheet, report, at === 0 ? findings : [], naming));
  }
  const named = naming.lookups.units.findCut(grid.sheet);
  if (named === null || isBlank(grid) || unanswered.length > 0) return [];
  return [unitReport(grid.sheet, tableless(head, grid.sheet, named), findings, naming)];
}

/** Reports that give no figure until the officer says what their rows are. */
function questionsOf(
  grid: Grid,
  { reports, unanswered, findings }: SheetReading,
  naming: Naming,
): UnitReport[] {
  return unanswered.map((report, at) =>
    unitReport(grid.sheet, report, at === 0 && reports.length === 0 ? findings : [], naming),
  );
}

/** Questions of the plan's units that no figure was read of; where there is none at all, of anybody. */
function ofUnitsWithout(understood: readonly UnitReport[], asked: readonly UnitReport[]): UnitReport[] {
  if (understood.length === 0) return [...asked];
  const named = new Set(understood.map(({ unit }) => unit));
  return asked.filter(({ unit, known }) => known && !named.has(unit));
}

/** A sheet that should have a table and has none. */
function tableless(head: SheetHead, sheet: string, unit: FoundUnit | null): SheetReport {
  return {
    ...head,
    unit,
    figures: new Map(),
    findings: [{ code: "no-table", severity: "error", place: { sheet } }],
  };
}

function withoutTable(sheet: string, naming: Naming): UnitReport {
  const [head = noHead] = naming.heads;
  return unitReport(sheet, tableless(head, sheet, head.unit), [], naming);
}

const noHead: SheetHead = {
  unit: null,
  writtenUnit: null,
  labelled: false,
  year: null,
  partOfYear: null,
  reportDate: null,
  revision: false,
};

/** Sheets hidden by hand are not read, and said so. */
function hiddenSheets({ grids }: SourceWorkbook): Finding[] {
  return grids
    .filter((grid) => grid.hidden && !isBlank(grid))
    .map((grid) => ({
      code: "hidden-rows",
      severity: "warning",
      place: { sheet: grid.sheet },
      values: { what: "sheet", which: grid.sheet },
    }));
}

function isBlank({ rows }: Grid): boolean {
  return rows.every((row) => row.every((value) => value === null || value === ""));
}

/** What is said about sheets without figures stands with the first report. */
function withFindings(
  reports: readonly UnitReport[],
  findings: readonly Finding[],
  file: string | null,
): UnitReport[] {
  return reports.map((report, at) =>
    at === 0
      ? { ...report, findings: [...report.findings, ...findings.map((each) => stamp(each, file, null))] }
      : report,
  );
}
