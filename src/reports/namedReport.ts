import type { AcceptedFinding } from "../findings/acceptedFinding";
import type { Finding } from "../findings/finding";
import { unitPartOfFileName } from "./fileName";
import type { FoundUnit } from "./foundUnit";
import type { SourceWorkbook } from "./grid";
import { readPartOfYear } from "./partOfYear";
import { readYears, saysRevision } from "./period";
import { shownText } from "./personalText";
import { releaseAccepted } from "./releaseAccepted";
import type { SheetHead } from "./sheetHead";
import type { Lookups, SheetReport } from "./sheetReading";
import type { UnitReport } from "./unitReport";
import { checkWholes } from "./wholeChecks";

/** What a report is named by where its own lines do not say whose it is. */
export interface Naming {
  readonly workbook: SourceWorkbook;
  readonly lookups: Lookups;
  /** Heads of all visible sheets: a cover sheet may name the unit of the others. */
  readonly heads: readonly SheetHead[];
  /** What the officer lets stand, which is known of a unit only by its name. */
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * A report of a sheet with its unit, year and revision, as sheet, file and the other sheets say them.
 *
 * @param sheetFindings what is said of the sheet as a whole
 */
export function unitReport(
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
export function namedOutside(sheet: string, { file }: SourceWorkbook, { units }: Lookups): FoundUnit | null {
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

/** A finding with its file and unit. */
export function stamp(finding: Finding, file: string | null, unit: string | null): Finding {
  return {
    ...finding,
    place: { ...(file === null ? {} : { file }), ...finding.place },
    ...(unit === null ? {} : { unit }),
  };
}
