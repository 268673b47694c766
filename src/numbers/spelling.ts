/** A vowel pair whose tone mark is written on its first letter at a word's end, on its second before a consonant. */
const pairs: readonly (readonly [string, string])[] = [
  ["oa", "òa óa ỏa õa ọa|oà oá oả oã oạ"],
  ["oe", "òe óe ỏe õe ọe|oè oé oẻ oẽ oẹ"],
  ["uy", "ùy úy ủy ũy ụy|uỳ uý uỷ uỹ uỵ"],
];

const toFirst = new Map<string, string>();
const toSecond = new Map<string, string>();
for (const [, forms] of pairs) {
  const [first = [], second = []] = forms.split("|").map((side) => side.split(" "));
  first.forEach((form, tone) => {
    const other = second[tone] ?? form;
    toFirst.set(other, form);
    toSecond.set(form, other);
  });
}

const iToY: Readonly<Record<string, string>> = { i: "y", ì: "ỳ", í: "ý", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };

const letter = "[\\p{L}\\p{M}]";
const wordFinalPair = new RegExp(`(?<!q)(?:${[...toFirst.keys()].join("|")})(?!${letter})`, "giu");
const innerPair = new RegExp(`(?:${[...toSecond.keys()].join("|")})(?=${letter})`, "giu");
const afterQ = /(?<=q)(?:úy|ùy|ủy|ũy|ụy|óa|òa|ỏa|õa|ọa)/giu;
const finalI = new RegExp(`(?<!${letter})(qu|[hklmst])([iìíỉĩị])(?!${letter})`, "giu");

/**
 * One spelling for what Vietnamese allows two of: NFC, hoà → hòa, hòan → hoàn, qúy → quý, quí → quý, tỉ → tỷ, ð → đ.
 * Keeps the length in letters, so that places in the text stay comparable after NFC.
 */
export function normaliseSpelling(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[ðɖ]/g, "đ")
    .replace(/[ÐƉ]/g, "Đ")
    .replace(wordFinalPair, (pair) => inCaseOf(pair, toFirst.get(pair.toLowerCase())))
    .replace(innerPair, (pair) => inCaseOf(pair, toSecond.get(pair.toLowerCase())))
    .replace(afterQ, (pair) => inCaseOf(pair, toSecond.get(pair.toLowerCase())))
    .replace(finalI, (_, onset: string, vowel: string) => onset + inCaseOf(vowel, iToY[vowel.toLowerCase()]));
}

function inCaseOf(original: string, replacement: string | undefined): string {
  if (replacement === undefined) return original;
  return [...replacement]
    .map((to, index) => {
      const from = original[index] ?? "";
      return from === from.toLowerCase() ? to : to.toUpperCase();
    })
    .join("");
}
