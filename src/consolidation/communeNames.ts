import { foldText } from "../numbers/foldText";
import type { UnitReport } from "../reports/unitReport";

/**
 * Names communes apart that are called alike: an annex of a commune whose name another locality has too goes by its
 * whole name, "xã Tân Lập, tỉnh Thái Nguyên". Two annexes of one locality stay two reports of one unit.
 */
export function nameCommunesApart(reports: readonly UnitReport[]): readonly UnitReport[] {
  const localities = new Map<string, Set<string>>();
  for (const { unit, annex } of reports) {
    if (!annex || unit === null) continue;
    const key = foldText(unit);
    localities.set(key, (localities.get(key) ?? new Set()).add(foldText(annex.mark.locality)));
  }
  if ([...localities.values()].every(({ size }) => size === 1)) return reports;
  return reports.map((report) => {
    const { unit, annex } = report;
    const shared = annex && unit !== null && localities.get(foldText(unit))!.size > 1;
    return shared ? { ...report, unit: annex.mark.locality } : report;
  });
}
