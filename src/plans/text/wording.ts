import { withoutDiacritics } from "../../numbers/foldText";
import { normaliseSpelling } from "../../numbers/spelling";
import type { Token } from "./tokens";

/** A wording of a table, found in a line. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  /** Index of its first token, and of the token after its last. */
  readonly from: number;
  readonly to: number;
}

interface Entry<Meaning> {
  readonly words: readonly string[];
  readonly bareWords: readonly string[];
  readonly meaning: Meaning;
}

/**
 * A table of wordings, looked up word by word. One of two words or more is known whatever its diacritics, so that
 * OCR slips ("phần đầu", "tôi thiểu") are read through; a single word needs them, or "cơ" would be "có".
 */
export class Wordings<Meaning> {
  private readonly byFirst = new Map<string, Entry<Meaning>[]>();
  private readonly byLast = new Map<string, Entry<Meaning>[]>();

  /** @param table meaning of each wording; a longer wording wins over a shorter one */
  constructor(table: readonly (readonly [wording: string, meaning: Meaning])[]) {
    for (const [wording, meaning] of table) {
      const words = normaliseSpelling(wording).toLowerCase().split(" ");
      const bareWords = words.map(withoutDiacritics);
      const entry = { words, bareWords, meaning };
      addTo(this.byFirst, bareWords[0] ?? "", entry);
      addTo(this.byLast, bareWords[bareWords.length - 1] ?? "", entry);
    }
  }

  /** The longest wording that starts at a token. */
  startingAt(tokens: readonly Token[], at: number): Found<Meaning> | null {
    const entries = this.byFirst.get(tokens[at]?.bare ?? "") ?? [];
    return longest(entries.filter((entry) => fits(entry, tokens, at)).map((entry) => found(entry, at)));
  }

  /** The longest wording whose last token is the one before `end`. */
  endingBefore(tokens: readonly Token[], end: number): Found<Meaning> | null {
    const entries = this.byLast.get(tokens[end - 1]?.bare ?? "") ?? [];
    return longest(
      entries
        .filter((entry) => fits(entry, tokens, end - entry.words.length))
        .map((entry) => found(entry, end - entry.words.length)),
    );
  }

  /** Every wording in the tokens of [from, to), left to right, without overlap. */
  allIn(tokens: readonly Token[], from = 0, to = tokens.length): Found<Meaning>[] {
    const all: Found<Meaning>[] = [];
    for (let at = from; at < to;) {
      const hit = this.startingAt(tokens, at);
      if (hit && hit.to <= to) all.push(hit);
      at = hit && hit.to <= to ? hit.to : at + 1;
    }
    return all;
  }
}

/** A table of wordings that only matter by being there. */
export function wordingSet(wordings: readonly string[]): Wordings<true> {
  return new Wordings(wordings.map((wording) => [wording, true] as const));
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function fits<Meaning>(entry: Entry<Meaning>, tokens: readonly Token[], at: number): boolean {
  if (at < 0) return false;
  const withMarks = entry.words.length === 1;
  return entry.words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && (withMarks ? token.text === word : token.bare === entry.bareWords[index]);
  });
}

function found<Meaning>(entry: Entry<Meaning>, from: number): Found<Meaning> {
  return { meaning: entry.meaning, from, to: from + entry.words.length };
}

function longest<Meaning>(hits: readonly Found<Meaning>[]): Found<Meaning> | null {
  return hits.reduce<Found<Meaning> | null>(
    (best, hit) => (best && best.to - best.from >= hit.to - hit.from ? best : hit),
    null,
  );
}
