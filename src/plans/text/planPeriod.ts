import type { Paragraph } from "./paragraphs";
import { titleWords } from "./titleWords";
import { tokenise } from "./tokens";

/** The years a plan is for, by its own title. */
export interface PlanPeriod {
  /** Null where only its end is said: "đến năm 2030". */
  readonly first: number | null;
  readonly last: number;
  readonly title: string;
}

/** Lines among which a plan's title is looked for. */
const mostHeadLines = 40;

const mostTitleLines = 5;
/** "KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG": not yet the title. */
const shortestTitle = 4;
/** How the text under a title starts. */
const opensText =
  /^(thuc hien (ke hoach|quyet dinh|chuong trinh|nghi quyet|cong van|chi thi|huong dan)|can cu|uy ban nhan dan|ubnd|nham|de trien khai|de thuc hien)\b/;

/**
 * Reads the title under "KẾ HOẠCH" and the years in it: the plan's own year ("… năm 2026") before a period, which
 * may be that of the strategy it carries out.
 */
export function planPeriod(paragraphs: readonly Paragraph[]): PlanPeriod | null {
  const head = paragraphs.slice(0, mostHeadLines);
  const start = head.findIndex(({ text }) =>
    /^(ke hoach|chuong trinh|nghi quyet|de an|quyet dinh|chien luoc)\b/.test(titleWords(text)),
  );
  if (start < 0) return null;
  const title: string[] = [];
  for (const { text } of head.slice(start)) {
    // The line under "KẾ HOẠCH" is the title, even one that names a resolution.
    const hasTitle = titleWords(title.join(" ")).split(" ").length > shortestTitle;
    if (hasTitle && opensText.test(titleWords(text))) break;
    if (title.length > 0 && /^(?:[IVX]+|\d{1,2})[.)]/.test(text)) break;
    title.push(text);
    if (title.length > mostTitleLines) break;
  }
  const whole = title.join(" ");
  const years = yearsIn(whole);
  return years ? { ...years, title: whole } : null;
}

function yearsIn(title: string): { readonly first: number | null; readonly last: number } | null {
  const tokens = tokenise(title).map(({ text }) => text);
  const isYear = (text: string | undefined): boolean => /^20\d\d$/.test(text ?? "");
  const single = tokens.findIndex((text, at) => text === "năm" && isYear(tokens[at + 1]));
  const span = tokens.findIndex(
    (text, at) => isYear(text) && /^[-–—]$/.test(tokens[at + 1] ?? "") && isYear(tokens[at + 2]),
  );
  if (single >= 0 && !/[-–—]/.test(tokens[single + 2] ?? "")) {
    const year = Number(tokens[single + 1]);
    const until = tokens[single - 1] === "đến";
    const spanStart = span >= 0 ? Number(tokens[span]) : null;
    return { first: until ? spanStart : year, last: year };
  }
  return span >= 0 ? { first: Number(tokens[span]), last: Number(tokens[span + 2]) } : null;
}
