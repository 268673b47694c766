import type { UnitReport } from "../../src/reports/unitReport";
import type { CorpusCase, TrueFigure } from "./truth";

/** Figures right, wrong (read, but not what is true) and missing (true, but not read), and what went wrong. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly complaints: readonly string[];
}

/** Compares reports with the truth of their case, part by part. */
export function scoreCase(
  { difficulty, truth, findings, secrets }: CorpusCase,
  reports: readonly UnitReport[],
): Score {
  let [right, wrong, missing] = [0, 0, 0];
  const complaints: string[] = [];
  const complain = (text: string) => complaints.push(`${difficulty}: ${text}`);
  const unused = new Set(reports.filter(({ figures }) => figures.size > 0));
  for (const expected of truth) {
    const own = reports.filter(
      (report) => report.unit === expected.unit && (expected.year === null || report.year === expected.year),
    );
    own.forEach((report) => unused.delete(report));
    if (own.length === 0)
      complain(
        `no report of ${expected.unit} ${expected.year}, but of ${reports.map(({ unit, year }) => `${unit} ${year}`).join(", ")}`,
      );
    for (const [item, figure] of Object.entries(expected.figures)) {
      for (const part of partsOf(figure)) {
        const read = readPart(own, item, part);
        if (read === figure[part]) {
          if (read !== null) right += 1;
        } else if (read === null || read === undefined) {
          missing += 1;
          complain(`missing ${item} ${part} = ${figure[part]}`);
        } else {
          wrong += 1;
          complain(`WRONG ${item} ${part} = ${read}, not ${figure[part]}`);
        }
      }
    }
    for (const report of own) {
      for (const id of report.figures.keys()) {
        if (expected.figures[id] === undefined && readPart([report], id, "total") !== null) {
          wrong += 1;
          complain(`WRONG ${id} = ${readPart([report], id, "total")} out of nothing`);
        }
      }
    }
  }
  for (const report of unused) {
    const read = [...report.figures.keys()].filter((id) => readPart([report], id, "total") !== null);
    wrong += read.length;
    if (read.length > 0)
      complain(`WRONG ${read.length} figures of a report of ${report.unit} ${report.year} that is none`);
  }
  const codes = new Set(reports.flatMap((report) => report.findings.map(({ code }) => code)));
  for (const code of findings)
    if (!codes.has(code as never)) complain(`no finding ${code}, but ${[...codes].join(", ")}`);
  const all = JSON.stringify(reports.map((report) => ({ ...report, figures: [...report.figures] })));
  for (const secret of secrets) if (all.includes(secret)) complain(`LEAKED ${secret}`);
  return { right, wrong, missing, complaints };
}

type Value = "total" | "male" | "female" | "answer";

function partsOf(figure: TrueFigure): Value[] {
  return figure.answer === undefined ? ["total", "male", "female"] : ["answer"];
}

function readPart(
  reports: readonly UnitReport[],
  item: string,
  part: Value,
): number | boolean | null | undefined {
  for (const report of reports) {
    const figure = report.figures.get(item);
    const value =
      part === "answer"
        ? figure?.answer
        : (figure?.parts[part].value ?? (part === "total" ? figure?.answer : null));
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

export function addScores(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((sum, { right }) => sum + right, 0),
    wrong: scores.reduce((sum, { wrong }) => sum + wrong, 0),
    missing: scores.reduce((sum, { missing }) => sum + missing, 0),
    complaints: scores.flatMap(({ complaints }) => complaints),
  };
}
