/** VNI-Windows: a plain letter followed by a sign, ơ, ư, đ, ỵ and the i's alone being single codes. */
const letters =
  "àaø áaù ảaû ãaõ ạaï ăaê ằaè ắaé ẳaú ẵaü ặaë âaâ ầaà ấaá ẩaå ẫaã ậaä " +
  "èeø éeù ẻeû ẽeõ ẹeï êeâ ềeà ếeá ểeå ễeã ệeä ìì íí ỉæ ĩó ịò " +
  "òoø óoù ỏoû õoõ ọoï ôoâ ồoà ốoá ổoå ỗoã ộoä ơô ờôø ớôù ởôû ỡôõ ợôï " +
  "ùuø úuù ủuû ũuõ ụuï ưö ừöø ứöù ửöû ữöõ ựöï ỳyø ýyù ỷyû ỹyõ ỵî đñ";

const fromCode = new Map<string, string>();
const toCode = new Map<string, string>();
for (const entry of letters.split(" ")) {
  const letter = entry.slice(0, 1);
  const code = entry.slice(1);
  const capitalCode = code.toUpperCase();
  for (const [each, its] of [
    [letter, code],
    [letter.toUpperCase(), capitalCode],
  ] as const) {
    fromCode.set(its, each);
    toCode.set(each, its);
  }
  // A small sign after a capital, as hasty typing leaves it: "Tieáng" but also "Aá".
  fromCode.set(capitalCode.slice(0, 1) + code.slice(1), letter.toUpperCase());
}

/**
 * Decodes VNI-Windows text.
 *
 * @example decodeVni("Tieáng Vieät") //=> "Tiếng Việt"
 */
export function decodeVni(text: string): string {
  let decoded = "";
  for (let at = 0; at < text.length;) {
    const pair = fromCode.get(text.slice(at, at + 2));
    const one = text.charAt(at);
    decoded += pair ?? fromCode.get(one) ?? one;
    at += pair === undefined ? 1 : 2;
  }
  return decoded;
}

/**
 * Encodes Vietnamese for the VNI fonts of Windows.
 *
 * @example encodeVni("Tiếng Việt") //=> "Tieáng Vieät"
 */
export function encodeVni(text: string): string {
  return [...text.normalize("NFC")].map((letter) => toCode.get(letter) ?? letter).join("");
}
