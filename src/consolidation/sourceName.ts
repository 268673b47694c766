import type { UnitReport } from "../reports/unitReport";

/** How a report is named to tell it from another of the same unit: "bao-cao.xlsx [Sheet1]". */
export function sourceName(report: UnitReport): string {
  return report.file === null ? report.sheet : `${report.file} [${report.sheet}]`;
}
