/** The signs that part the fields of a text file, as Excel writes them in one region or another. */
const separators = [";", ",", "\t", "|"] as const;

/** Records looked at to tell the separator. */
const SAMPLE = 200;

/**
 * Splits a delimited text (CSV, RFC 4180, with any separator) into rows of fields.
 * Fields stay text as written: "1.234" is for the Vietnamese reader to judge.
 *
 * @example readDelimited("Nội dung;Nam\n\"Trẻ; em\";1,5") //=> [["Nội dung", "Nam"], ["Trẻ; em", "1,5"]]
 */
export function readDelimited(text: string): string[][] {
  const declared = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  if (declared?.[1]) return splitRecords(text.slice(declared[0].length), declared[1], Infinity);
  const body = text.replace(/^\uFEFF/, "");
  return splitRecords(body, separatorOf(body), Infinity);
}

/** The separator that cuts most records into the same number of fields, more than one. */
function separatorOf(text: string): string {
  let best: string = separators[0];
  let bestScore = 0;
  for (const separator of separators) {
    const score = regularity(splitRecords(text, separator, SAMPLE));
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

/** Fields beyond the first of the records that have the most usual number of fields. */
function regularity(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([length, count]) => (length - 1) * count));
}

function splitRecords(text: string, separator: string, limit: number): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at <= text.length && records.length < limit) {
    const field = readField(text, at, separator);
    record.push(field.value);
    at = field.end + 1;
    if (text[field.end] === separator) continue;
    if (text[field.end] === "\r" && text[at] === "\n") at++;
    records.push(record);
    record = [];
  }
  return records;
}

/** One field from `start`; `end` is where its separator, line end or the text's end stands. */
function readField(text: string, start: number, separator: string): { value: string; end: number } {
  const closing = text[start] === '"' ? closingQuote(text, start) : -1;
  if (closing < 0) {
    const end = fieldEnd(text, start, separator);
    return { value: text.slice(start, end), end };
  }
  const end = fieldEnd(text, closing + 1, separator);
  return { value: text.slice(start + 1, closing).replaceAll('""', '"') + text.slice(closing + 1, end), end };
}

/** Where the quotes that open at `start` close; −1 where they never do, and so are part of the text. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function fieldEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
