import { baseInSubject } from "./baseInSubject";
import { looksLikeYear, quantityAt } from "./quantity";
import type { Token } from "./tokens";
import { agesMeasured, conditions, namesBefore, slogansAfter, wholesBefore } from "./wordings/references";

/** One kind of numbers that are no targets: answers the index after them, or null where there is none. */
type Recogniser = (tokens: readonly Token[], at: number) => number | null;

/**
 * Marks the tokens of a line whose numbers are no targets: years, dates, document numbers, names, ages, slogans,
 * wholes, conditions and what stands in brackets or quotes.
 *
 * @param asides "read" takes what stands in brackets as text like any other
 * @returns one flag for each token; a flagged number is left alone
 */
export function leaveAlone(tokens: readonly Token[], asides: "leave" | "read" = "leave"): boolean[] {
  const flags = tokens.map(() => false);
  const flag = (from: number, to: number): void => void flags.fill(true, from, to);
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== "number" && !dateWords.has(tokens[at]?.text ?? "")) continue;
    for (const recognise of recognisers) {
      const to = recognise(tokens, at);
      if (to !== null) flag(at, to);
    }
  }
  for (const [from, to] of [...(asides === "leave" ? enclosed(tokens) : []), ...conditional(tokens)])
    flag(from, to);
  return flags;
}

/** The only words a recogniser starts at; all others start at a number. */
const dateWords: ReadonlySet<string> = new Set(["ngày", "tháng"]);

const recognisers: readonly Recogniser[] = [
  (tokens, at) => (looksLikeYear(tokens[at]) && !isCounted(tokens, at + 1) ? at + 1 : null),
  datedInWords,
  datedInDigits,
  documentNumber,
  named,
  aged,
  slogan,
  whole,
  levels,
  clock,
  price,
  (tokens, at) => (baseInSubject(tokens, at) ? at + 1 : null),
  (tokens, at) => (tokens[at]?.kind === "number" && tokens[at - 1]?.text === "/" ? at + 1 : null),
];

/** True where a four-digit number is a count after all: "2030 người", "2025%". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return ["%", "người", "hộ", "lượt", "phụ", "lao", "‰", "triệu", "trẻ", "học"].includes(
    tokens[at]?.text ?? "",
  );
}

/** "ngày 15 tháng 11 năm 2026", "tháng 12", "quý 2" */
function datedInWords(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.text;
  if (word !== "ngày" && word !== "tháng") return null;
  let to = at;
  while (["ngày", "tháng", "năm"].includes(tokens[to]?.text ?? "") && tokens[to + 1]?.kind === "number")
    to += 2;
  return to > at ? to : null;
}

/** "20/10", "31/12/2020", "15/11-15/12", "11/2025" */
function datedInDigits(tokens: readonly Token[], at: number): number | null {
  const [day, slash, month] = tokens.slice(at, at + 3);
  if (day?.kind !== "number" || slash?.text !== "/" || month?.kind !== "number") return null;
  const isWhole = /^\d{1,2}$/.test(day.text);
  if (isWhole && day.value <= 12 && looksLikeYear(month)) return at + 3;
  if (!isWhole || !/^\d{1,2}$/.test(month.text) || day.value > 31 || month.value > 12 || month.value < 1)
    return null;
  if (isFraction(tokens, at)) return null;
  return tokens[at + 3]?.text === "/" && tokens[at + 4]?.kind === "number" ? at + 5 : at + 3;
}

/** "giảm 1/2 số hộ", "ít nhất 1/3 đại biểu": small numbers before a noun, after a word of size. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const [top, , bottom, noun] = tokens.slice(at, at + 4);
  if (top === undefined || bottom === undefined || noun?.kind === "number") return false;
  const sized = [
    "vững",
    "trì",
    "đủ",
    "giảm",
    "tăng",
    "nhất",
    "thiểu",
    "trên",
    "hơn",
    "có",
    "đạt",
    "khoảng",
    "dưới",
    "quá",
  ];
  const before = tokens[at - 1]?.text ?? "";
  const counted = ["tiêu", "chỉ", "xã", "thôn", "trường", "tổ"].includes(noun?.text ?? "");
  return (top.value < bottom.value || counted) && sized.includes(before);
}

/** "60/KH-UBND", "28/2025/NQ-HĐND" */
function documentNumber(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== "number") return null;
  let slash = at + 1;
  if (tokens[slash]?.text === "/" && looksLikeYear(tokens[slash + 1])) slash += 2;
  const code = tokens[slash + 1];
  if (tokens[slash]?.text !== "/" || code?.kind !== "word") return null;
  return documentKinds.has(code.bare) ? slash + 2 : null;
}

