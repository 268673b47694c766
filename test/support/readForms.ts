import type { FindingOf } from "../../src/findings/finding";
import type { Part, Parts } from "../../src/indicators/item";
import { readCell } from "../../src/numbers/cellReading";
import { itemById } from "../../src/plans/items";
import { cellAddress, type Grid, type SourceWorkbook } from "../../src/reports/grid";
import type { FigurePart, ReportedFigure, UnitReport } from "../../src/reports/unitReport";

/** Interim: forms of MemoryWorkbook read by their codes, until reports/readWorkbook is there. */
export function readForms(workbook: SourceWorkbook, known: ReadonlySet<string>, year: number): UnitReport[] {
  return workbook.grids.map((grid) => readForm(grid, known, year));
}

function readForm(grid: Grid, known: ReadonlySet<string>, year: number): UnitReport {
  const findings: FindingOf<"total-mismatch">[] = [];
  const figures = new Map<string, ReportedFigure>();
  grid.rows.forEach((row, index) => {
    const item = itemById(String(row[0]));
    if (!item) return;
    const read = (part: Part, column: number): FigurePart => {
      const value = row[column] ?? null;
      const reading = readCell(value, "number");
      const number = reading.kind === "number" ? reading.value : reading.kind === "zero" ? 0 : null;
      return {
        value: number,
        said: number === null ? "no-data" : "number",
        cell: cellAddress(index, column),
        asWritten: value === null ? "" : String(value),
        clean: typeof value === "number",
      };
    };
    let parts: Parts<FigurePart> = {
      total: read("total", 4),
      male: read("male", 5),
      female: read("female", 6),
    };
    const { total, male, female } = {
      total: parts.total.value,
      male: parts.male.value,
      female: parts.female.value,
    };
    if (item.kind === "sex") {
      if (total === null && male !== null && female !== null)
        parts = { ...parts, total: { ...parts.total, value: male + female, said: "derived" } };
      if (male === null && total !== null && female !== null)
        parts = { ...parts, male: { ...parts.male, value: total - female, said: "derived" } };
    }
    const held = total !== null && male !== null && female !== null && total !== male + female;
    if (held)
      findings.push({
        code: "total-mismatch",
        severity: "error",
        unit: grid.sheet,
        item: item.id,
        place: { sheet: grid.sheet, cell: cellAddress(index, 4) },
        values: { total, male, female },
      });
    const answer = item.kind === "yes/no" ? readCell(row[4] ?? null, "answer") : null;
    figures.set(item.id, {
      item: item.id,
      parts: held
        ? {
            total: { ...parts.total, value: null },
            male: { ...parts.male, value: null },
            female: { ...parts.female, value: null },
          }
        : parts,
      held,
      ...(answer ? { answer: answer.kind === "answer" ? answer.answer : null } : {}),
    });
  });
  return {
    unit: grid.sheet,
    known: known.has(grid.sheet),
    file: null,
    sheet: grid.sheet,
    year,
    reportDate: null,
    revision: false,
    modified: null,
    figures,
    findings: known.has(grid.sheet)
      ? findings
      : [
          ...findings,
          {
            code: "unknown-unit",
            severity: "warning",
            place: { sheet: grid.sheet, cell: "A1" },
            values: { asWritten: grid.sheet },
          } as never,
        ],
  };
}
