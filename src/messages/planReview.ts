import type { Language } from "./language";
import { planReviewEnglish } from "./planReviewEnglish";
import { planReviewVietnamese } from "./planReviewVietnamese";
import type { PlanReviewWords } from "./planReviewWords";

const dictionaries: Readonly<Record<Language, PlanReviewWords>> = {
  vi: planReviewVietnamese,
  en: planReviewEnglish,
};

/**
 * The words of *Dán kế hoạch* in a language.
 *
 * @example planReviewWords("vi").row.accept //=> "Nhận"
 */
export function planReviewWords(language: Language): PlanReviewWords {
  return dictionaries[language];
}
