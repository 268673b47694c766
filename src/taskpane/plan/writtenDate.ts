/**
 * A date as officers write it.
 *
 * @example writtenDate("2026-11-25") //=> "25/11/2026"
 */
export function writtenDate(date: string): string {
  return date.split("-").reverse().join("/");
}

/**
 * The date that was meant by "25/11/2026", "5-3-2026" or "25.11.2026"; without a year, that of `year`.
 * Null where the text is no date of the calendar.
 *
 * @example readWrittenDate("25/11", 2026) //=> "2026-11-25"
 * @example readWrittenDate("31/02/2026", 2026) //=> null (February has no 31st)
 */
export function readWrittenDate(text: string, year: number): string | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text.trim());
  if (!parts) return null;
  const [day, month, writtenYear] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? year)];
  const date = new Date(Date.UTC(writtenYear, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
