import type { Timeliness } from "../consolidation/timeliness";
import type { Language } from "./language";

/** How units kept the deadline, all of them together. */
export interface TimelinessCounts {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly undated: number;
  readonly notSent: number;
}

/**
 * How a unit kept the deadline, in a few words; "" where nothing is known.
 *
 * @example timelinessText({ kind: "late", days: 2, resubmitted: true, lastDate: "2026-11-30" }, "vi")
 *   //=> "trễ 2 ngày · nộp lại 30/11/2026"
 */
export function timelinessText(timeliness: Timeliness, language: Language): string {
  const vietnamese = language === "vi";
  const days = (count: number): string =>
    vietnamese ? `trễ ${count} ngày` : `${count} ${count === 1 ? "day" : "days"} late`;
  if (timeliness.kind === "not-sent") return timeliness.daysLate > 0 ? days(timeliness.daysLate) : "";
  const { resubmitted, lastDate } = timeliness;
  const date = lastDate === undefined ? "" : ` ${dayMonthYear(lastDate)}`;
  const again = resubmitted ? [`${vietnamese ? "nộp lại" : "sent again"}${date}`] : [];
  switch (timeliness.kind) {
    case "on-time":
      return [vietnamese ? "đúng hạn" : "on time", ...again].join(" · ");
    case "late":
      return [days(timeliness.days), ...again].join(" · ");
    case "undated":
      return again.join("");
  }
}

/**
 * How the units kept the deadline, with the rate.
 *
 * @example timelinessSummary({ expected: 12, onTime: 9, late: 1, undated: 0, notSent: 2 }, "vi")
 *   //=> "Đúng hạn 9/12 đơn vị (75%) · trễ 1 · chưa nộp 2"
 */
export function timelinessSummary(counts: TimelinessCounts, language: Language): string {
  const { expected, onTime, late, undated, notSent } = counts;
  const vietnamese = language === "vi";
  // Rounded down, so that 100% means everybody.
  const percent = expected === 0 ? "" : ` (${Math.floor((onTime * 100) / expected)}%)`;
  const part = (count: number, words: string): string[] => (count > 0 ? [`${words} ${count}`] : []);
  return [
    vietnamese
      ? `Đúng hạn ${onTime}/${expected} đơn vị${percent}`
      : `On time ${onTime}/${expected} units${percent}`,
    ...part(late, vietnamese ? "trễ" : "late"),
    ...part(undated, vietnamese ? "không ghi ngày báo cáo" : "without a date"),
    ...part(notSent, vietnamese ? "chưa nộp" : "not sent"),
  ].join(" · ");
}

/** "2026-11-30" as an officer writes it: "30/11/2026". */
function dayMonthYear(date: string): string {
  return date.split("-").reverse().join("/");
}

/** The words of the list of files taken from a unit. */
export interface ReceivedWords {
  readonly heading: string;
  readonly file: (file: string, reportDate: string | null, on: string) => string;
}

const received: Readonly<Record<Language, ReceivedWords>> = {
  vi: {
    heading: "Các tệp đã nhận",
    file: (file, reportDate, on) =>
      `${file} · ${reportDate === null ? "không ghi ngày báo cáo" : `báo cáo ngày ${dayMonthYear(reportDate)}`} · nhận ngày ${dayMonthYear(on)}`,
  },
  en: {
    heading: "Files taken",
    file: (file, reportDate, on) =>
      `${file} · ${reportDate === null ? "undated" : `dated ${dayMonthYear(reportDate)}`} · taken ${dayMonthYear(on)}`,
  },
};

/** The words of the list of files taken from a unit, in a language. */
export function receivedWords(language: Language): ReceivedWords {
  return received[language];
}
