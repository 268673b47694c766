import type { Comparator } from "../../indicators/indicator";
import { toUnicode } from "../../numbers/legacyText";
import { judgeSense } from "./judgeSense";
import { findMeasures } from "./measures";
import { tidyText, tokenise, type Token } from "./tokens";
import { sexRatioUnit } from "./unitAfter";
import { evils } from "./wordings/evils";

/** What a target's wording asks for. */
export interface TargetPhrase {
  readonly comparator: Comparator;
  /** `[low, high]` for a range; null for "có". */
  readonly value: number | readonly [number, number] | null;
  /** As written: "%", "/100.000", "lần"; "" where none is. */
  readonly unit: string;
  /** What a fraction is multiplied by to come out in that unit; 1 where none is written. */
  readonly factor: number;
}

/** Longer than any wording of one target; past it a cell holds something else. */
const mostCharacters = 2000;

/**
 * Reads a target as a plan words it, in a cell or within a sentence; null where it asks for nothing.
 *
 * @example readTargetPhrase("từ 85% trở lên") //=> { comparator: ">=", value: 85, unit: "%", factor: 100 }
 * @example readTargetPhrase("dưới 42/100.000") //=> { comparator: "<", value: 42, unit: "/100.000", factor: 100000 }
 * @example readTargetPhrase("còn 1,4 lần") //=> { comparator: "<=", value: 1.4, unit: "lần", factor: 1 }
 */
export function readTargetPhrase(text: string): TargetPhrase | null {
  if (text.length > mostCharacters) return null;
  const tokens = tokenise(tidyText(toUnicode(text).text));
  const measure = findMeasures(tokens, () => false)[0];
  if (!measure) return saysYes(tokens) ? { comparator: "yes", value: null, unit: "", factor: 1 } : null;
  const evil = evils.allIn(tokens).length > 0;
  const { value, unit, factor } = measure;
  const ratio = unit === "" && /tỷ số giới tính/.test(tokens.map((token) => token.text).join(" "));
  return {
    comparator: judgeSense(ratio ? { ...measure, unit: sexRatioUnit } : measure, evil),
    value,
    unit: ratio ? sexRatioUnit : unit,
    factor: ratio ? 100 : factor,
  };
}

function saysYes(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word").map((token) => token.text);
  return words.length > 0 && words.length <= 4 && ["có", "đạt", "thực", "duy"].includes(words[0] ?? "");
}
