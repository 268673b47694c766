import { foldBare, foldText, withoutDiacritics } from "../numbers/foldText";
import { namesOtherCommune } from "./formerCommune";
import type { FoundUnit } from "./foundUnit";
import { withoutNumbering } from "./labelText";
import { readPartOfYear } from "./partOfYear";
import { dateOfSerial, readDate, readYears, saysRevision } from "./period";
import type { SheetCells } from "./sheetCells";
import type { UnitIndex } from "./unitNames";
import { unitOpenings } from "./unitWords";

/** What stands around a table: whose it is, of which year and day. */
export interface SheetHead {
  /** The unit said by a labelled line or found among the lines; null where none. */
  readonly unit: FoundUnit | null;
  /** A unit's name as written that the plan does not know; null where none. */
  readonly writtenUnit: string | null;
  /** True where a line says in so many words whose report it is. */
  readonly labelled: boolean;
  readonly year: number | null;
  /** The part of the year that the sheet says it is about, as written: "6 tháng đầu năm"; null where it says none. */
  readonly partOfYear: string | null;
  readonly reportDate: string | null;
  readonly revision: boolean;
}

interface Line {
  readonly text: string;
  /** What stands in the cells to its right. */
  readonly beside: string;
  readonly row: number;
  readonly column: number;
}

const unitLabel =
  /^(?:ten\s+)?(?:don\s*vi|dv|co\s*quan|don\s*vi\s*,?\s*(?:co quan|dia ban))(?:\s*(?:bao\s*cao|gui(?:\s*bao\s*cao)?|nop(?:\s*bao\s*cao)?|cung\s*cap(?:\s*so\s*lieu)?|thong\s*ke|lap(?:\s*(?:bao\s*cao|bieu))?|thuc\s*hien))?(?:\s*\([^)]*\))?\s*(?::|$)\s*/iu;
const placeLabel = /^(?:to\s*dan\s*pho|thon|xom|truong|dia\s*ban|chi\s*hoi)\s*:\s*/iu;
const periodLabel =
  /^(?:ky\s*(?:bao\s*cao|so\s*lieu)?|nam\s*(?:bao\s*cao|so\s*lieu)?|thoi\s*(?:ky|gian)(?:\s*bao\s*cao)?|so lieu)\s*(?::|$)\s*/iu;
const dateLabel =
  /^(?:ngay|thoi\s*diem)\s*(?:bao\s*cao|lap(?:\s*(?:bao\s*cao|bieu))?|gui|nop)?\s*(?::|$)\s*/iu;
const unitOfMeasureLine = /don\s*vi\s*(?:tinh|do)/iu;
/** Whom a report goes to, not whose it is. */
const receiver = /^(kinh\s*gui|noi\s*nhan|gui(\s*ve)?|don\s*vi\s*nhan)\s*[^:]{0,10}(:|$)/iu;
/** Lines of a title say what year the report is about more surely than others. */
const titleWords = /bao\s*cao|so\s*lieu|ket\s*qua|tong\s*hop|bieu|thong\s*ke|phu\s*luc|mau/iu;
const longestLine = 300;

/**
 * Reads the lines around a table.
 *
 * @param rows rows above (and below) the table
 * @param year the year asked for, taken where a sheet names several
 */
export function readSheetHead(
  cells: SheetCells,
  rows: readonly number[],
  below: readonly number[],
  units: UnitIndex,
  year: number,
): SheetHead {
  const lines = linesOf(cells, rows);
  const foot = linesOf(cells, below);
  const named = unitOf(lines, units);
  return {
    ...named,
    year: yearOf(lines, year),
    partOfYear: partOf(lines),
    reportDate: dateOf(cells, lines) ?? dateOf(cells, foot),
    revision: lines.some(({ text, beside }) => isShort(text) && saysRevision(`${text} ${beside}`)),
  };
}

function linesOf(cells: SheetCells, rows: readonly number[]): Line[] {
  return rows.flatMap((row) => {
    const columns = cells.filledColumns(row);
    const texts = columns.map((column) => ({ column, text: cells.text(row, column).slice(0, longestLine) }));
    const own = texts.filter(
      (_, at) =>
        !receiver.test(plain(texts[at]?.text ?? "")) && !receiver.test(plain(texts[at - 1]?.text ?? "")),
    );
    return own.flatMap(({ column, text }) =>
      text.split(/\r?\n/).map((part) => ({
        text: part.trim(),
        beside: texts.find((each) => each.column > column)?.text ?? "",
        row,
        column,
      })),
    );
  });
}

function unitOf(
  lines: readonly Line[],
  units: UnitIndex,
): Pick<SheetHead, "unit" | "writtenUnit" | "labelled"> {
  for (const { text, beside } of lines) {
    const bare = plain(text);
    const match = unitOfMeasureLine.test(bare) ? null : (unitLabel.exec(bare) ?? placeLabel.exec(bare));
    if (!match) continue;
    const own = text.slice(match[0].length).trim();
    const written = tidy(
      placeLabel.test(bare) && own !== "" ? text.replace(":", " ") : own === "" ? beside : own,
    );
    if (written === "" || /^[.…_\s]*$/.test(written)) continue;
    const found = units.find(written);
    if (!found && units.saysNothing(written)) continue;
    return { unit: found, writtenUnit: found ? null : written, labelled: true };
  }
  const candidates = lines
    .map(({ text }) => withoutNumbering(text))
    .map((text) => (units.find(tidy(text)) ? tidy(text) : withoutBrackets(text, units)))
    .filter((text) => text !== "" && text.split(" ").length <= 14);
  const found = distinct(
    candidates.filter((text) => !isOffice(text)).flatMap((text) => units.find(text) ?? []),
  );
  const [only] = found;
  if (found.length === 1 && only) return { unit: only, writtenUnit: null, labelled: false };
  const titled = distinct(
    lines
      .filter(({ text }) => /^(bao\s*cao|bieu|so\s*lieu|tong\s*hop|ket\s*qua|thong\s*ke)/iu.test(plain(text)))
      .flatMap(({ text }) => units.findWithin(text) ?? []),
  );
  const [title] = titled;
  if (found.length === 0 && titled.length === 1 && title)
    return { unit: title, writtenUnit: null, labelled: false };
  const opened = candidates.find(
    (text) => unitOpenings.test(foldText(text)) && text.split(" ").length <= 9 && !/:/.test(text),
  );
  return { unit: null, writtenUnit: found.length === 0 ? (opened ?? null) : null, labelled: false };
}

