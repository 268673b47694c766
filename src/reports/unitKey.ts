import { foldText, withoutDiacritics } from "../numbers/foldText";
import type { Plan } from "../plans/plan";
import { emptyUnitWords, sortsOfUnit, unitAbbreviations } from "./unitWords";

/** A name by what tells it from others: abbreviations written out, numbers without leading zeros. */
export function unitKey(name: string, localities: readonly string[]): string {
  let folded = foldText(name.replace(/&/g, " và "));
  const bare = withoutDiacritics(folded) === folded;
  for (const [form, full] of bare ? bareAbbreviations : unitAbbreviations)
    folded = folded.replace(form, full);
  // Two words that say nothing together; "phố" alone is part of "tổ dân phố".
  folded = ` ${folded} `.replaceAll(bare ? " thanh pho " : " thành phố ", " ");
  for (const locality of localities) {
    for (const each of bare ? [locality, withoutDiacritics(locality)] : [locality])
      folded = folded.replaceAll(` ${each} `, " ");
  }
  const empty = bare ? bareEmptyWords : emptyUnitWords;
  const words = folded
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !empty.has(word));
  return words.map((word) => word.replace(/^0+(?=\d)/, "")).join(" ");
}

const bareAbbreviations = unitAbbreviations.map(
  ([form, full]) =>
    [
      new RegExp(withoutDiacritics(form.source).replaceAll("\\\\p", "\\p"), "gu"),
      withoutDiacritics(full),
    ] as const,
);

const bareEmptyWords = new Set([...emptyUnitWords].map(withoutDiacritics));

/** A key as it is, without its sort of unit, and each without diacritics. */
export function formsOf(key: string): string[] {
  const words = key.split(" ");
  const [first = ""] = words;
  const opening =
    ["bộ phận", "công chức", "trung tâm"].find((each) => key.startsWith(`${each} `)) ??
    (sortsOfUnit.has(first) ? first : null);
  const rest = opening === null ? null : key.slice(opening.length).trim();
  const forms = [key, ...(rest !== null && rest.split(" ").length >= 2 ? [rest] : [])];
  return [...new Set(forms.flatMap((form) => [form, withoutDiacritics(form)]))];
}

/** "Lê Chân" out of "phường Lê Chân, thành phố Hải Phòng", longest first. */
export function localitiesOf(plan: Plan): string[] {
  const names = foldText(plan.locality.split(/[,(]/)[0] ?? "").replace(/^(phường|xã|thị trấn) /, "");
  const all = plan.locality
    .split(/[,(]/)
    .map((part) => foldText(part).replace(/^(phường|xã|thị trấn|thành phố|tp|huyện|quận|tỉnh|thị xã) /, ""));
  return [...new Set([names, ...all])].filter((name) => name !== "").sort((a, b) => b.length - a.length);
}
