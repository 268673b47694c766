import type { AcceptedFinding } from "../findings/acceptedFinding";
import type { Finding } from "../findings/finding";
import { findAnnexes } from "./annexSheets";
import { unitPartOfFileName } from "./fileName";
import type { Grid, SourceWorkbook } from "./grid";
import { indexItems } from "./itemLabels";
import { readPartOfYear } from "./partOfYear";
import { readYears, saysRevision } from "./period";
import { readAnnex } from "./readAnnex";
import type { ReadingContext } from "./readingContext";
import { readSheet, type Lookups, type SheetReading, type SheetReport } from "./readSheet";
import { shownText } from "./personalText";
import { releaseAccepted } from "./releaseAccepted";
import type { SheetHead } from "./sheetHead";
import { indexUnits, type FoundUnit } from "./unitNames";
import type { UnitReport } from "./unitReport";
import { checkWholes } from "./wholeChecks";

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

interface Naming {
  readonly workbook: SourceWorkbook;
  readonly lookups: Lookups;
  /** Heads of all visible sheets: a cover sheet may name the unit of the others. */
  readonly heads: readonly SheetHead[];
  /** What the officer lets stand, which is known of a unit only by its name. */
  readonly accepted: readonly AcceptedFinding[];
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

function unitReport(
  sheet: string,
  report: SheetReport,
  sheetFindings: readonly Finding[],
  naming: Naming,
): UnitReport {
  const { workbook, lookups, accepted } = naming;
  const { unit, written } = nameUnit(sheet, report, naming);
  const name = unit?.unit ?? written;
  const partOfYear = partOfYearOf(sheet, report, workbook.file);
  const findings: Finding[] = [...report.findings, ...sheetFindings];
  if (unit === null) {
    findings.unshift({
      code: "unknown-unit",
      severity: "warning",
      place: { sheet },
      values: { asWritten: shownText(written ?? "") },
    });
  }
  const ofUnit = (said: readonly Finding[]) => said.map((finding) => stamp(finding, workbook.file, name));
  const read = releaseAccepted({ figures: report.figures, findings: ofUnit(findings) }, accepted);
  const checked = checkWholes(read.figures, lookups.items.items, sheet);
  const all = [...read.findings, ...ofUnit(checked.findings)];
  return {
    unit: name,
    known: unit !== null,
    ...(unit?.group === undefined ? {} : { group: unit.group }),
    ...(unit?.formerCommune === undefined ? {} : { formerCommune: unit.formerCommune }),
    file: workbook.file,
    sheet,
    year: report.year ?? yearOfSheetName(sheet),
    ...(partOfYear === null ? {} : { partOfYear }),
    reportDate: report.reportDate,
    revision:
      report.revision ||
      saysRevision(sheet) ||
      (workbook.file !== null && saysRevision(workbook.file.replace(/\.\w+$/, ""))),
    modified: workbook.modified,
    ...releaseAccepted({ figures: checked.figures, findings: all }, accepted),
  };
}

/** Whose report it is: by the lines on the sheet, else its name, the file's name, or the other sheets. */
function nameUnit(
  sheet: string,
  { unit, writtenUnit, labelled }: SheetReport,
  { workbook, lookups, heads }: Naming,
): { unit: FoundUnit | null; written: string | null } {
  if (unit) return { unit, written: null };
  if (labelled && writtenUnit !== null) return { unit: null, written: writtenUnit };
  const found = namedOutside(sheet, workbook, lookups);
  if (found) return { unit: found, written: null };
  const cover = [
    ...new Map(heads.flatMap((head) => (head.unit ? [[head.unit.unit, head.unit] as const] : []))).values(),
  ];
  const [only] = cover;
  if (cover.length === 1 && only && writtenUnit === null) return { unit: only, written: null };
  const chosen = writtenUnit === null ? workbook.chosenUnits?.get(sheet) : undefined;
  return chosen === undefined
    ? { unit: null, written: writtenUnit }
    : { unit: { unit: chosen }, written: null };
}

/** The unit that the name of a sheet or file says. */
function namedOutside(sheet: string, { file }: SourceWorkbook, { units }: Lookups): FoundUnit | null {
  const filePart = file === null ? "" : unitPartOfFileName(file);
  const sheetPart = unitPartOfFileName(sheet);
  return (
    units.findCut(sheet) ??
    units.find(sheetPart) ??
    units.findWithin(sheetPart) ??
    units.find(filePart) ??
    units.findWithin(filePart)
  );
}

function yearOfSheetName(sheet: string): number | null {
  const [year] = readYears(sheet);
  return year ?? null;
}

/** The names of sheet and file are asked where the sheet itself says nothing of its time. */
function partOfYearOf(sheet: string, { partOfYear, year }: SheetReport, file: string | null): string | null {
  const named = readPartOfYear(sheet) ?? (year === null && file !== null ? readPartOfYear(file) : null);
  return partOfYear ?? named;
}

function stamp(finding: Finding, file: string | null, unit: string | null): Finding {
  return {
    ...finding,
    place: { ...(file === null ? {} : { file }), ...finding.place },
    ...(unit === null ? {} : { unit }),
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
