import type { Language } from "../messages/language";

/** As POSIX has it: the first of these that is set decides how numbers are written. */
const variables = ["LC_ALL", "LC_NUMERIC", "LANG"] as const;

/**
 * The language whose spreadsheets the machine is set to, by its environment.
 *
 * @example environmentLanguage({ LANG: "vi_VN.UTF-8" }) //=> "vi"
 * @example environmentLanguage({ LANG: "vi_VN.UTF-8", LC_ALL: "C" }) //=> "en"
 */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = variables.map((name) => environment[name]).find((value) => value);
  return /^vi(?:$|[_.\-@])/i.test(locale ?? "") ? "vi" : "en";
}