/** "TRẠM Y TẾ (đơn vị báo cáo)"; what stands in brackets may also be the commune whose part the unit is. */
function withoutBrackets(text: string, { locality }: UnitIndex): string {
  return tidy(namesOtherCommune(text, locality) ? text : text.replace(/\s*\(.*\)\s*$/, ""));
}

/** Letter by letter without diacritics, so that places in it are places in the text. */
function plain(text: string): string {
  return withoutDiacritics(text.normalize("NFC"));
}

function distinct(found: readonly FoundUnit[]): FoundUnit[] {
  return [...new Map(found.map((each) => [each.unit, each])).values()];
}

/** "UBND phường Lê Chân" heads everybody's sheets. */
function isOffice(text: string): boolean {
  return /^(ubnd|uy ban nhan dan|hdnd|dang uy)( |$)/.test(foldBare(text));
}

function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[.…_:;,\s]+$/, "")
    .replace(/^[\s.…_:;,-]+/, "")
    .trim();
}

function isShort(text: string): boolean {
  return text.length <= 160;
}

function yearOf(lines: readonly Line[], year: number): number | null {
  const labelled = periodLines(lines);
  const titles = titleLines(lines);
  const others = lines
    .map(({ text }) => text)
    .filter(
      (text) =>
        /nam\s*20\d\d/iu.test(plain(text)) &&
        isShort(text) &&
        !citesDocument(text) &&
        readDate(text) === null,
    );
  for (const group of [labelled, titles, others]) {
    const years = [...new Set(group.flatMap((text) => yearsOf(text, group === labelled)))];
    if (years.length > 0) return years.includes(year) ? year : Math.max(...years);
  }
  return null;
}

/** Lines that say the period in so many words, with what stands beside them. */
function periodLines(lines: readonly Line[]): string[] {
  return lines
    .filter(({ text }) => periodLabel.test(plain(text)) && !/^so lieu\s*$/iu.test(plain(text)))
    .map(({ text, beside }) => (/20\d\d/.test(text) ? text : `${text} ${beside}`));
}

function titleLines(lines: readonly Line[]): string[] {
  return lines
    .map(({ text }) => text)
    .filter((text) => titleWords.test(plain(text)) && isShort(text) && !citesDocument(text));
}

/** A line "Kỳ báo cáo" wins over titles, and a line in brackets below them may say the days. */
function partOf(lines: readonly Line[]): string | null {
  const labelled = periodLines(lines);
  const said = labelled.some((text) => /\d/.test(text)) ? labelled : titleLines(lines);
  const days = lines
    .map(({ text }) => text)
    .filter((text) => /^\(?(so lieu )?tu (ngay )?\d/iu.test(plain(text)));
  const titles = titleLines(lines);
  const wholeToo = labelled.length === 0 && titles.some((text) => /ca nam|tong ket nam/iu.test(plain(text)));
  if (wholeToo) return null;
  return [...said, ...days].map(readPartOfYear).find((part) => part !== null) ?? null;
}

/** A labelled period may be given by its days: "từ 15/11/2025 đến 15/11/2026" is the report of 2026. */
function yearsOf(text: string, isPeriod: boolean): number[] {
  const years = readYears(text);
  const days = [...text.matchAll(/\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(20\d\d)/g)].map(([, year]) =>
    Number(year),
  );
  return years.length === 0 && isPeriod && days.length > 0 ? [Math.max(...days)] : years;
}

/** "(Kèm theo Công văn số …)", "Thực hiện Kế hoạch …" speak of other papers. */
function citesDocument(text: string): boolean {
  return /^\(?\s*(kem theo|ban hanh kem|thuc hien (ke hoach|cong van|quyet dinh)|can cu|theo (cong van|ke hoach)|so\s*:?\s*\d*\s*\/)/iu.test(
    plain(text),
  );
}

function dateOf(cells: SheetCells, lines: readonly Line[]): string | null {
  for (const { text, beside, row, column } of lines) {
    if (!dateLabel.test(plain(text))) continue;
    const next = cells.filledColumns(row).find((each) => each > column);
    const value = next === undefined ? null : cells.value(row, next);
    const date =
      readDate(text) ?? readDate(beside) ?? (typeof value === "number" ? dateOfSerial(value) : null);
    if (date !== null) return date;
  }
  const ofDay =
    /ngay\s+(\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*20\d\d)\s*$/iu;
  const placed = lines.find(
    ({ text }) =>
      text.length <= 70 &&
      !citesDocument(text) &&
      ofDay.test(plain(text)) &&
      !/\b(tinh|den|han|truoc|so)\s/iu.test(plain(text)),
  );
  return placed ? readDate(placed.text) : null;
}
