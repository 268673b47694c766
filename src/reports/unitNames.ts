import { foldText, withoutDiacritics } from "../numbers/foldText";
import { remembering } from "../numbers/remembering";
import type { Plan } from "../plans/plan";
import { formerCommuneOf, namesOtherCommune } from "./formerCommune";
import type { FoundUnit } from "./foundUnit";
import { memberOfGroup, memberWithin } from "./groupMember";
import { formsOf, localitiesOf, unitKey } from "./unitKey";
import { placeSorts } from "./unitWords";

/** Excel cuts the names of sheets here. */
const longestSheetName = 31;

/** The units of a plan, ready to be found by their names. */
export interface UnitIndex {
  /** The unit that a name certainly is; null where none or more than one. */
  readonly find: (name: string) => FoundUnit | null;
  /** The unit that a name cut at 31 letters began as. */
  readonly findCut: (sheetName: string) => FoundUnit | null;
  /** The one unit whose whole name stands within a text: a file's name, a title. */
  readonly findWithin: (text: string) => FoundUnit | null;
  /** True for a name that tells no unit: "UBND phường Lê Chân". */
  readonly saysNothing: (name: string) => boolean;
  /** Words of the commune's own name, folded. */
  readonly locality: ReadonlySet<string>;
}

/**
 * Finds a unit of the plan by its name: folded, abbreviations written out, the commune's name and "phường", "xã" left
 * out. Never by a weak likeness.
 *
 * @param aliases names as units write them → the plan's names; they win
 * @param oldCommunes communes before they were merged → what they are part of now
 * @example findUnit("TYT phường Lê Chân", plan) //=> { unit: "Trạm y tế" }
 * @example findUnit("TYT phường An Biên cũ", plan, none, new Map([["An Biên", "phường Lê Chân"]])) //=> "Trạm y tế (An Biên)"
 */
export function findUnit(
  name: string,
  plan: Plan,
  aliases: Names = noNames,
  oldCommunes: Names = noNames,
): FoundUnit | null {
  return indexUnits(plan, aliases, oldCommunes).find(name);
}

/** Makes a plan's units findable. */
export function indexUnits(plan: Plan, aliases: Names = noNames, oldCommunes: Names = noNames): UnitIndex {
  const made = indexes.get(plan);
  if (made?.aliases === aliases && made.oldCommunes === oldCommunes) return made.index;
  const index = makeIndex(plan, aliases, oldCommunes);
  indexes.set(plan, { aliases, oldCommunes, index });
  return index;
}

type Names = ReadonlyMap<string, string>;

const noNames: Names = new Map();

/** One plan serves hundreds of files. */
const indexes = new WeakMap<Plan, { aliases: Names; oldCommunes: Names; index: UnitIndex }>();

function makeIndex(plan: Plan, aliases: Names, oldCommunes: Names): UnitIndex {
  const localities = localitiesOf(plan);
  const key = remembering((name: string) => unitKey(name, localities));
  const byKey = new Map<string, Set<string>>();
  const add = (name: string, unit: string) => {
    for (const form of formsOf(key(name))) byKey.set(form, (byKey.get(form) ?? new Set()).add(unit));
  };
  for (const unit of plan.units) {
    for (const name of unit.group ? [unit.name] : [unit.name, ...unit.aliases]) add(name, unit.name);
  }
  const decided = new Map([...aliases].map(([name, unit]) => [foldText(name), unit]));
  const groups = plan.units.filter(({ group }) => group);
  const named = (folded: string): FoundUnit | null => {
    const alias = decided.get(folded);
    return alias === undefined ? null : { unit: alias };
  };
  const locality = new Set(localities.flatMap((name) => name.split(" ")));
  const saysNothing = (name: string): boolean =>
    ["", "nhân dân", "nhan dan"].includes(key(name)) ||
    /^(ubnd|ủy ban nhân dân) (phường|xã|thị trấn)/.test(foldText(name));
  /** The unit of a name that carries a former commune, by what is left of it. */
  const ofFormer = (name: string, findRest: (rest: string) => FoundUnit | null) => {
    const former = formerCommuneOf(name, oldCommunes, localities);
    if (!former) return null;
    const { commune, now, rest } = former;
    const whole = saysNothing(rest) ? find(now) : saysNothing(now) ? findRest(rest) : null;
    return whole && partOf(whole, commune);
  };
  const find = remembering((name: string): FoundUnit | null => {
    const alias = named(foldText(name)) ?? ofFormer(name, (rest) => find(rest));
    if (alias) return alias;
    const wanted = key(name);
    if (wanted === "") return null;
    for (const form of formsOf(wanted)) {
      const units = byKey.get(form);
      if (units?.size === 1) return { unit: [...units][0] ?? "" };
      if (units && units.size > 1) return null;
    }
    return memberOfGroup(name, wanted, groups);
  });
  return {
    find,
    findCut(sheetName) {
      const whole = find(sheetName);
      if (whole || sheetName.length < longestSheetName - 3) return whole;
      const start = foldText(sheetName.replace(/[.…~]+$/, ""));
      const startsSo = (name: string) => cutForms(name, localities).some((form) => form.startsWith(start));
      const units = plan.units.filter((each) => [each.name, ...each.aliases].some(startsSo));
      const [only] = units;
      return units.length === 1 && only ? { unit: only.name } : null;
    },
    findWithin(text) {
      const former = ofFormer(text, (rest) => findWithin(` ${key(rest)} `, byKey));
      if (former || namesOtherCommune(text, locality)) return former;
      return findWithin(` ${key(text)} `, byKey) ?? memberWithin(text, groups, localities);
    },
    saysNothing,
    locality,
  };
}

/** What a unit, or one of a group, was in one former commune: its figures are added to those of the others. */
function partOf({ unit, group, formerCommune }: FoundUnit, commune: string): FoundUnit | null {
  if (formerCommune !== undefined) return null;
  const name = `${unit} (${commune})`;
  return group === undefined ? { unit: name, group: unit, formerCommune: commune } : { unit: name, group };
}

/** A name as sheets may begin with it, the commune's after it. */
function cutForms(name: string, localities: readonly string[]): string[] {
  const folded = foldText(name.replace(/[\\/?*[\]:]/g, " "));
  const communes = localities.flatMap((each) => [`phường ${each}`, `xã ${each}`, each]);
  return [folded, ...communes.map((commune) => `${folded} ${commune}`)];
}

/** "Tổ dân phố 3", "Trường Tiểu học Lê Lợi": one of the places a unit reports over. */
export function isPlaceName(name: string): boolean {
  const folded = foldText(name);
  return [...placeSorts, "trường", "điểm trường"].some((sort) => folded.startsWith(`${sort} `));
}

function findWithin(text: string, byKey: ReadonlyMap<string, ReadonlySet<string>>): FoundUnit | null {
  const bareText = withoutDiacritics(text);
  const found = [...byKey].filter(
    ([key]) =>
      key.length >= 6 && key.includes(" ") && (text.includes(` ${key} `) || bareText.includes(` ${key} `)),
  );
  const longest = found.filter(
    ([key]) => !found.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)),
  );
  const units = new Set(longest.flatMap(([, names]) => [...names]));
  const [only] = units;
  return units.size === 1 && only !== undefined ? { unit: only } : null;
}
