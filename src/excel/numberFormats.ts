/** A number format's code without what it only prints: quoted text, escaped characters, colours and conditions. */
function withoutPrintedText(code: string): string {
  return code
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!\$|h+\]|m+\]|s+\])[^\]]*\]|\[\$[^\]]*\]/gi, "");
}

/** Whether a number in this format is shown as a percentage: 0.85 as "85%". */
export function isPercentFormat(code: string): boolean {
  return code.includes("%") && withoutPrintedText(code).includes("%");
}

/** Whether a number in this format is shown as a date or a time. */
export function isDateFormat(code: string): boolean {
  if (code === "General" || code === "@") return false;
  return /[ymdhs]/i.test(withoutPrintedText(code).replace(/general/gi, ""));
}

const day = 86_400_000;
/** Excel counts days from 30/12/1899, its 1900 being a leap year by mistake. */
const dayZero = Date.UTC(1899, 11, 30);

/**
 * A date's serial number as Vietnamese offices write it, so that "2/8" which Excel turned into a date
 * is met as a text and never as 46.000 people.
 *
 * @returns null for a number that is no date of this or the last century (a time of day, a rate)
 * @example dateText(46347) //=> "21/11/2026"
 */
export function dateText(serial: number): string | null {
  if (serial < 1 || serial >= 109_575) return null;
  const date = new Date(dayZero + Math.floor(serial) * day);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
