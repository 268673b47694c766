import type { Consolidation } from "./consolidation";

/**
 * Whether anything was computed: a report that counts gives at least one figure or answer.
 * Blank forms, and reports that are all left out, give nothing to send.
 */
export function hasFigures({ reports }: Pick<Consolidation, "reports">): boolean {
  return reports.some(
    ({ report, excluded }) =>
      excluded === null &&
      [...report.figures.values()].some(
        ({ parts, answer }) =>
          typeof answer === "boolean" || Object.values(parts).some(({ value }) => value !== null),
      ),
  );
}
