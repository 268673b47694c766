import { foldText, withoutDiacritics } from "../numbers/foldText";
import type { PlanUnit } from "../plans/plan";
import type { FoundUnit } from "./foundUnit";
import { unitKey } from "./unitKey";
import { placeSorts } from "./unitWords";

/** One of "Các tổ dân phố": the sort of place of a group, with a number or a name. */
export function memberOfGroup(name: string, key: string, groups: readonly PlanUnit[]): FoundUnit | null {
  for (const sort of placeSorts) {
    for (const form of [sort, withoutDiacritics(sort)]) {
      if (!key.startsWith(`${form} `)) continue;
      const group = groups.find((each) =>
        [each.name, ...each.aliases].some((one) => foldText(one).includes(sort)),
      );
      const rest = key.slice(form.length + 1);
      if (!group || rest === "" || rest.split(" ").length > 4) return null;
      const own = /^\d+[a-z]?$/.test(rest) ? rest.toUpperCase() : ownName(name, rest);
      return { unit: `${sort.charAt(0).toUpperCase()}${sort.slice(1)} ${own}`, group: group.name };
    }
  }
  return null;
}

/** The last words of a name as written, as many as its key has left. */
function ownName(name: string, rest: string): string {
  const words = name
    .normalize("NFC")
    .trim()
    .split(/[\s_]+/);
  return words.slice(-rest.split(" ").length).join(" ");
}

/** The one of a group that a text names by its number: "Báo cáo của tổ dân phố số 3". */
export function memberWithin(
  text: string,
  groups: readonly PlanUnit[],
  localities: readonly string[],
): FoundUnit | null {
  const key = unitKey(text, localities);
  for (const sort of placeSorts) {
    const form = withoutDiacritics(key) === key ? withoutDiacritics(sort) : sort;
    const match = new RegExp(`(?:^| )${form} (\\d{1,2}[a-z]?)(?: |$)`).exec(key);
    if (match?.[1] !== undefined) return memberOfGroup(`${sort} ${match[1]}`, `${sort} ${match[1]}`, groups);
  }
  return null;
}
