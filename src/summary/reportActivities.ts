import type { Consolidation, ItemSum } from "../consolidation/consolidation";
import { reportWords } from "../messages/report";

/**
 * What was done in the year, from the activity items: a sentence for each that was reported, none for the rest.
 *
 * @example reportActivities(consolidation)[0]
 *   //=> "Tổ chức 24 hội nghị, buổi truyền thông về bình đẳng giới, 1.240 lượt người (nữ 700) tham dự."
 */
export function reportActivities({ sums }: Consolidation): string[] {
  const total = (item: string): number | null => sums.get(item)?.parts.total.value ?? null;
  const people = (item: string, what: string): string => {
    const all = total(item);
    return all === null || all === 0
      ? ""
      : reportWords.people(all, sums.get(item)?.parts.female.value ?? null, what);
  };
  const answers = (item: string, say: (yes: number, all: number) => string): string => {
    const given: ItemSum["answers"] = sums.get(item)?.answers;
    return given && given.yes + given.no > 0 ? say(given.yes, given.yes + given.no) : "";
  };
  const counted = (item: string, say: (count: number) => string): string => {
    const count = total(item);
    return count === null ? "" : say(count);
  };

  const attendances = people("communication-participants", reportWords.attendances);
  const trained = people("training-participants", reportWords.persons);
  const events = total("communication-events");
  const courses = total("training-courses");
  return [
    events !== null || attendances !== "" ? reportWords.communication(events, attendances) : "",
    courses !== null || trained !== "" ? reportWords.training(courses, trained) : "",
    counted("prevention-models", reportWords.models),
    counted("violence-cases", reportWords.cases),
    counted("committee-members", (count) =>
      reportWords.committee(count, sums.get("committee-members")?.parts.female.value ?? null),
    ),
    answers("action-month-launched", reportWords.actionMonth),
    answers("womens-day-activity", reportWords.womensDay),
  ].filter((sentence) => sentence !== "");
}
