import { foldText, withoutDiacritics } from "../numbers/foldText";
import { normaliseSpelling } from "../numbers/spelling";

/** A name that carries a commune from before the communes were merged. */
export interface FormerCommune {
  /** The commune, as the officer wrote it without "xã", "phường". */
  readonly commune: string;
  /** What it is part of now, as the officer wrote it. */
  readonly now: string;
  /** The name without it: "Trạm y tế". */
  readonly rest: string;
}

const sorts = "(?:phường|xã|thị\\s+trấn|tt|p|x)\\.?";
const bareSorts = withoutDiacritics(sorts);

/**
 * Finds the former commune in a name by the officer's table alone: nothing is guessed.
 *
 * @param name "Trạm y tế phường An Biên cũ", "Tổ dân phố số 5 (An Biên)"
 * @param oldCommunes names before the merger → what they are part of now
 * @param locality folded names of the commune as it is now: of these only "… cũ" means the former one
 * @returns null where the name carries none of them, or several
 * @example formerCommuneOf("TYT xã Minh Sơn cũ", new Map([["xã Minh Sơn", "xã Nghĩa Sơn"]]), []) //=> commune "Minh Sơn", rest "TYT"
 */
export function formerCommuneOf(
  name: string,
  oldCommunes: ReadonlyMap<string, string>,
  locality: readonly string[],
): FormerCommune | null {
  if (oldCommunes.size === 0) return null;
  const bare = withoutDiacritics(name.normalize("NFC")) === name.normalize("NFC");
  const text = bare ? name : normaliseSpelling(name);
  const found = [...oldCommunes].flatMap(([written, now]): FormerCommune[] => {
    const commune = withoutSort(written);
    if (foldText(commune) === "") return [];
    const form = bare ? withoutDiacritics(commune) : normaliseSpelling(commune);
    const old = locality.includes(foldText(commune)) ? "" : "?";
    const match = new RegExp(
      `(?<![\\p{L}\\p{N}])[-–,(\\s]*(?:(?:${bare ? bareSorts : sorts})\\s*)?${words(form)}` +
        `(?:\\s*\\(?\\s*(?:${bare ? "cu" : "cũ"})(?![\\p{L}])\\s*\\)?)${old}(?![\\p{L}\\p{N}])\\s*\\)?`,
      "iu",
    ).exec(text);
    if (!match) return [];
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return [{ commune, now, rest: rest.replace(/\s+/g, " ").trim() }];
  });
  const [longest] = [...found].sort((a, b) => b.commune.length - a.commune.length);
  const others = found.filter((each) => !contains(longest?.commune ?? "", each.commune));
  return longest && others.length === 0 ? longest : null;
}

/** "phường An Biên" → "An Biên" */
function withoutSort(commune: string): string {
  return commune
    .normalize("NFC")
    .replace(/^\s*(?:phường|xã|thị\s+trấn|[px]\.)\s*/iu, "")
    .replace(/\s+cũ\s*$/iu, "")
    .trim();
}

/** The words of a name as a pattern, whatever stands between them. */
function words(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
}

/** "Minh Sơn" within "Minh Sơn Đông" is no commune of its own. */
function contains(whole: string, part: string): boolean {
  return ` ${foldText(whole)} `.includes(` ${foldText(part)} `);
}

/** First words after "xã", "phường" that begin no name. */
const noNames = /^(hội|năm|và|có|về|quý|tháng|thực|đã|báo|bình|vì|trên|theo|của|trong|tổ|phường|xã)$/;

/**
 * True where a text names a commune other than the present one, or a former one ("… cũ"): whose report it is then
 * needs the whole name.
 *
 * @param locality words of the present commune's name, folded
 * @example namesOtherCommune("Báo cáo của Trạm y tế phường An Biên", new Set(["lê", "chân"])) //=> true
 */
export function namesOtherCommune(text: string, locality: ReadonlySet<string>): boolean {
  const folded = foldText(text);
  if (/(?:^| )cũ(?: |$)/.test(folded)) return true;
  if (locality.size === 0) return false;
  const known = new Set([...locality].flatMap((word) => [word, withoutDiacritics(word)]));
  return [
    ...text
      .normalize("NFC")
      .matchAll(/(?<![\p{L}])(?:phường|xã|thị trấn|phuong|xa)\s+(\p{Lu}[\p{L}\p{M}]*)/giu),
  ].some(
    ([, word = ""]) => /^\p{Lu}/u.test(word) && !known.has(foldText(word)) && !noNames.test(foldText(word)),
  );
}
