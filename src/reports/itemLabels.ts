import type { Item, Part } from "../indicators/item";
import { foldText, withoutDiacritics } from "../numbers/foldText";
import { itemConcepts, type Concept } from "./itemConcepts";
import { signatures, type Signature } from "./itemSignatures";
import { spot, spotBare, type Spotted } from "./phraseTable";

/** What a label names. */
export type LabelMatch =
  /** An item, or one sex of it ("Số lao động nữ có việc làm"); confidence up to 1. */
  | { readonly kind: "item"; readonly item: string; readonly part: Part | null; readonly confidence: number }
  /** News items without a quarter: the column or the row below says which. */
  | { readonly kind: "by-quarter"; readonly items: readonly string[] }
  /** Two or more items near each other: a question to the officer. */
  | { readonly kind: "ambiguous"; readonly items: readonly string[] }
  /** A rate of something: never a count. */
  | { readonly kind: "rate" }
  | { readonly kind: "unknown" };

/** What stands around a label. */
export interface LabelSurroundings {
  /** The whole item of the rows above, for "Trong đó: …". */
  readonly whole?: string | undefined;
  /** The heading of the section, for labels that say too little by themselves. */
  readonly section?: string | undefined;
}

/**
 * Part of a label's words that must be understood for a paraphrase to be believed. Below it a label is unknown:
 * one strange word in three or less may narrow what is counted ("lao động nữ đơn thân").
 */
export const leastConfidence = 0.75;

/** A confidence no paraphrase reaches, so that a label given word for word goes before one. */
const paraphraseCeiling = 0.95;

/** The items of a library, ready to be found by their labels. */
export interface ItemIndex {
  readonly items: ReadonlyMap<string, Item>;
  readonly match: (label: string, surroundings?: LabelSurroundings) => LabelMatch;
}

const newsItems = ["news-items-q1", "news-items-q2", "news-items-q3", "news-items-q4"];
const leadingWords = /^(?:(?:tổng số|tổng cộng|tổng|số lượng|số|ts) )+/;
const withinWords =
  /^(?:trong đó|t đó|tđ|trong đó có|bao gồm|gồm|trong số đó|trong số này)(?: có| gồm| số)?(?: |$)/;

/** "Tổ chức hội nghị …", "Phối hợp tổ chức …": what was done, said before the thing counted. */
const doingWords = /^(?:đã )?(?:phối hợp )?(?:tổ chức|thực hiện|triển khai|mở)(?: được)?(?: các)? (?=\p{L})/u;

/**
 * Makes labels findable: word for word (the label, its other names, the item's own code), and by what they say.
 *
 * @param items the library
 */
export function indexItems(items: readonly Item[]): ItemIndex {
  const made = indexes.get(items);
  if (made) return made;
  const index = makeIndex(items);
  indexes.set(items, index);
  return index;
}

/** One library serves hundreds of files. */
const indexes = new WeakMap<readonly Item[], ItemIndex>();

function makeIndex(items: readonly Item[]): ItemIndex {
  const byId = new Map(items.map((item) => [item.id, item]));
  const exact = exactNames(items);
  const known = signatures.filter(
    ({ item }) => byId.has(item) || newsItems.includes(item) || item === "news-items",
  );
  const memo = new Map<string, LabelMatch>();
  const context: Context = { byId, exact, known };
  return {
    items: byId,
    match(label, surroundings = {}) {
      const key = `${label}\u0000${surroundings.whole ?? ""}\u0000${surroundings.section ?? ""}`;
      const before = memo.get(key);
      if (before) return before;
      const found = matchItem(label, surroundings, context);
      if (memo.size < 5000) memo.set(key, found);
      return found;
    },
  };
}

interface Context {
  readonly byId: ReadonlyMap<string, Item>;
  readonly exact: ReadonlyMap<string, ReadonlySet<string>>;
  readonly known: readonly Signature[];
}

function exactNames(items: readonly Item[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    for (const key of new Set([name, withoutDiacritics(name)]))
      names.set(key, (names.get(key) ?? new Set()).add(id));
  };
  for (const { id, label, names: others = [] } of items) {
    add(id.toLowerCase(), id);
    for (const name of [label, ...others]) {
      const folded = foldText(name);
      add(folded, id);
      add(folded.replace(leadingWords, ""), id);
    }
  }
  return names;
}

