import type { PlanUnit } from "../plans/plan";

/** Excel refuses longer names of sheets. */
const longest = 31;

/** For a unit whose name has no sign that a sheet's name may carry. */
const nameless = "Đơn vị";

/**
 * A name for each unit's sheet that Excel accepts: the unit's own, cut at 31 characters, without signs that names
 * of sheets may not have, and numbered where two would be the same.
 *
 * @param others names of the other sheets beside them
 * @returns by the unit's name
 * @example unitSheetNames(units).get("Mặt trận Tổ quốc Việt Nam và các đoàn thể") //=> "Mặt trận Tổ quốc Việt Nam và cá"
 */
export function unitSheetNames(
  units: readonly Pick<PlanUnit, "name">[],
  others: readonly string[] = [],
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(others.map((name) => name.toLowerCase()));
  for (const { name } of units) {
    // Neither may a name begin or end with an apostrophe; one that begins as a formula does is taken for one.
    const clean =
      name
        .replace(/[[\]:*?/\\\p{Cc}\uFFFE\uFFFF]/gu, " ")
        .replace(/\s+/g, " ")
        .replace(/^[\s'=+\-@]+|[\s']+$/g, "") || nameless;
    let sheet = cut(clean, longest);
    for (let count = 2; taken.has(sheet.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      sheet = cut(clean, longest - suffix.length) + suffix;
    }
    taken.add(sheet.toLowerCase());
    names.set(name, sheet);
  }
  return names;
}

/** As much of a name as fits, again without an apostrophe or a space at its end. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\s']+$/, "");
}
