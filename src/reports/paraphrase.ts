import type { Part } from "../indicators/item";
import { withoutDiacritics } from "../numbers/foldText";
import { itemConcepts, type Concept } from "./itemConcepts";
import type { Signature } from "./itemSignatures";
import type { KnownLabels, LabelMatch } from "./labelMatch";
import { spot, spotBare, type Spotted } from "./phraseTable";

/**
 * Part of a label's words that must be understood for a paraphrase to be believed. Below it a label is unknown:
 * one strange word in three or less may narrow what is counted ("lao động nữ đơn thân").
 */
const leastConfidence = 0.75;

/** A confidence no paraphrase reaches, so that a label given word for word goes before one. */
const paraphraseCeiling = 0.95;

/** The news of a year, an item for each quarter. */
export const newsItems = ["news-items-q1", "news-items-q2", "news-items-q3", "news-items-q4"];

/** The label by its concepts, first as written, then with misplaced diacritics forgiven. */
export function paraphrase(folded: string, context: KnownLabels): LabelMatch {
  const withoutYears = folded
    .replace(/(?:^| )(?:năm )?20\d\d(?= |$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const quarter = /(?:^| )(?:quý|q) ?(iv|iii|ii|i|[1-4])(?= |$)/.exec(withoutYears);
  const text = withoutYears
    .replace(quarter?.[0] ?? "\u0000", " ")
    .replace(/\s+/g, " ")
    .trim();
  const spotted = spot(itemConcepts, text);
  const found = score(spotted, context, quarter?.[1]);
  if (found.kind !== "unknown") return found;
  const bare = score(spotBare(itemConcepts, text), context, quarter?.[1]);
  if (bare.kind !== "item") return found;
  // "Đầu năm" is no "nam": a sex is believed only as it is written.
  const isMarked = withoutDiacritics(text) !== text;
  if (bare.part !== null && isMarked && !spotted.some(({ tag }) => tag === "woman" || tag === "man"))
    return found;
  return { ...bare, confidence: bare.confidence * 0.9 };
}

const sexes: readonly Concept[] = ["woman", "man", "bothSexes"];

function score(
  spotted: readonly Spotted<Concept>[],
  context: KnownLabels,
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
  context: KnownLabels,
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
  context: KnownLabels,
): LabelMatch {
  const items = newsItems.filter((id) => context.byId.has(id));
  if (items.length === 0) return { kind: "unknown" };
  const number = quarter === undefined ? 0 : ["i", "ii", "iii", "iv"].indexOf(quarter) + 1 || Number(quarter);
  const item = `news-items-q${number}`;
  return items.includes(item) ? { ...match, item } : { kind: "by-quarter", items };
}
