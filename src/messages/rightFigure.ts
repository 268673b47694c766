import type { Part } from "../indicators/item";
import { formatNumber } from "../numbers/formatNumber";
import type { Language } from "./language";

/** What the pane says where an officer chooses the right one of Tổng, Nam and Nữ. */
export interface RightFigureWords {
  readonly question: string;
  readonly choice: (part: Part, value: number) => string;
  readonly done: (part: Part, value: number) => string;
}

const parts: Readonly<Record<Language, Readonly<Record<Part, string>>>> = {
  vi: { total: "Tổng", male: "Nam", female: "Nữ" },
  en: { total: "Total", male: "Male", female: "Female" },
};

const words: Readonly<Record<Language, RightFigureWords>> = {
  vi: {
    question: "Số đúng là:",
    choice: (part, value) => `${parts.vi[part]} ${formatNumber(value)}`,
    done: (part, value) => `Đã ghi ${parts.vi[part]} ${formatNumber(value)} vào trang của đơn vị.`,
  },
  en: {
    question: "What is right:",
    choice: (part, value) => `${parts.en[part]} ${formatNumber(value)}`,
    done: (part, value) => `${parts.en[part]} ${formatNumber(value)} is written on the unit's sheet.`,
  },
};

/** The words of the choice, in the officer's language. */
export function rightFigureWords(language: Language): RightFigureWords {
  return words[language];
}
