import { foldText, withoutDiacritics } from "../numbers/foldText";

/**
 * The date of a report as the sheet writes it, "2026-11-20"; null where the text has none.
 *
 * @param text "Lê Chân, ngày 20 tháng 11 năm 2026", "20/11/2026", "2026-11-20"
 */
export function readDate(text: string): string | null {
  const folded = withoutDiacritics(foldText(text));
  const words = /(?:^| )ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})(?= |$)/.exec(folded);
  if (words) return isoDate(words[3], words[2], words[1]);
  const iso = /(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return isoDate(iso[1], iso[2], iso[3]);
  const numbers = /(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)(?!\d)/.exec(text);
  return numbers ? isoDate(numbers[3], numbers[2], numbers[1]) : null;
}

/** A date that a spreadsheet holds as a number of days; null where it is no date of our time. */
export function dateOfSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 40000 || serial > 60000) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/**
 * Years that a text says it is about: not those of dates, of documents cited, or of a span ("giai đoạn 2026-2030").
 *
 * @example readYears("Báo cáo năm 2026 (Kế hoạch số 60/KH-UBND ngày 02/4/2025)") //=> [2026]
 */
export function readYears(text: string): number[] {
  const plain = withoutDiacritics(text.normalize("NFC"))
    .replace(/ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+20\d\d/giu, " ")
    .replace(/ngay\s*…*\s*thang\s*…*\s*nam\s*20\d\d/giu, " ")
    .replace(/\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*20\d\d/gu, " ")
    .replace(/20\d\d-\d{1,2}-\d{1,2}/gu, " ")
    .replace(/20\d\d\s*(?:[-–—]|den(?: nam)?|toi)\s*20\d\d/giu, " ")
    .replace(/(?:so|nghi quyet|quyet dinh|ke hoach so|cong van)\s+[\d/.\p{L}-]*\d[\d/.\p{L}-]*/giu, " ");
  const found = [...plain.matchAll(/(?<![\d/.,-])(20[1-4]\d)(?![\d/-])/gu)].map(([, year]) => Number(year));
  const slashed = [...plain.matchAll(/(?:thang\s*)?\d{1,2}\s*\/\s*(20[1-4]\d)(?!\d)/giu)].map(([, year]) =>
    Number(year),
  );
  const quarterly = [...plain.matchAll(/quy\s*[IV1-4]+\s*[/.-]\s*(20[1-4]\d)/giu)].map(([, year]) =>
    Number(year),
  );
  return [...new Set([...found, ...slashed, ...quarterly])];
}

/** True where words say that a report replaces or completes an earlier one: "thay thế", "bổ sung", "lần 2". */
export function saysRevision(text: string): boolean {
  const folded = withoutDiacritics(foldText(text));
  return /(?:^| )(thay the|bo sung|lan (thu )?([2-9]|hai|ba|ii|iii)|dieu chinh|dinh chinh|sua doi|da sua|ban sua|chinh sua|sua lai|v[2-9]|l[2-9]|lan0?[2-9]|thaythe|bosung)(?= |$)/.test(
    folded,
  );
}
