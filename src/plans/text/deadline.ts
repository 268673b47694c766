import type { Paragraph } from "./paragraphs";
import { titleWords } from "./titleWords";

const byDate =
  /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn(?: cuối)?(?: là)?)\s*(?:ngày\s*)?(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})(?:(?:\s*\/\s*|\s+năm\s+)(\d{4}))?/giu;

/** The day by which units report: "trước ngày 25/11" of a line that speaks of reports. */
export function deadlineOf(
  paragraphs: readonly Paragraph[],
  year: number | null,
): { readonly text: string; readonly date: string | null } | null {
  for (const { text } of paragraphs) {
    const days = [...text.matchAll(byDate)].map((match) => dayOf(match, year));
    if (days.length === 0 || !/\b(bao cao|gui|tong hop)\b/.test(titleWords(text))) continue;
    const last = days.toSorted((a, b) => a.order - b.order).at(-1);
    if (last) return { text: last.text, date: last.date };
  }
  return null;
}

/** A day with its place in the year: of "6 tháng trước ngày 15/6, năm trước ngày 30/11" the last counts. */
function dayOf(
  [written, day = "", month = "", own]: RegExpExecArray | RegExpMatchArray,
  year: number | null,
): { readonly text: string; readonly date: string | null; readonly order: number } {
  const said = own ?? (year === null ? null : String(year));
  const valid = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  const date = said !== null && valid ? `${said}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
  return { text: (written ?? "").trim(), date, order: Number(month) * 100 + Number(day) };
}
