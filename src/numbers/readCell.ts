import type { CellReading, CellValue } from "./cellReading";
import { readAnswer, saysNoData, saysNotCollected, saysZero } from "./cellWords";
import { exact, exactToNumber, multiplyExact } from "./exact";
import { readFigureText } from "./figureText";
import { foldBare, narrow } from "./foldText";
import { toUnicode } from "./legacyText";

/**
 * Reads one cell as Vietnamese units fill it in. Numeric cells are taken as they are; texts are never guessed:
 * what may be two numbers comes back as `ambiguous`. Text in TCVN3 or VNI-Windows is read as Unicode.
 *
 * @param value the cell's own value, null where blank
 * @param expects what the column or row asks for: a number, or Có / Không
 * @param options.percentFormat the cell has a percentage format, so that a stored 0.85 shows as 85%
 * @example readCell("1.234,5", "number") //=> { kind: "number", value: 1234.5, … }
 * @example readCell("KPS", "number") //=> { kind: "zero", … }
 * @example readCell("2/8", "number") //=> { kind: "ambiguous", reason: "fraction", candidates: [2, 8], … }
 */
export function readCell(
  value: CellValue,
  expects: "number" | "answer",
  options: { readonly percentFormat?: boolean } = {},
): CellReading {
  if (value === null) return { kind: "no-data", reason: "blank", asWritten: "" };
  if (typeof value === "number") return readNumericCell(value, expects, options.percentFormat ?? false);
  if (typeof value === "boolean") return readBooleanCell(value, expects);
  return readTextCell(value, expects);
}

function readNumericCell(value: number, expects: "number" | "answer", percent: boolean): CellReading {
  const asWritten = String(value);
  if (!Number.isFinite(value)) return { kind: "text", text: asWritten, asWritten };
  if (expects === "answer" && (value === 0 || value === 1))
    return { kind: "answer", answer: value === 1, asWritten };
  const shown = percent ? exactToNumber(multiplyExact(exact(value), exact(100))) : value;
  return { kind: "number", value: shown, percent, asWritten };
}

function readBooleanCell(value: boolean, expects: "number" | "answer"): CellReading {
  const asWritten = value ? "TRUE" : "FALSE";
  return expects === "answer"
    ? { kind: "answer", answer: value, asWritten }
    : { kind: "text", text: asWritten, asWritten };
}

function readTextCell(written: string, expects: "number" | "answer"): CellReading {
  const text = plain(written);
  const asWritten = written;
  if (text === "") return { kind: "no-data", reason: "blank", asWritten };
  const folded = foldBare(text);
  if (!text.startsWith("#") && saysNoData(text, folded))
    return { kind: "no-data", reason: "said", asWritten };
  if (expects === "answer") {
    if (saysZero(text, "")) return { kind: "no-data", reason: "said", asWritten };
    const answer = readAnswer(text, folded);
    if (answer !== null) return { kind: "answer", answer, asWritten };
  } else {
    if (saysZero(text, folded)) return { kind: "zero", asWritten };
    if (saysNotCollected(folded)) return { kind: "not-collected", asWritten };
  }
  const figure = readFigureText(text, asWritten);
  const fits = figure !== null && (expects === "number" || figure.kind === "number");
  return fits ? figure : { kind: "text", text, asWritten };
}

/** The text as a careful typist would have left it: Unicode, ordinary digits and spaces, no leading apostrophe. */
function plain(written: string): string {
  return narrow(toUnicode(written).text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^['’‘`]+\s*/, "");
}