const documentKinds: ReadonlySet<string> = new Set(
  "kh qd nq nd tt ct ctr ctrinh hd bc cv tb kl tttr ttr luat qh qh13 qh14 qh15 ttlt nqlt da td vbhn pl ubnd hdnd".split(
    " ",
  ),
);

/** "Điều 5", "lớp 1", "Chương trình 1719"; "mục tiêu 60%" and "mỗi thôn 01 mô hình" are none. */
function named(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^\d+(\.\d+)*$/.test(token.text)) return null;
  const name = namesBefore.endingBefore(tokens, at);
  if (!name || tokens[name.from - 1]?.text === "mỗi") return null;
  const kind = quantityAt(tokens, at)?.kind;
  return kind === "rate" || kind === "base" ? null : at + 1;
}

/** Words between "tuổi thọ" and its figure. */
const farthestSubject = 30;

/** "dưới 45 tuổi", "từ 5 đến 17 tuổi", "24 tháng tuổi", "65 tuổi trở lên" */
function aged(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== "number") return null;
  let next = at + 1;
  if (
    ["tuổi", "đến", "-", "–", "dưới"].includes(tokens[next]?.text ?? "") &&
    tokens[next + 1]?.kind === "number"
  )
    next += 2;
  if (tokens[next]?.text === "tháng") next += 1;
  if (tokens[next]?.text !== "tuổi") return null;
  if (agesMeasured.allIn(tokens, Math.max(0, at - farthestSubject), at).length > 0) return null;
  const bounded = tokens[next + 1]?.text === "trở";
  return next + (bounded ? 3 : 1);
}

/** "3 không, 3 sạch" */
function slogan(tokens: readonly Token[], at: number): number | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "number" || token.value > 9 || next?.kind !== "word") return null;
  return slogansAfter.has(next.text) ? at + 1 : null;
}

/** "trong tổng số 120 cán bộ" */
function whole(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.kind === "number" &&
    tokens[at + 1]?.text !== "%" &&
    wholesBefore.endingBefore(tokens, at)
    ? at + 1
    : null;
}

/** "02 cấp", "hai cấp": the levels of government. */
function levels(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.kind === "number" && tokens[at + 1]?.text === "cấp" ? at + 1 : null;
}

/** "lãi suất 6,6%/năm" */
function price(tokens: readonly Token[], at: number): number | null {
  const before = `${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`;
  return tokens[at]?.kind === "number" && before === "lãi suất" ? at + 1 : null;
}

/** "24/24 giờ", "7/7 ngày", "24/7" */
function clock(tokens: readonly Token[], at: number): number | null {
  const [first, slash, second] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text ?? ""];
  return (first === "24" || first === "7") && slash === "/" && ["24", "7"].includes(second) ? at + 3 : null;
}

/** What stands in brackets or quotes: an aside or a title. */
function enclosed(tokens: readonly Token[]): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let open = -1;
  let close = "";
  tokens.forEach((token, at) => {
    if (open >= 0 && token.text === close) {
      spans.push([open, at + 1]);
      open = -1;
    } else if (open < 0 && closers.has(token.text)) {
      open = at;
      close = closers.get(token.text) ?? "";
    }
  });
  return spans;
}

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
  ["«", "»"],
  ['"', '"'],
]);

/** From "nếu" to "thì", the next clause or the end. */
function conditional(tokens: readonly Token[]): (readonly [number, number])[] {
  return conditions.allIn(tokens).map(({ from }) => {
    const length = tokens.slice(from).findIndex(({ text }) => text === "thì" || text === ";" || text === ".");
    return [from, length < 0 ? tokens.length : from + length] as const;
  });
}
