import type { IndicatorResult, Status } from "../../indicators/result";
import type { PaneWords } from "../../messages/paneWords";
import type { Count, Tone } from "../frame/CountFilter";

const tones: Readonly<Record<Status, Tone>> = {
  met: "good",
  "not-met": "bad",
  "no-data": "quiet",
  "not-applicable": "plain",
  narrative: "plain",
};

const always: readonly Status[] = ["met", "not-met", "no-data", "not-applicable"];

/** How many indicators have each verdict; those told in words only where a plan has some. */
export function statusCounts(
  results: readonly IndicatorResult[],
  words: PaneWords["results"],
): Count<Status>[] {
  const narratives = results.some(({ status }) => status === "narrative");
  return [...always, ...(narratives ? (["narrative"] as const) : [])].map((id) => ({
    id,
    label: words.status[id],
    count: results.filter(({ status }) => status === id).length,
    tone: tones[id],
  }));
}

/** "Đạt 9 · Chưa đạt 6 · Chưa có số liệu 2 · Không phát sinh 2" */
export function countsText(counts: readonly Count<Status>[]): string {
  return counts.map(({ label, count }) => `${label} ${count}`).join(" · ");
}
