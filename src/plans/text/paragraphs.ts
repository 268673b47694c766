import { toUnicode } from "../../numbers/legacyText";
import { cellsOf, flatRow, headsTable } from "./table";
import { tidyText } from "./tokens";

/** A paragraph made ready for reading. */
export interface Paragraph {
  /** Index of the paragraph or line it starts in, counted from 0. */
  readonly index: number;
  /** In Unicode, without markup; words as written. */
  readonly text: string;
  /** True where markup makes a heading of it. */
  readonly marked: boolean;
}

/** A longer line is read in pieces, so that reading stays fast on anything pasted. */
const mostCharacters = 3_000;
/** Shorter lines end where they end; longer ones may have been broken by a page or a column. */
const shortestBroken = 30;

/**
 * Cleans a plan's paragraphs: old encodings and markup read through, footnotes left out, sentences broken over
 * lines or pages joined, objectives and indicators run together on one line set apart.
 *
 * @param text paragraphs, or a text whose lines are paragraphs
 */
export function paragraphsOf(text: string | readonly string[]): Paragraph[] {
  const lines =
    typeof text === "string" ? text.split(/\r\n|\r|\n/) : text.flatMap((each) => each.split(/\r\n|\r|\n/));
  const joined: Paragraph[] = [];
  lines.forEach((line, index) => {
    const plain = withoutMarkup(tidyText(toUnicode(line).text));
    if (plain.text.trim() === "" || isFootnote(plain.text)) return;
    const before = joined[joined.length - 1];
    if (before && before.text.length < mostCharacters && continues(before.text, plain.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${plain.text}` };
    } else joined.push({ index, ...plain });
  });
  return tablesApart(joined).flatMap(apart).flatMap(pieces);
}

function withoutMarkup(line: string): { readonly text: string; readonly marked: boolean } {
  const heading = /^\s*#{1,6}\s/.test(line);
  const bold = /^\s*(?:[-*+]\s+)?\*\*.*\*\*\s*$/.test(line);
  const text = line
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(/^\s*[*+]\s+/, "- ")
    .replace(/\*+|__|`/g, "")
    .replace(/\\([-*.#])/g, "$1")
    .replace(/ +/g, " ")
    .replace(/ ?\t ?/g, "\t")
    .replace(/^ | $/g, "");
  // A row of a table keeps its blank cells.
  return { text: /\t.*\t/.test(text) ? text : text.trim(), marked: heading || bold };
}

/** "¹. Kế hoạch số …", "[1] …" */
function isFootnote(text: string): boolean {
  return /^(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,2}\])[.)]?\s/.test(text);
}

/** True where a line goes on in the next: no stop at its end, and a small letter or a figure next. */
function continues(before: string, next: string): boolean {
  if (before.includes("\t") || next.includes("\t") || before.includes("|") || next.includes("|")) {
    return false;
  }
  if (/[.;:!?…/]$/.test(before)) return false;
  if (/^[a-zđ]\s?[).]\s/.test(next) || /^[-–+•·]/.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return before.length >= shortestBroken || /[,–-]$/.test(before);
  const hanging = /(?:[,–-]|(?:^|\s)(?:đạt|trên|dưới|từ|còn|nhất|khoảng|và|năm|của|có|lên|xuống))$/u.test(
    before,
  );
  return hanging && before.length >= shortestBroken && !/^\d{1,2}(?:\.\d{1,2})*[.)]\s/.test(next);
}

const inlineLabel = /(?<=[.;:]) +(?=(?:[-–+] *)?(?:mục tiêu|chỉ tiêu)(?: số)? *\d{0,2} *:)/giu;

/** "…chính trị. Chỉ tiêu 1: …; Chỉ tiêu 2: …" as paragraphs of their own. */
function apart(paragraph: Paragraph): Paragraph[] {
  return paragraph.text.split(inlineLabel).map((text) => ({ ...paragraph, text }));
}

/** Rows of a table whose head says what its columns hold stay rows; of others each cell is a paragraph. */
function tablesApart(paragraphs: readonly Paragraph[]): Paragraph[] {
  let known = false;
  return paragraphs.flatMap((paragraph) => {
    const cells = cellsOf(paragraph.text);
    known = cells !== null && (known || headsTable(cells));
    if (cells === null || known) return [paragraph];
    return flatRow(cells).map((text) => ({ ...paragraph, text }));
  });
}

/** A line too long for a paragraph, cut after sentences where it has any. */
function pieces(paragraph: Paragraph): Paragraph[] {
  const cut: Paragraph[] = [];
  let rest = paragraph.text;
  while (rest.length > mostCharacters) {
    const stop = Math.max(rest.lastIndexOf(". ", mostCharacters), rest.lastIndexOf("; ", mostCharacters));
    const end = stop > 0 ? stop + 2 : mostCharacters;
    cut.push({ ...paragraph, text: rest.slice(0, end).trim() });
    rest = rest.slice(end);
  }
  return [...cut, { ...paragraph, text: rest }];
}
