/** Enough for the labels and headings of many workbooks. */
const MOST_TEXTS = 10_000;
/** Longer texts are sentences, which seldom come again. */
const LONGEST_TEXT = 200;

/**
 * A function of text that remembers what it gave: the same labels come in every workbook of a round,
 * and making them comparable is most of the work of reading one.
 *
 * @param convert gives the same result for the same text, always
 */
export function remembering<Result extends string | object | boolean | null>(
  convert: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const converted = convert(text);
    if (text.length <= LONGEST_TEXT) {
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, converted);
    }
    return converted;
  };
}
