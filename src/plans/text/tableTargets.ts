import { readNumberText } from "../../numbers/numberText";
import { titleWords } from "./titleWords";
import { readLine, type LineTarget } from "./readLine";
import type { TableColumns } from "./table";

/** A target of a table's row. */
export interface RowTarget extends LineTarget {
  readonly reporters: readonly string[];
}

const answers = /^(co|x|dat|yes)$/;

/**
 * Reads a row of a table of targets, a target to each year's column: name, figure and unit read as one sentence.
 *
 * @param cells the row's cells
 * @param columns what the head says they hold
 */
export function rowTargets(cells: readonly string[], columns: TableColumns): RowTarget[] {
  const name = cells[columns.name] ?? "";
  if (name === "") return [];
  const unit = columns.unit === null ? "" : (cells[columns.unit] ?? "");
  const reporter = columns.reporter === null ? "" : (cells[columns.reporter] ?? "");
  const reporters = reporter === "" ? [] : reporter.split(/[;,]\s*/).filter((each) => each !== "");
  return columns.targets.flatMap(({ column, year }) => {
    const target = figureTarget(name, cells[column] ?? "", unit);
    if (!target) return [];
    const baseline = target.baseline ?? reachedIn(cells, columns);
    return [{ ...target, subject: name, subjectIndex: 0, year: year ?? target.year, baseline, reporters }];
  });
}

function figureTarget(name: string, figure: string, unit: string): LineTarget | null {
  if (answers.test(titleWords(figure)) && !/\d/.test(figure)) return yes(name);
  if (!/\d/.test(figure)) return null;
  const own = /[%‰/]|\p{L}{2,}\s*$/u.test(figure.replace(/trở (lên|xuống)$/u, ""));
  const bound = /\s*trở (?:lên|xuống)$/u.exec(figure)?.[0] ?? "";
  const value = figure.slice(0, figure.length - bound.length);
  const line = `${withoutFigures(name)}: ${value}${own ? "" : ` ${unit.replace(/^(?!%|‰)/, "")}`}${bound}`;
  const read = readLine(line, { declared: true, firstYear: null })[0];
  return read ? { ...read, text: `${name}: ${figure}${own || unit === "" ? "" : ` ${unit}`}` } : null;
}

/** A name's own numbers (ages, bases) would be read before the cell's. */
function withoutFigures(name: string): string {
  return name.replace(/\([^()]*\)/g, "").replace(/\d+(?:[.,]\d+)*\s*%?/g, "");
}

function yes(name: string): LineTarget {
  return {
    subjectIndex: 0,
    subject: name,
    comparator: "yes",
    value: null,
    unit: "",
    factor: null,
    year: null,
    baseline: null,
    text: name,
    doubtful: false,
  };
}

function reachedIn(cells: readonly string[], { reached }: TableColumns): LineTarget["baseline"] {
  if (!reached) return null;
  const spelling = readNumberText((cells[reached.column] ?? "").replace(/\s*%$/, ""));
  return spelling?.kind === "number" ? { year: reached.year, value: spelling.value } : null;
}
