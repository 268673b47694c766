import type { FileReading, OfferedFile, Round } from "../../actions/officerActions";
import { considerReports } from "../../consolidation/considerReports";
import type { Exclusion } from "../../consolidation/consolidation";
import { isGiven, saysAnything } from "../../consolidation/reportedUnit";
import { compareLateness, submissionsOf } from "../../consolidation/submission";
import type { Surroundings } from "../../reports/surroundings";
import type { UnitReport } from "../../reports/unitReport";

/** A report in a file, and what the officer has decided about it so far. */
export interface OfferedReport {
  readonly report: UnitReport;
  /** "" until it is known or decided whose it is. */
  readonly unit: string;
  readonly accepted: boolean;
  /** Why it was not proposed to be taken; null where nothing speaks against it. */
  readonly excluded: Exclusion | null;
  /** True where it was proposed to be taken and had nothing to look at when it was first read. */
  readonly certain: boolean;
}

/** A file that was read: its reports, or why there are none. */
export type OfferedFileReading = {
  /** To be read again once the officer has decided what a row means. */
  readonly source: OfferedFile;
} & (
  | Exclude<FileReading, { readonly reports: readonly UnitReport[] }>
  | {
      readonly name: string;
      readonly reports: readonly OfferedReport[];
      readonly around: readonly Surroundings[];
    }
);

/**
 * What is proposed to the officer: of each known unit the report that counts, where the workbook has no figures of
 * it yet. Everything else waits to be decided.
 *
 * @param sources the files that were read, in the order of the readings
 */
export function offerReports(
  readings: readonly FileReading[],
  sources: readonly OfferedFile[],
  round: Round,
): OfferedFileReading[] {
  // Without a plan nothing is read.
  if (!round.plan) return [];
  const all = readings.flatMap((reading) => ("reports" in reading ? reading.reports : []));
  const decisions = considerReports(all, round.settings.year, round.plan);
  return readings.map((reading, index) => {
    const source = sources[index]!;
    if (!("reports" in reading)) return { source, ...reading };
    return {
      source,
      name: reading.name,
      around: reading.around,
      reports: reading.reports.map((report) => {
        const excluded = decisions.get(report)?.excluded ?? null;
        // An annex says itself whose it is; a name on a unit's sheet may be anybody's.
        const unit = report.known || report.annex ? (report.unit ?? "") : "";
        const free = unit !== "" && standingReport(round, unit) === null;
        const accepted = excluded === null && free && saysAnything(report);
        const certain = accepted && report.findings.every(({ severity }) => severity === "info");
        return { report, unit, excluded, accepted, certain };
      }),
    };
  });
}

/** A file read again: its figures are new, what the officer decided of its reports stays. */
export function withNewFigures(file: OfferedFileReading, again: OfferedFileReading): OfferedFileReading {
  if (!("reports" in file) || !("reports" in again)) return again;
  const reports = again.reports.map((offered) => {
    const ofSheet = file.reports.filter(({ report }) => report.sheet === offered.report.sheet);
    const before =
      ofSheet.find(({ report }) => report.unit === offered.report.unit) ??
      ofSheet.find(({ report }) => report.unit === null);
    if (!before) return offered;
    const { unit, accepted, excluded, certain } = before;
    // Where nothing could be read before, nothing was decided either.
    return countFigures(before.report) === 0
      ? { ...offered, unit, certain }
      : { ...offered, unit, accepted, excluded, certain };
  });
  return { ...again, name: file.name, reports };
}

/** The report of a unit that the workbook has already, with figures in it; null where there is none. */
export function standingReport({ consolidation }: Round, unit: string): UnitReport | null {
  const standing = consolidation?.reports.find(({ report }) => report.unit === unit && saysAnything(report));
  return standing?.report ?? null;
}

/** How many figures a report gives. */
export function countFigures({ figures }: UnitReport): number {
  return [...figures.values()].filter(isGiven).length;
}

/** Whether a report was made after another one. */
export function latenessOf(report: UnitReport, standing: UnitReport): "later" | "earlier" | "unclear" {
  const { order, decidedBy } = compareLateness({ reports: [report] }, { reports: [standing] });
  // The time of a file says nothing against a sheet, which has none.
  if (order === 0 || decidedBy === "file-time") return "unclear";
  return order > 0 ? "later" : "earlier";
}

/** Units of which more than one report is ticked. */
export function unitsTickedTwice(files: readonly OfferedFileReading[]): string[] {
  const ticked = tickedReports(files);
  const units = [...new Set(ticked.map(({ unit }) => unit))];
  return units.filter((unit) => {
    const reports = ticked.filter((one) => one.unit === unit).map(({ report }) => ({ ...report, unit }));
    return submissionsOf(reports).length > 1;
  });
}

/** A report that is to be taken, with its file. */
export interface TickedReport extends OfferedReport {
  readonly source: OfferedFile;
}

/** The reports to be taken. */
export function tickedReports(files: readonly OfferedFileReading[]): TickedReport[] {
  return files.flatMap((file) =>
    "reports" in file
      ? file.reports.filter(({ accepted }) => accepted).map((report) => ({ ...report, source: file.source }))
      : [],
  );
}

/** The files with one report decided otherwise. */
export function decideReport(
  files: readonly OfferedFileReading[],
  report: UnitReport,
  decision: Partial<Pick<OfferedReport, "unit" | "accepted">>,
): OfferedFileReading[] {
  return files.map((file) =>
    "reports" in file
      ? {
          ...file,
          reports: file.reports.map((one) => (one.report === report ? { ...one, ...decision } : one)),
        }
      : file,
  );
}

/** What is left to decide once some units have been written: files and reports that were taken are gone. */
export function withoutUnits(
  files: readonly OfferedFileReading[],
  units: ReadonlySet<string>,
): OfferedFileReading[] {
  return files.flatMap((file): OfferedFileReading[] => {
    if (!("reports" in file)) return [file];
    const left = file.reports.filter(({ accepted, unit }) => !accepted || !units.has(unit));
    return left.length > 0 ? [{ ...file, reports: left }] : [];
  });
}
