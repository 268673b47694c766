/**
 * Bytes that one request may carry. Excel on the web refuses requests and replies of 5 MB and more;
 * the rest is room for what the client adds around them.
 */
export const payloadLimit = 4_200_000;

const quote = 0x22;
const backslash = 0x5c;

/**
 * The size of a value on the wire: its JSON in UTF-8, where a Vietnamese letter takes up to three bytes,
 * put into quotes once more, where each quotation mark and backslash takes another.
 *
 * @example wireBytes(["ạ", 1]) //=> 11 (["ạ",1] with a three-byte letter and two marks)
 */
export function wireBytes(value: unknown): number {
  const json = JSON.stringify(value) ?? "";
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f || unit === quote || unit === backslash) bytes += 1;
  }
  return bytes;
}
