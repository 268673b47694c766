import type { Language } from "./language";
import { paneEnglish } from "./paneEnglish";
import { paneVietnamese } from "./paneVietnamese";
import type { PaneWords } from "./paneWords";

const dictionaries: Readonly<Record<Language, PaneWords>> = { vi: paneVietnamese, en: paneEnglish };

/**
 * The words of the task pane in a language.
 *
 * @example paneWords("vi").steps.plan //=> "Kế hoạch"
 */
export function paneWords(language: Language): PaneWords {
  return dictionaries[language];
}
