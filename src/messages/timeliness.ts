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
 * @example timelinessText({ kind: "late", days: 2, resubmitted: true }, "vi") //=> "trễ 2 ngày · nộp lại"
 */
export function timelinessText(timeliness: Timeliness, language: Language): string {
  const vietnamese = language === "vi";
  const days = (count: number): string =>
    vietnamese ? `trễ ${count} ngày` : `${count} ${count === 1 ? "day" : "days"} late`;
  if (timeliness.kind === "not-sent") return timeliness.daysLate > 0 ? days(timeliness.daysLate) : "";
  const again = timeliness.resubmitted ? [vietnamese ? "nộp lại" : "sent again"] : [];
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
