import { tokenise } from "./tokens";
import type { OutlineLine } from "./outline";
import type { UnitDuty } from "./planReading";
import { titleWords } from "./titleWords";

/** Words a duty to report is told with. */
const reporting = /\b(bao cao|chiu trach nhiem|chu tri|theo doi|phu trach|thuc hien)\b/;
/** Words a unit's name starts with. */
const unitStarts =
  /^(de nghi |giao |cac |ban |thuong truc )*(phong|tram|cong an|van phong|trung tam|hoi|doan|uy ban|ubnd|ubmttq|mttq|ban|so|truong|cac truong|to dan pho|cac to|to|thon|cac thon|xom|cac xom|ap|khu pho|cong chuc|cong doan|bo phan|quan su|lien doan|mat tran|dai|doanh nghiep|cac co quan|cac don vi|cac phong|cac nganh|cac thanh vien|benh vien|toa an|vien kiem sat|chi cuc|thanh vien|cap uy|dang uy)\b/;
const mostNameWords = 26;

/** Units named in the part on organisation, and the targets each is told to report. */
export function dutiesOf(lines: readonly OutlineLine[]): {
  readonly units: UnitDuty[];
  readonly names: string[];
} {
  const byObjective = lines.some(({ objective, section }) => objective !== null && section === "targets");
  const codes = new Map<string, string[]>();
  let unit: string | null = null;
  for (const line of lines) {
    if (line.section !== "organisation") continue;
    const named = unitNamed(line);
    if (named !== null) {
      unit = named.name;
      if (!codes.has(unit)) codes.set(unit, []);
    }
    const duty = named ? named.rest : line.text;
    if (unit !== null && reporting.test(titleWords(duty)))
      codes.get(unit)?.push(...codesIn(duty, byObjective));
  }
  const units = [...codes]
    .filter(([, each]) => each.length > 0)
    .map(([name, each]) => ({ unit: name, codes: [...new Set(each)] }));
  return { units, names: [...codes.keys()] };
}

/** "4. Trạm y tế phường:" and "Đề nghị công đoàn phường : Chỉ đạo …". */
function unitNamed(line: OutlineLine): { readonly name: string; readonly rest: string } | null {
  const colon = line.text.indexOf(":");
  const head = colon >= 0 ? line.text.slice(0, colon) : line.text;
  const words = titleWords(head);
  if (/^to chuc\b/.test(words) || !unitStarts.test(words) || words.split(" ").length > mostNameWords)
    return null;
  if (
    colon < 0 &&
    (/[.;,]$/.test(line.text) || line.mark?.kind === "dash" || (!line.heading && line.mark === null))
  )
    return null;
  const name = head.replace(/^(?:đề nghị|giao)\s+/iu, "").trim();
  return { name, rest: colon >= 0 ? line.text.slice(colon + 1) : "" };
}

/** Words within a list of chỉ tiêu and mục tiêu. */
const listWords: ReadonlySet<string> = new Set("chỉ tiêu mục số tại và của các thuộc trong ở".split(" "));

/**
 * The codes a duty names: "3.3", "3.4" from "chỉ tiêu 3, 4 tại mục tiêu 3", and "1" for the whole of mục tiêu 1.
 *
 * @param byObjective true where the plan numbers its chỉ tiêu under each mục tiêu; else "chỉ tiêu 7" is code "7"
 */
export function codesIn(text: string, byObjective = true): string[] {
  const tokens = tokenise(text);
  const codes: string[] = [];
  let indicators: string[] = [];
  let naming: "indicator" | "objective" | null = null;
  const settle = (): void => {
    codes.push(...indicators.filter((each) => each.includes(".") || !byObjective));
    indicators = [];
  };
  tokens.forEach((token, at) => {
    const pair = `${token.text} ${tokens[at + 1]?.text ?? ""}`;
    if (pair === "chỉ tiêu") naming = "indicator";
    else if (pair === "mục tiêu") naming = "objective";
    else if (token.text === ";" || token.text === ".") {
      settle();
      naming = null;
    } else if (token.kind === "number" && naming === "indicator") {
      // "1,2" is one numeral to the eye of the tokeniser, two chỉ tiêu to the writer.
      indicators.push(...token.text.split(","));
    } else if (token.kind === "number" && naming === "objective") {
      for (const objective of token.text.split(/[,.]/).filter((each) => each !== "")) {
        const own = indicators.map((each) => (each.includes(".") ? each : `${objective}.${Number(each)}`));
        codes.push(...(own.length > 0 ? own : [objective]));
      }
      indicators = [];
    } else if (token.kind === "word" && !listWords.has(token.text)) {
      if (naming === "indicator") settle();
      naming = null;
    }
  });
  settle();
  return codes;
}

/** The units told to report a target: by its own code, its objective's, or with its letter. */
export function reportersOf(code: string | null, part: string | null, units: readonly UnitDuty[]): string[] {
  if (code === null) return [];
  const objective = code.split(".")[0] ?? code;
  const wanted = [objective, code, `${code}${part ?? ""}`, `${code}.${part ?? ""}`];
  return units.filter(({ codes }) => codes.some((each) => wanted.includes(each))).map(({ unit }) => unit);
}
