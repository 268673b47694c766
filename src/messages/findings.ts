import type { Finding } from "../findings/finding";
import { findingsEnglish } from "./findingsEnglish";
import { findingsVietnamese } from "./findingsVietnamese";
import type { Language } from "./language";
import type { FindingSentences } from "./findingSentences";

const sentences: Readonly<Record<Language, FindingSentences>> = {
  vi: findingsVietnamese,
  en: findingsEnglish,
};

/**
 * What the officer reads of a finding: where, what happened, and what to do.
 *
 * @example findingSentence(finding, "vi")
 *   //=> "Trạm y tế, ô E7: Tổng 120 nhưng Nam 63 + Nữ 56 = 119. Sửa trong trang tính hoặc chọn số đúng."
 */
export function findingSentence(finding: Finding, language: Language): string {
  const { place, byCode } = sentences[language];
  const { file, sheet, cell } = finding.place;
  const where = place({
    ...(finding.unit === undefined ? {} : { unit: finding.unit }),
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined || sheet === finding.unit ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
  });
  const sentence = sentenceOf(byCode, finding);
  return where === "" ? sentence : `${where}: ${sentence}`;
}

/** The sentence without its place, for lists that already stand under the unit and its cell. */
export function findingSentenceWithoutPlace(finding: Finding, language: Language): string {
  return sentenceOf(sentences[language].byCode, finding);
}

function sentenceOf(byCode: FindingSentences["byCode"], finding: Finding): string {
  // The table is checked by code above; the compiler cannot see that a finding meets its own entry.
  const say = byCode[finding.code] as (finding: Finding) => string;
  return say(finding);
}
