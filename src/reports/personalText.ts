import { toUnicode } from "../numbers/legacyText";
import { remembering } from "../numbers/remembering";

/** Family names that most Vietnamese names begin with. */
const surnames = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai lương tạ cao lâm hà chu trương thái tô vương đào kiều " +
    "quách nông triệu lò quàng vi ma giàng sùng vàng thào hầu lầu cà bế hứa la lưu tống tăng thân phùng nghiêm doãn đàm khuất ninh quản châu thạch kim"
  ).split(" "),
);

/** Those that hardly mean anything else when typed without their marks. */
const bareSurnames = new Set("nguyen tran pham hoang huynh bui ngo trinh".split(" "));

/** Identity and telephone numbers have nine digits or more. */
const longNumber = /(?:\d[ .]?){9,}/;
const phoneNumber = /(?:\+84|0)\d{1,3}(?:[ .-]\d{3,4}){2}/;
const money = /\d{1,3}(?:\.\d{3})+(?= ?(?:đồng|đ|vnđ|triệu|tỷ))/giu;
const birthDate = /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b/;
const born = /(?<!\p{L})sinh (?:ngày )?\d{1,2}[/.-]\d/iu;
const houseNumber = /(?<!\p{L})(?:số nhà|ngõ|ngách|hẻm) \d/iu;
/** "chị Hoa", but not "chị em Phụ nữ", "trẻ em Nam", "trẻ em DTTS" or the places Bà Rịa, Cô Tô and Anh Sơn. */
const calledPerson =
  /(?<!\p{L})(?<!(?:trẻ|chị|anh) )(?:chị|bà|anh|ông|cô|cháu|em) (?!(?:Nam|Nữ|Rịa|Tô|Sơn)(?!\p{L}))\p{Lu}\p{Ll}+/u;

/** What begins like a person's name and is none. */
const bodiesAndPlaces =
  /(?<!\p{L})(?:đoàn thanh niên|hà (?:nội|nam|tĩnh|giang|tiên|đông)|cao (?:bằng|đẳng)|lâm đồng)(?!\p{L})/giu;

/**
 * True where a text looks like a person's name, identity number, telephone number, address or birth date,
 * which are never copied out of a unit's sheet.
 *
 * @example looksPersonal("Nguyễn Thị Hoa") //=> true
 * @example looksPersonal("Trẻ sinh ra sống") //=> false
 */
export function looksPersonal(text: string): boolean {
  return birthDate.test(text) || namesPerson(text);
}

/**
 * The same of a longer text, in which a date by itself is nobody's birth.
 *
 * @example namesPerson("Do bão ngày 10/9/2026") //=> false
 * @example namesPerson("Chị Hoa, sinh 12/3/1990, xin nghỉ") //=> true
 */
export const namesPerson: (text: string) => boolean = remembering((text) => {
  const unicode = toUnicode(text).text.normalize("NFC");
  return (
    longNumber.test(unicode.replace(money, "")) ||
    [phoneNumber, born, houseNumber].some((pattern) => pattern.test(unicode)) ||
    calledPerson.test(withSmallStart(unicode)) ||
    hasPersonName(unicode.replace(bodiesAndPlaces, ""))
  );
});

/** "Bà Hoa" as "bà Hoa". */
function withSmallStart(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function hasPersonName(text: string): boolean {
  const words = text.split(/[\s,;:()/.]+/);
  return words.some((word, at) => {
    if (!isCapitalised(word)) return false;
    const lower = word.toLowerCase();
    const given = words.slice(at + 1, at + 4).filter(isCapitalised);
    if (bareSurnames.has(lower)) return given.length >= 2;
    return (
      surnames.has(lower) &&
      (given.length >= 2 ||
        (given.length === 1 && at === 0 && words.length <= 3 && isCapitalised(words[1] ?? "")))
    );
  });
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]*$/u.test(word);
}

/**
 * A text as it may stand on a copy of the unit's sheet: as written, but nothing of one that looks personal. A date
 * by itself tells nobody's birth.
 *
 * @example withoutPersonal("Ngày báo cáo: 20/11/2026") //=> "Ngày báo cáo: 20/11/2026"
 * @example withoutPersonal("Nguyễn Thị Hoa, 12/3/1990") //=> "•••"
 */
export function withoutPersonal(text: string): string {
  return namesPerson(text) ? hiddenText : text;
}

/** What stands in the place of a text that looks personal. */
export const hiddenText = "•••";

/** The longest text handed on from a cell. */
const mostLetters = 120;

/**
 * A cell's text as it may be shown outside the unit's sheet: without anything personal, and not endless.
 *
 * @example shownText("Nguyễn Thị Hoa, 12/3/1990") //=> "•••"
 */
export function shownText(text: string): string {
  if (looksPersonal(text)) return hiddenText;
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
