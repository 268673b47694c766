import type { Change } from "../consolidation/change";
import type { Exact } from "../numbers/exact";
import type { Language } from "./language";
import { differenceText } from "./resultText";

interface ChangeWords {
  readonly up: (by: string) => string;
  readonly down: (by: string) => string;
  readonly same: string;
  readonly since: (change: string, year: number) => string;
  readonly better: string;
  readonly worse: string;
  readonly noValue: string;
  readonly definitionChanged: string;
  readonly targetChanged: string;
  readonly notCompared: Readonly<Record<Exclude<Change["kind"], "compared">, (year: number) => string>>;
}

const words: Readonly<Record<Language, ChangeWords>> = {
  vi: {
    up: (by) => `tăng ${by}`,
    down: (by) => `giảm ${by}`,
    same: "không đổi",
    since: (change, year) => `${change} so với năm ${year}`,
    better: "tốt hơn",
    worse: "kém hơn",
    noValue: "không có số để so",
    definitionChanged: "đã đổi cách tính",
    targetChanged: "đã đổi chỉ tiêu",
    notCompared: {
      "no-value": (year) => `Không có số để so với năm ${year}`,
      "definition-changed": (year) => `Năm ${year} tính theo cách khác nên không so sánh`,
      "target-changed": (year) => `Năm ${year} đặt chỉ tiêu khác nên không so sánh`,
    },
  },
  en: {
    up: (by) => `up by ${by}`,
    down: (by) => `down by ${by}`,
    same: "unchanged",
    since: (change, year) => `${change} since ${year}`,
    better: "better",
    worse: "worse",
    noValue: "no figure to compare",
    definitionChanged: "computed otherwise then",
    targetChanged: "another target then",
    notCompared: {
      "no-value": (year) => `No figure to compare with ${year}`,
      "definition-changed": (year) => `Computed otherwise in ${year}, so not compared`,
      "target-changed": (year) => `Another target in ${year}, so not compared`,
    },
  },
};

/** The pane's words on earlier annexes. */
export interface PastWords {
  readonly heading: string;
  readonly about: string;
  readonly choose: string;
  readonly reading: string;
  readonly year: (year: number, file: string) => string;
  readonly remove: string;
  readonly removeOf: (year: number) => string;
  readonly taken: (year: number) => string;
  readonly removed: (year: number) => string;
  readonly provisional: string;
  /** The values behind the line, for those who do not see it: "Các năm: 2024: 30%; 2025: 40%". */
  readonly course: (values: readonly string[]) => string;
}

const paneWords: Readonly<Record<Language, PastWords>> = {
  vi: {
    heading: "So với lần trước",
    about: "Chọn Biểu tổng hợp (.xlsx) đã gửi năm trước để xem mỗi chỉ tiêu tăng, giảm bao nhiêu.",
    choose: "Chọn biểu năm trước",
    reading: "Đang đọc biểu năm trước…",
    year: (year, file) => `Năm ${year} · ${file}`,
    remove: "Bỏ",
    removeOf: (year) => `Bỏ biểu năm ${year}`,
    taken: (year) => `Đã so với biểu năm ${year}. Bấm Tổng hợp lại để biểu có cột so sánh.`,
    removed: (year) => `Đã bỏ biểu năm ${year}. Bấm Tổng hợp lại để bỏ cột so sánh khỏi biểu.`,
    provisional: "(tạm tính)",
    course: (values) => `Các năm: ${values.join("; ")}`,
  },
  en: {
    heading: "Against last time",
    about: "Choose the annex (.xlsx) sent in an earlier year to see by how much each indicator rose or fell.",
    choose: "Choose an earlier annex",
    reading: "Reading the earlier annex…",
    year: (year, file) => `${year} · ${file}`,
    remove: "Remove",
    removeOf: (year) => `Remove the annex of ${year}`,
    taken: (year) => `Compared with the annex of ${year}. Consolidate again to have it in the table.`,
    removed: (year) => `The annex of ${year} is removed. Consolidate again to have it out of the table.`,
    provisional: "(provisional)",
    course: (values) => `Over the years: ${values.join("; ")}`,
  },
};

/** The words of the pane on earlier annexes, in a language. */
export function pastWords(language: Language): PastWords {
  return paneWords[language];
}

/**
 * A change in a few words, as it stands in the table.
 *
 * @param unit the indicator's unit
 * @example changeText(change, "%", "vi") //=> "tăng 3,2 điểm %"
 */
export function changeText(change: Change, unit: string, language: Language): string {
  const say = words[language];
  switch (change.kind) {
    case "compared":
      return movement(change.by, unit, language);
    case "no-value":
      return say.noValue;
    case "definition-changed":
      return say.definitionChanged;
    case "target-changed":
      return say.targetChanged;
  }
}

/**
 * A change with the year it is counted from, and whether it is for the better, as the pane says it.
 *
 * @example changeSentence(change, "%", "vi") //=> "tăng 3,2 điểm % so với năm 2025, tốt hơn"
 */
export function changeSentence(change: Change, unit: string, language: Language): string {
  const say = words[language];
  if (change.kind !== "compared") return say.notCompared[change.kind](change.year);
  const since = say.since(movement(change.by, unit, language), change.year);
  if (change.better === null) return since;
  return `${since}, ${change.better ? say.better : say.worse}`;
}

/**
 * What the written report says of a change; reports are official papers, so there is one language.
 *
 * @returns null where there is nothing to say: no value now or none then
 * @example changeInReport(change, "%") //=> "So với năm 2025 tăng 3,2 điểm %."
 */
export function changeInReport(change: Change, unit: string): string | null {
  const { year } = change;
  switch (change.kind) {
    case "compared":
      return `So với năm ${year} ${movement(change.by, unit, "vi")}.`;
    case "definition-changed":
      return `Không so với năm ${year} vì cách tính đã đổi.`;
    case "target-changed":
      return `Không so với năm ${year} vì chỉ tiêu đặt ra đã đổi.`;
    case "no-value":
      return null;
  }
}

function movement(by: Exact, unit: string, language: Language): string {
  const say = words[language];
  if (by.numerator === 0n) return say.same;
  const distance = differenceText(
    by.numerator < 0n ? { ...by, numerator: -by.numerator } : by,
    unit,
    language,
  );
  return by.numerator > 0n ? say.up(distance) : say.down(distance);
}
