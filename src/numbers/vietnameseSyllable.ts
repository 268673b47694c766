const onsets = new Set(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));

/** Every rhyme of standard Vietnamese, without its tone. */
const rhymes = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu " +
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong " +
    "ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut " +
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu " +
    "y yêm yên yêng yêt yêu ych ynh yn yt"
  ).split(" "),
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const [acute, dotBelow] = ["\u0301", "\u0323"];

/**
 * True where a word is spelled as a Vietnamese syllable can be: onset, rhyme and tone.
 *
 * @param word letters only, in Unicode, any case
 * @example isVietnameseSyllable("nghiệp") //=> true
 * @example isVietnameseSyllable("nghiÖp") //=> false
 */
export function isVietnameseSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize("NFD");
  const tone = marked.match(tones) ?? [];
  if (tone.length > 1) return false;
  const base = marked.replace(tones, "").normalize("NFC");
  // A syllable closed by a stop bears only sắc or nặng.
  const closed = /(?:[cpt]|ch)$/.test(base);
  if (closed && tone[0] !== acute && tone[0] !== dotBelow) {
    // Without any mark it may be Vietnamese typed in plain letters.
    return tone.length === 0 && /^[a-z]*$/.test(base) && isBareSyllable(base);
  }
  return isBareSyllable(base);
}

function isBareSyllable(base: string): boolean {
  for (let length = Math.min(3, base.length - 1); length >= 0; length -= 1) {
    if (onsets.has(base.slice(0, length)) && rhymes.has(base.slice(length))) return true;
  }
  return false;
}
