/** Family names that most Vietnamese names begin with. */
const surnames = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai lương tạ cao lâm hà chu trương thái tô vương đào kiều " +
    "quách nông triệu lò quàng vi ma giàng sùng vàng thào hầu lầu cà bế hứa la lưu tống tăng thân phùng nghiêm doãn đàm khuất ninh quản châu thạch kim"
  ).split(" "),
);

/** Identity and telephone numbers have nine digits or more. */
const longNumber = /(?:\d[ .]?){9,}/;
const birthDate = /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b/;

/**
 * True where a text looks like a person's name, identity number, telephone number or birth date,
 * which are never copied out of a unit's sheet.
 *
 * @example looksPersonal("Nguyễn Thị Hoa") //=> true
 * @example looksPersonal("Trẻ sinh ra sống") //=> false
 */
export function looksPersonal(text: string): boolean {
  return longNumber.test(text) || birthDate.test(text) || hasPersonName(text);
}

function hasPersonName(text: string): boolean {
  const words = text.normalize("NFC").split(/[\s,;:()/]+/);
  return words.some((word, at) => {
    if (!surnames.has(word.toLowerCase()) || !isCapitalised(word)) return false;
    const given = words.slice(at + 1, at + 4).filter(isCapitalised);
    return (
      given.length >= 2 ||
      (given.length === 1 && at === 0 && words.length <= 3 && isCapitalised(words[1] ?? ""))
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
  return longNumber.test(text) || hasPersonName(text) ? hiddenText : text;
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
