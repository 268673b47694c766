import { foldText, withoutDiacritics } from "../numbers/foldText";

/** What a text says of the months that figures are of. */
export interface PeriodWords {
  /** "part": some months or quarters; "whole": all twelve; null where it says neither. */
  readonly period: "part" | "whole" | null;
  /** The text without the words that said it. */
  readonly rest: string;
}

const month = "(?:tháng|thang)";
const until = "(?:đến|den|tới|toi)(?: (?:hết|het))?";
const roman = "(?:iv|iii|ii|i)";
const quarter = `(?:quý|quy) ?(?:${roman}|[1-4])`;
/** "ngày 15 tháng 11": a day, not a month's figures. "đến tháng 11": the year as far as a report of the year can know it. */
const noPeriod = new RegExp(
  `(?:^| )(?:(?:ngày|ngay)(?: \\d{1,2})? ${month} \\d{1,2}|(?<!${month} \\d{1,2} )${until} ${month} 1[12])(?= |$)`,
  "g",
);
const forms = {
  /** "đến hết quý III", "quý I + II", "quý I đến quý IV". */
  quarters: new RegExp(
    `(?:^| )(?:(?:${until}|hết|het|lũy kế|luy ke) ${quarter}` +
      `|${quarter} (?:và|va|${until})(?: ${quarter}| ?(?:${roman}|[1-4]))|(?:quý|quy) ?${roman}(?: ${roman})+)(?= |$)`,
    "g",
  ),
  /** "Tháng 10", "T10", "tháng 1 đến tháng 10". */
  month: new RegExp(
    `(?:^| )(?:(?:từ|tu) )?(?:${month} ?|t)(\\d{1,2})(?: ${until} ${month} (\\d{1,2}))?(?= |$)`,
    "g",
  ),
  /** "6 tháng đầu năm", "9T", "chín tháng". */
  months: new RegExp(
    `(?:^| )(?:(\\d{1,2})(?: ?${month}|t)|(?:ba|sáu|chín|mười|mười một) ${month}|(?:sau|chin) thang dau nam)` +
      `(?: (?:đầu|cuối|qua|dau|cuoi)(?: (?:năm|nam))?)?(?= |$)(?! (?:tuổi|tuoi))`,
    "g",
  ),
} as const;

/** From the first quarter to the last, or up to the last. */
const wholeQuarters = new RegExp(
  `(?:${until}|hết|het|lũy kế|luy ke|(?:quý|quy) ?(?:i|1) .*)(?: (?:quý|quy))? ?(?:iv|4)$`,
);

/**
 * Reads what a folded heading says of months and of quarters together. One quarter by itself is left in: there are
 * items for each.
 *
 * @param mark stands in the text for what is taken away
 * @example takePeriod("thực hiện 6 tháng đầu năm") //=> { period: "part", rest: "thực hiện" }
 * @example takePeriod("12 tháng") //=> { period: "whole", rest: "" }
 */
export function takePeriod(folded: string, mark = ""): PeriodWords {
  const said = new Set<"part" | "whole">();
  const take = (whole: boolean): string => {
    said.add(whole ? "whole" : "part");
    return ` ${mark} `;
  };
  const rest = folded
    .replace(noPeriod, " ")
    .replace(forms.quarters, (words: string) => take(wholeQuarters.test(words)))
    .replace(forms.month, (words: string, first: string, last: string = first) =>
      Number(last) > 12 ? words : take((Number(last) - Number(first) + 12) % 12 === 11),
    )
    .replace(forms.months, (words: string, count?: string) =>
      Number(count) > 12 ? words : take(count === "12"),
    )
    .replace(/\s+/g, " ")
    .trim();
  return { period: said.has("part") ? "part" : said.has("whole") ? "whole" : null, rest };
}

/** "báo cáo năm", "và cả năm": beside these a part of the year is only mentioned. */
const wholeYearBeside =
  /(?:^| )(?:ca nam|tong ket|(?:va|bao cao|ket qua|so lieu|thuc hien|hang|cong tac) nam)(?: |$)/;
/** The year in a list: "6 tháng, năm". */
const yearInList = /[,/;]\s*(?:cả\s+)?n[ăa]m(?!\p{L})/iu;
const rangeOfDays =
  /(?:từ|tu)\s+(?:ngày\s+|ngay\s+)?\d{1,2}\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*(20\d\d))?\s*(?:-|–|đến|den)\s*(?:hết\s+|het\s+)?(?:ngày\s+|ngay\s+)?\d{1,2}\s*[/.]\s*(\d{1,2})\s*[/.]\s*(20\d\d)/iu;
const shortestYear = 10;

/**
 * The part of the year that a title or a line "Kỳ báo cáo" says the sheet is about, as written; null where it is about
 * the whole year, or says nothing of it.
 *
 * @example readPartOfYear("BÁO CÁO 6 THÁNG ĐẦU NĂM 2026") //=> "6 tháng đầu năm"
 * @example readPartOfYear("Báo cáo quý IV và cả năm 2026") //=> null
 */
export function readPartOfYear(text: string): string | null {
  const range = rangeOfDays.exec(text.normalize("NFC"));
  if (range) return monthsIn(range) < shortestYear ? range[0] : null;
  const folded = foldText(text.replace(/[_-]+/g, " "))
    .replace(/(?:^| )20\d\d(?= |$)/g, " ")
    .replace(/\s+/g, " ");
  const { period, rest } = takePeriod(folded, "…");
  const alone = new RegExp(`(?:^| )${quarter}(?= |$)`).exec(rest);
  if (period === "whole" || (period === null && !alone)) return null;
  if (wholeYearBeside.test(withoutDiacritics(rest)) || yearInList.test(text.normalize("NFC"))) return null;
  const written = Object.values(forms).flatMap((form) => folded.replace(noPeriod, " ").match(form) ?? []);
  const words = (written[0] ?? alone?.[0] ?? folded).trim();
  return words.replace(new RegExp(`(?<= )${roman}(?= |$)`, "g"), (number) => number.toUpperCase());
}

/** From a first month to a last one, both counted; the first year is the last's where it is not said. */
function monthsIn([, from, fromYear, to, toYear]: RegExpExecArray): number {
  return (Number(toYear) - Number(fromYear ?? toYear)) * 12 + Number(to) - Number(from) + 1;
}

/** True for a part whose end is the year's: what has come together by then is the year's figure. */
export function endsWithYear(part: string): boolean {
  return /^quy ?(?:iv|4)$|^(?:thang |t)12$|cuoi nam$/.test(withoutDiacritics(part).toLowerCase());
}
