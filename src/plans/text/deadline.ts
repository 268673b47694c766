import type { Paragraph } from "./paragraphs";
import { titleWords } from "./paragraphs";

const byDate =
  /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn(?: cuối)?(?: là)?)\s*(?:ngày\s*)?(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})(?:(?:\s*\/\s*|\s+năm\s+)(\d{4}))?/iu;

/** The day by which units report: "trước ngày 25/11" of a line that speaks of reports. */
export function deadlineOf(
  paragraphs: readonly Paragraph[],
  year: number | null,
): { readonly text: string; readonly date: string | null } | null {
  for (const { text } of paragraphs) {
    const match = byDate.exec(text);
    if (!match || !/\b(bao cao|gui|tong hop)\b/.test(titleWords(text))) continue;
    const [written, day = "", month = "", own] = match;
    const said = own ?? (year === null ? null : String(year));
    const valid = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    const date = said !== null && valid ? `${said}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
    return { text: written.trim(), date };
  }
  return null;
}
