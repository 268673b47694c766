import { walkXml } from "./xmlWalk";

/** Where a paragraph stands in a list: which list, and how deep. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** A level of a list: "%1.%2." in Roman numerals from 1. */
interface Level {
  start: number;
  format: string;
  text: string;
}

/** The lists of a document (ECMA-376 part 1, 17.9). */
export interface Lists {
  /** By the list's id: the id of its definition, which lists that go on counting share. */
  readonly definitionOf: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
}

/** Reads word/numbering.xml; a document without lists has none. */
export function readLists(part: Uint8Array | undefined): Lists {
  const definitionOf = new Map<string, string>();
  const levels = new Map<string, Map<number, Level>>();
  if (!part) return { definitionOf, levels };
  let definition = new Map<number, Level>();
  let level: Level | null = null;
  let list = "";
  walkXml(part, {
    open(name, attributes) {
      const value = attributes["w:val"] ?? "";
      if (name === "abstractNum") {
        definition = new Map();
        levels.set(attributes["w:abstractNumId"] ?? "", definition);
      } else if (name === "lvl") {
        level = { start: 1, format: "decimal", text: "" };
        definition.set(Number(attributes["w:ilvl"]), level);
      } else if (name === "num") list = attributes["w:numId"] ?? "";
      else if (name === "abstractNumId") definitionOf.set(list, value);
      else if (level && name === "start") level.start = Number(value) || 0;
      else if (level && name === "numFmt") level.format = value;
      else if (level && name === "lvlText") level.text = value;
    },
    close(name) {
      if (name === "lvl") level = null;
    },
  });
  return { definitionOf, levels };
}

/** Lists that paragraphs belong to by their style, by the style's id. */
export function readListStyles(part: Uint8Array | undefined): ReadonlyMap<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  if (!part) return places;
  let style = "";
  let level = 0;
  walkXml(part, {
    open(name, attributes) {
      if (name === "style") {
        style = attributes["w:styleId"] ?? "";
        level = 0;
      } else if (name === "ilvl") level = Number(attributes["w:val"]) || 0;
      else if (name === "numId") places.set(style, { list: attributes["w:val"] ?? "", level });
    },
  });
  return places;
}

/** Counts through a document's lists, so that "1." and "a)" stand in the text as they are seen. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>();

  constructor(private readonly lists: Lists) {}

  /** The number of the next paragraph at a place, with a space after it; blank where the list shows none. */
  next({ list, level }: ListPlace): string {
    const definition = this.lists.definitionOf.get(list);
    const levels = this.lists.levels.get(definition ?? "");
    const own = levels?.get(level);
    if (definition === undefined || !levels || !own) return "";
    const counts = (this.counts.get(definition) ?? []).slice(0, level + 1);
    for (let above = 0; above < level; above++) counts[above] ??= levels.get(above)?.start ?? 1;
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    this.counts.set(definition, counts);
    if (own.format === "bullet") return "- ";
    const text = own.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      return numeral(counts[at] ?? 1, levels.get(at)?.format ?? "decimal");
    });
    return text === "" ? "" : `${text} `;
  }
}

const romanNumerals: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function numeral(count: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(count);
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperLetter":
      return letter(count);
    case "lowerLetter":
      return letter(count).toLowerCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(count);
  }
}

function roman(count: number): string {
  let rest = Math.min(count, 3999);
  let text = "";
  for (const [value, sign] of romanNumerals) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** 1 → "A", 27 → "AA", as Word counts on. */
function letter(count: number): string {
  const at = Math.max(count - 1, 0);
  return String.fromCharCode(65 + (at % 26)).repeat(Math.min(Math.floor(at / 26) + 1, 5));
}
