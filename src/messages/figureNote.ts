import type { Finding } from "../findings/finding";
import { sumExactly } from "../numbers/exact";
import { formatNumber } from "../numbers/formatNumber";
import { itemById } from "../plans/items";
import { changeText } from "./changeText";
import { itemName } from "./itemNames";
import type { Language } from "./language";

interface NoteWords {
  readonly mismatch: (total: string, male: string, female: string) => string;
  readonly sexUnknown: (count: string, unit: string) => string;
  readonly exceeds: (part: string, whole: string) => string;
  readonly notCounted: (missing: string, indicator: string) => string;
  readonly disagree: (value: string, source: string, other: string, otherSource: string) => string;
  readonly notSent: string;
  readonly only: Readonly<Record<"male" | "female", string>>;
}

const words: Readonly<Record<Language, NoteWords>> = {
  vi: {
    mismatch: (total, male, female) => `Tổng ${total}, Nam ${male}, Nữ ${female}`,
    sexUnknown: (count, unit) => ` (${count} ${unit} chưa phân theo giới)`,
    exceeds: (part, whole) => `${part}, nhiều hơn số chung ${whole}`,
    notCounted: (missing, indicator) => `${missing}: chưa có số liệu nên chưa tính vào chỉ tiêu ${indicator}`,
    disagree: (value, source, other, otherSource) =>
      `${value} theo ${source}, ${other} theo ${otherSource}; biểu lấy số của ${otherSource}`,
    notSent: "chưa gửi báo cáo",
    only: { male: "chỉ có số Nam", female: "chỉ có số Nữ" },
  },
  en: {
    mismatch: (total, male, female) => `total ${total}, men ${male}, women ${female}`,
    sexUnknown: (count, unit) => ` (${count} ${unit} whose sex is not known)`,
    exceeds: (part, whole) => `${part}, more than the ${whole} of the whole`,
    notCounted: (missing, indicator) => `${missing}: not given, so not counted in indicator ${indicator}`,
    disagree: (value, source, other, otherSource) =>
      `${value} by ${source}, ${other} by ${otherSource}; the table takes that of ${otherSource}`,
    notSent: "has not reported",
    only: { male: "only the figure of men", female: "only the figure of women" },
  },
};

/**
 * What a finding says of the figures that are sent up, as a fact: once it is accepted there is nothing left to do.
 *
 * @returns null for a finding about how a sheet is made rather than about figures
 * @example figureNote(totalMismatch, "vi")
 *   //=> "Trẻ sinh ra sống: Tổng 120, Nam 63, Nữ 56 (1 trẻ chưa phân theo giới)"
 */
export function figureNote(finding: Finding, language: Language): string | null {
  const say = words[language];
  const number = (one: number): string => formatNumber(one, undefined, language);
  const { item } = finding;
  const named = (text: string): string => (item === undefined ? text : `${itemName(item)}: ${text}`);
  switch (finding.code) {
    case "total-mismatch": {
      const { total, male, female } = finding.values;
      const unknown = sumExactly([total, -male, -female]);
      const unit = item === undefined ? "" : (itemById(item)?.unit ?? "");
      const rest = unknown > 0 ? say.sexUnknown(number(unknown), unit) : "";
      return named(say.mismatch(number(total), number(male), number(female)) + rest);
    }
    case "part-exceeds-whole":
      return named(say.exceeds(number(finding.values.part), number(finding.values.whole)));
    case "pair-incomplete":
      return say.notCounted(itemName(finding.values.missing), finding.indicator ?? "");
    case "sources-disagree": {
      const { value, source, otherValue, otherSource } = finding.values;
      return named(say.disagree(number(value), source, number(otherValue), otherSource));
    }
    case "changed-much":
      return changeText(item, finding.values, language);
    case "missing-unit":
      return say.notSent;
    case "one-sex-only":
      return named(say.only[finding.values.given]);
    default:
      return null;
  }
}