function matchItem(label: string, { whole, section }: LabelSurroundings, context: Context): LabelMatch {
  const text = withoutNumbering(label);
  const code = text.toLowerCase();
  if (context.byId.has(code)) return { kind: "item", item: code, part: null, confidence: 1 };
  const folded = foldText(withoutMeasure(text));
  if (folded === "") return { kind: "unknown" };
  const parent = whole === undefined ? undefined : context.byId.get(whole);
  const within = withinWords.test(folded);
  const rest = folded.replace(withinWords, "");
  if (within && parent) {
    const child = matchChild(rest, parent, context);
    if (child) return child;
  }
  const word = exactMatch(folded, context) ?? (within ? exactMatch(rest, context) : null);
  if (word) return word;
  const alone = paraphrase(within ? rest : folded, context);
  if (alone.kind === "item" || alone.kind === "rate" || alone.kind === "by-quarter") return alone;
  const child = parent && !within ? matchChild(rest, parent, context) : null;
  if (child) return child;
  const done = folded.replace(doingWords, "");
  const noun = done === folded ? alone : paraphrase(done, context);
  if (noun.kind === "item" || noun.kind === "by-quarter") return noun;
  const [, topic, counted] = /^([^:]+):\s*([^:]+)$/.exec(withoutMeasure(text)) ?? [];
  if (!within && topic !== undefined && counted !== undefined) {
    // "Tập huấn: số người tham gia": what is counted comes first in its signature.
    const turned = paraphrase(`${foldText(counted)} ${foldText(topic)}`, context);
    if (turned.kind === "item") return turned;
  }
  if (section !== undefined) {
    const there = paraphrase(`${rest} ${foldText(withoutNumbering(section))}`, context);
    if (there.kind === "item" && there.part === null) return { ...there, confidence: there.confidence * 0.9 };
  }
  return alone;
}

/** "Trong đó: được hỗ trợ" below its whole: the whole's label and this one say it together. */
function matchChild(rest: string, parent: Item, context: Context): LabelMatch | null {
  const children = [...context.byId.values()].filter(({ partOf }) => partOf === parent.id);
  const word = exactMatch(`trong đó ${rest}`, context) ?? exactMatch(rest, context);
  if (word?.kind === "item" && children.some(({ id }) => id === word.item)) return word;
  const wholeLabel = foldText(parent.label).replace(withinWords, "");
  const together = paraphrase(`${wholeLabel} ${rest}`, context);
  if (together.kind === "item" && children.some(({ id }) => id === together.item)) return together;
  return null;
}

function exactMatch(folded: string, context: Context): LabelMatch | null {
  for (const key of [folded, folded.replace(leadingWords, "")]) {
    const ids = [...(context.exact.get(key) ?? [])];
    if (ids.length === 1 && ids[0] !== undefined)
      return { kind: "item", item: ids[0], part: null, confidence: 1 };
    if (ids.length > 1) return { kind: "ambiguous", items: ids };
  }
  return null;
}

