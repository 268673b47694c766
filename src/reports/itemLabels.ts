import type { Item } from "../indicators/item";
import { foldText, withoutDiacritics } from "../numbers/foldText";
import { signatures } from "./itemSignatures";
import type { KnownLabels, LabelMatch, LabelSurroundings } from "./labelMatch";
import { withoutMeasure, withoutNumbering } from "./labelText";
import { newsItems, paraphrase } from "./paraphrase";

/** The items of a library, ready to be found by their labels. */
export interface ItemIndex {
  readonly items: ReadonlyMap<string, Item>;
  readonly match: (label: string, surroundings?: LabelSurroundings) => LabelMatch;
}

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
  const context: KnownLabels = { byId, exact, known };
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

function matchItem(label: string, { whole, section }: LabelSurroundings, context: KnownLabels): LabelMatch {
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
function matchChild(rest: string, parent: Item, context: KnownLabels): LabelMatch | null {
  const children = [...context.byId.values()].filter(({ partOf }) => partOf === parent.id);
  const word = exactMatch(`trong đó ${rest}`, context) ?? exactMatch(rest, context);
  if (word?.kind === "item" && children.some(({ id }) => id === word.item)) return word;
  const wholeLabel = foldText(parent.label).replace(withinWords, "");
  const together = paraphrase(`${wholeLabel} ${rest}`, context);
  if (together.kind === "item" && children.some(({ id }) => id === together.item)) return together;
  return null;
}

function exactMatch(folded: string, context: KnownLabels): LabelMatch | null {
  for (const key of [folded, folded.replace(leadingWords, "")]) {
    const ids = [...(context.exact.get(key) ?? [])];
    if (ids.length === 1 && ids[0] !== undefined)
      return { kind: "item", item: ids[0], part: null, confidence: 1 };
    if (ids.length > 1) return { kind: "ambiguous", items: ids };
  }
  return null;
}
