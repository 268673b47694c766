import type { Finding } from "../findings/finding";
import type { SheetCells } from "./sheetCells";

/** What is said about a sheet as a whole: rows hidden, its encoding, its size. */
export function sheetFindings(cells: SheetCells): Finding[] {
  const { grid, encoding, cut } = cells;
  const place = { sheet: grid.sheet };
  const findings: Finding[] = [];
  const hidden = writtenRows(cells, grid.hiddenRows);
  if (hidden !== "") {
    findings.push({
      code: "hidden-rows",
      severity: "warning",
      place,
      values: { what: "rows", which: hidden },
    });
  }
  const filtered = writtenRows(cells, grid.filteredRows);
  if (filtered !== "") {
    findings.push({
      code: "hidden-rows",
      severity: "info",
      place,
      values: { what: "filtered-rows", which: filtered },
    });
  }
  if (encoding !== null)
    findings.push({ code: "legacy-encoding", severity: "info", place, values: { encoding } });
  if (cut) findings.push({ code: "too-large", severity: "warning", place, values: {} });
  return findings;
}

/** Rows with something in them as "5–7, 9", counted from one. */
function writtenRows({ grid }: SheetCells, rows: ReadonlySet<number>): string {
  const filled = [...rows]
    .filter((row) => grid.rows[row]?.some((value) => value !== null && value !== "") ?? false)
    .sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const row of filled) {
    const last = spans.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)).join(", ");
}
