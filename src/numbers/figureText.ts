import type { AmbiguityReason, CellReading } from "./cellReading";
import { foldBare } from "./foldText";
import { readNumberText, type NumberSpelling } from "./numberText";

const numeral = "\\d+(?:[.,]\\d+)*(?: \\d{3}(?!\\d))*(?:,\\d+)?";
/** A sign or accounting brackets, a numeral, %, and words without digits: "-5", "(5)", "85 %", "25 người". */
const single = new RegExp(
  `^(\\()?([+\\-−–]?) ?(${numeral})(\\))?(?: ?([%‰]))?( ?[\\p{L}(][^\\d]*)?[.;]?$`,
  "u",
);
const date =
  /^\D{0,12}\d{1,2}[/.-](?:0?[1-9]|1[0-2])[/.-](?:\d{4}|\d{2})$|^\d{4}-\d{1,2}-\d{1,2}|^\d{1,2}[:h]\d{2}/;
const fractionStart = /^\d+(?:[.,]\d+)* ?\/ ?\d/;
const approximateStart = /^(khoang|gan|hon|tren|duoi|uoc|tam|it nhat|toi thieu|khong qua|hon)\b|^[~≈><≥≤±]/;
/** More words than this tell a story, whatever numbers are in it. */
const mostWords = 8;

/**
 * Reads a text that holds a figure; null where it holds none, or is a date or a narrative.
 *
 * @param text trimmed, single-spaced
 * @param asWritten the cell's own text, handed through
 */
export function readFigureText(text: string, asWritten: string): CellReading | null {
  if (!/\d/.test(text) || date.test(text)) return null;
  const match = single.exec(text);
  if (match && (match[1] === undefined) === (match[4] === undefined)) {
    const [, bracket, sign = "", digits = "", , mark] = match;
    const spelling = readNumberText(digits);
    if (mark === "‰") return ambiguous("per-mille", numbersIn(text), asWritten);
    if (spelling)
      return signed(spelling, bracket !== undefined || /[-−–]/.test(sign), mark === "%", asWritten);
  }
  if (text.split(" ").length > mostWords) return null;
  return ambiguous(reasonOf(text), numbersIn(text), asWritten);
}

function signed(
  spelling: NumberSpelling,
  negative: boolean,
  percent: boolean,
  asWritten: string,
): CellReading {
  const sign = negative ? -1 : 1;
  if (spelling.kind === "ambiguous") {
    return ambiguous(
      spelling.reason,
      spelling.candidates.map((candidate) => sign * candidate),
      asWritten,
    );
  }
  return { kind: "number", value: spelling.value === 0 ? 0 : sign * spelling.value, percent, asWritten };
}

function ambiguous(reason: AmbiguityReason, candidates: readonly number[], asWritten: string): CellReading {
  return { kind: "ambiguous", reason, candidates, asWritten };
}

function reasonOf(text: string): AmbiguityReason {
  if (fractionStart.test(text)) return "fraction";
  if (approximateStart.test(text) || approximateStart.test(foldBare(text))) return "approximate";
  return "several-numbers";
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(([digits]) => {
    const spelling = readNumberText(digits);
    if (!spelling) return [];
    return spelling.kind === "number" ? [spelling.value] : spelling.candidates;
  });
}
