/**
 * Bytes of cell data that one request may carry. Excel on the web refuses requests and replies of 5 MB and more;
 * the rest is room for the client's own envelope, which writes texts twice quoted.
 */
export const payloadLimit = 3_500_000;

/**
 * The size of a value on the wire: its JSON in UTF-8, where a Vietnamese letter takes up to three bytes.
 *
 * @example wireBytes(["ạ", 1]) //=> 9 (["ạ",1] with a three-byte letter)
 */
export function wireBytes(value: unknown): number {
  const json = JSON.stringify(value) ?? "";
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}