/** The label by its concepts, first as written, then with misplaced diacritics forgiven. */
function paraphrase(folded: string, context: Context): LabelMatch {
  const withoutYears = folded
    .replace(/(?:^| )(?:năm )?20\d\d(?= |$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const quarter = /(?:^| )(?:quý|q) ?(iv|iii|ii|i|[1-4])(?= |$)/.exec(withoutYears);
  const text = withoutYears
    .replace(quarter?.[0] ?? "\u0000", " ")
    .replace(/\s+/g, " ")
    .trim();
  const found = score(spot(itemConcepts, text), context, quarter?.[1]);
  if (found.kind !== "unknown") return found;
  const bare = score(spotBare(itemConcepts, text), context, quarter?.[1]);
  return bare.kind === "item" ? { ...bare, confidence: bare.confidence * 0.9 } : found;
}

const sexes: readonly Concept[] = ["woman", "man", "bothSexes"];

function score(
  spotted: readonly Spotted<Concept>[],
  context: Context,
  quarter: string | undefined,
): LabelMatch {
  const tags = spotted.map(({ tag }) => tag);
  const present = new Set(tags.filter((tag) => tag !== null && tag !== "harmless"));
  if (present.has("rate")) return { kind: "rate" };
  // "nạn nhân từ 16 đến 59 tuổi": a number narrows what is counted.
  if (spotted.some(({ tag, words }) => tag === null && /^\d/.test(words))) return { kind: "unknown" };
  const head = tags.find((tag) => tag !== null && tag !== "harmless" && !sexes.includes(tag)) ?? null;
  const known = spotted
    .filter(({ tag }) => tag !== null && tag !== "harmless")
    .flatMap(({ words }) => words.split(" ")).length;
  const strange = spotted.filter(({ tag }) => tag === null).length;
  const confidence = known === 0 ? 0 : known / (known + strange);
  const best = new Map<string, LabelMatch & { kind: "item" }>();
  for (const signature of context.known) {
    const part = fits(signature, present, head, context);
    if (part !== undefined)
      best.set(signature.item, {
        kind: "item",
        item: signature.item,
        part,
        confidence: confidence * paraphraseCeiling,
      });
  }
  if (confidence < leastConfidence) return { kind: "unknown" };
  const matches = [...best.values()];
  const [only] = matches;
  if (matches.length > 1) return { kind: "ambiguous", items: matches.map(({ item }) => item) };
  if (!only) return { kind: "unknown" };
  if (only.item !== "news-items") return quarter === undefined ? only : { kind: "unknown" };
  return ofQuarter(only, quarter, context);
}

/** The part of its item that a label names (null: all of it); undefined where the signature does not fit. */
function fits(
  { item, all, allow, head }: Signature,
  present: ReadonlySet<Concept | null>,
  first: Concept | null,
  context: Context,
): Part | null | undefined {
  if (head && (first === null || !head.includes(first))) return undefined;
  if (!all.every((group) => group.some((concept) => present.has(concept)))) return undefined;
  const understood = new Set<Concept | null>([...all.flat(), ...allow]);
  const extra = [...present].filter((concept) => !understood.has(concept));
  if (extra.some((concept) => concept === null || !sexes.includes(concept))) return undefined;
  if (extra.length === 0) return null;
  const splitBySex = context.byId.get(item)?.kind === "sex";
  if (!splitBySex) return undefined;
  if (present.has("bothSexes") || (present.has("woman") && present.has("man"))) return null;
  return present.has("woman") ? "female" : "male";
}

function ofQuarter(
  match: LabelMatch & { kind: "item" },
  quarter: string | undefined,
  context: Context,
): LabelMatch {
  const items = newsItems.filter((id) => context.byId.has(id));
  if (items.length === 0) return { kind: "unknown" };
  const number = quarter === undefined ? 0 : ["i", "ii", "iii", "iv"].indexOf(quarter) + 1 || Number(quarter);
  const item = `news-items-q${number}`;
  return items.includes(item) ? { ...match, item } : { kind: "by-quarter", items };
}

/** "1.2. - Trẻ sinh ra sống:" → "Trẻ sinh ra sống:" */
export function withoutNumbering(label: string): string {
  return label
    .trim()
    .replace(
      /^(?:[-–—+*•●▪◦·»>]\s*|(?:[IVXLC]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđA-HĐ]\d?)\s*(?:[.)/]|\s[-–])\s*)+(?=\D)/u,
      "",
    )
    .trim();
}

/** Drops a unit of measure in brackets: "Trẻ sinh ra sống (trẻ)". */
function withoutMeasure(label: string): string {
  return label.replace(
    /\(\s*(?:đvt|đơn vị tính|đv)?\s*:?\s*(?:người|trẻ|cháu|em|bé|ca|vụ|cuộc|lớp|giờ|tiết|cơ sở|mô hình|phòng|phòng,? ban|tổ chức|tin,? bài|bài|tin|học sinh|hs|lượt|lượt người|có\s*\/\s*không|số lượng|đơn vị|buổi)\s*\)/giu,
    " ",
  );
}
