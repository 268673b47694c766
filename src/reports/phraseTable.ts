import { foldText, withoutDiacritics } from "../numbers/foldText";

/** A stretch of a text: the words of a known phrase with its tag, or one word of no phrase (tag null). */
export interface Spotted<Tag extends string> {
  readonly tag: Tag | null;
  readonly words: string;
}

interface Phrase<Tag extends string> {
  readonly tag: Tag;
  readonly words: readonly string[];
}

type Index<Tag extends string> = ReadonlyMap<string, readonly Phrase<Tag>[]>;

/** Phrases with their tags, ready to be spotted in texts. */
export interface PhraseTable<Tag extends string> {
  readonly written: Index<Tag>;
  /** The same without diacritics, for text typed without a Vietnamese keyboard. */
  readonly bare: Index<Tag>;
}

/**
 * Makes a table of phrases out of wordings as data.
 *
 * @param wordings by tag, phrases separated by "|"; where two phrases are the same, the first stands
 */
export function phraseTable<Tag extends string>(wordings: Readonly<Record<Tag, string>>): PhraseTable<Tag> {
  const phrases = (Object.entries(wordings) as [Tag, string][]).flatMap(([tag, list]) =>
    list.split("|").map((phrase) => ({ tag, folded: foldText(phrase) })),
  );
  return {
    written: indexOf(phrases.map(({ tag, folded }) => ({ tag, words: folded.split(" ") }))),
    bare: indexOf(phrases.map(({ tag, folded }) => ({ tag, words: withoutDiacritics(folded).split(" ") }))),
  };
}

/**
 * Spots known phrases in a text from left to right, the longest first.
 * A text without any diacritics is compared with phrases without theirs.
 *
 * @param folded a text in the form of `foldText`
 * @example spot(table, "trong đó nữ") //=> [{ tag: "within", words: "trong đó" }, { tag: "female", words: "nữ" }]
 */
export function spot<Tag extends string>(table: PhraseTable<Tag>, folded: string): Spotted<Tag>[] {
  if (folded === "") return [];
  const index = withoutDiacritics(folded) === folded ? table.bare : table.written;
  return spotIn(index, folded.split(" "));
}

/** `spot` with all diacritics left out of account, for text with misplaced marks. */
export function spotBare<Tag extends string>(table: PhraseTable<Tag>, folded: string): Spotted<Tag>[] {
  return folded === "" ? [] : spotIn(table.bare, withoutDiacritics(folded).split(" "));
}

function spotIn<Tag extends string>(index: Index<Tag>, words: readonly string[]): Spotted<Tag>[] {
  const spotted: Spotted<Tag>[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? "";
    const phrase = index
      .get(word)
      ?.find((each) => each.words.every((part, offset) => words[at + offset] === part));
    spotted.push(phrase ? { tag: phrase.tag, words: phrase.words.join(" ") } : { tag: null, words: word });
    at += phrase?.words.length ?? 1;
  }
  return spotted;
}

function indexOf<Tag extends string>(phrases: readonly Phrase<Tag>[]): Index<Tag> {
  const index = new Map<string, Phrase<Tag>[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    if (first === "") continue;
    const list = index.get(first);
    if (list) list.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
