import type { Paragraph } from "./paragraphs";
import { titleWords } from "./titleWords";
import { cellsOf } from "./table";
import { tokenise } from "./tokens";
import { sectionTitles, type SectionKind } from "./wordings/sections";
import { yearMentions } from "./yearMentions";

/** A line of a plan with its place in the plan's outline. */
export interface OutlineLine {
  readonly paragraph: number;
  /** Without list mark, number and label. */
  readonly text: string;
  /** Null before the first heading. */
  readonly section: SectionKind | null;
  /** Number of the objective it stands under, and its title. */
  readonly objective: string | null;
  /** The line's own number ("2.4"), letter ("a") or dash; null where it has none. */
  readonly mark: { readonly kind: "number" | "letter" | "dash"; readonly text: string } | null;
  /** The number after "Chỉ tiêu", "" where it has none; null where the line has no such label. */
  readonly label: string | null;
  /** True for headings: they carry no targets. */
  readonly heading: boolean;
  /** Cells of a table's row; null where it is none. */
  readonly cells: readonly string[] | null;
  /** The year its headings give it; null where they give none. */
  readonly headingYear: number | null;
}

export interface Outline {
  readonly lines: readonly OutlineLine[];
  readonly objectives: readonly { readonly code: string; readonly title: string }[];
}

const markForms: readonly (readonly [RegExp, "number" | "letter" | "dash" | "roman"])[] = [
  // "II.1. …", as lists of several levels are numbered
  [/^[IVXLC]{1,6}\.(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+/, "number"],
  [/^([IVXLC]{1,6}|[A-EG-H])\s?[.)/\-–]\s*(?=\S)/, "roman"],
  [/^(?:PHẦN|Phần|MỤC|Mục|CHƯƠNG|Chương)\s+([IVXLC]{1,6}|\d{1,2}|thứ \p{Ll}+)\s*[.:)\-–]?\s+/u, "roman"],
  [/^(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?\s+/, "number"],
  [/^\(?(\d{1,2})[.)/](?:\s+|(?=[^\d\s]))/, "number"],
  [/^\(?([a-zđ])[.)]\s*(?=\S)/, "letter"],
  [/^([-–—+•●○▪■✓►»§·])\s*(?=\S)/, "dash"],
];

const objectiveForm = /^mục tiêu(?: số)?\s*(\d{1,2})(?!\s*(?:%|[.,]?\d))\s*[.:)\-–]?\s*/iu;
const labelForm =
  /^(?:chỉ tiêu|CT)(?: số)?\s*(\d{1,2}(?:\.\d{1,2})*)?\s*([.:)\-–]\s*|(?<=\d)\s+(?=\p{Lu}))/iu;
/** A longer line is a sentence, not a title. */
const mostTitleWords = 22;
const mostTitleCharacters = 300;

/** Finds sections, objectives, labels and list marks of a plan's paragraphs. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const lines: OutlineLine[] = [];
  const objectives: { code: string; title: string }[] = [];
  let section: SectionKind | null = null;
  let objective: string | null = null;
  let sectionYear: number | null = null;
  let objectiveYear: number | null = null;
  const hasObjectives = paragraphs.some(({ text }) => objectiveForm.test(readMarks(text).text));

  for (const paragraph of paragraphs) {
    const cells = cellsOf(paragraph.text);
    if (cells) {
      const year = objectiveYear ?? sectionYear;
      lines.push({
        ...lineOf(paragraph.index, cells.join(" "), section, objective, null, null, year),
        cells,
      });
      continue;
    }
    const { mark, roman, text: unmarked } = readMarks(paragraph.text);
    const named = objectiveForm.exec(unmarked);
    if (named && !isDuty(unmarked)) {
      objective = String(Number(named[1]));
      const year = lastYear(unmarked);
      objectiveYear = year;
      if (section === null || section === "general") section = "targets";
      const title = unmarked.slice(named[0].length).replace(/[.:;]+$/, "");
      if (section === "targets" && !objectives.some(({ code }) => code === objective))
        objectives.push({ code: objective, title });
      lines.push({
        ...lineOf(paragraph.index, unmarked, section, objective, mark, null, year),
        heading: true,
      });
      continue;
    }
    const label = labelForm.exec(unmarked);
    if (label) {
      const text = unmarked.slice(label[0].length);
      lines.push(
        lineOf(paragraph.index, text, section, objective, mark, label[1] ?? "", objectiveYear ?? sectionYear),
      );
      continue;
    }
    const kind = sectionOf(paragraph, unmarked, roman, mark?.kind === "number");
    if (kind) {
      const year = lastYear(unmarked);
      if (roman || kind !== section) objective = null;
      if (roman || kind !== "targets") sectionYear = null;
      section = kind;
      sectionYear = year ?? sectionYear;
      objectiveYear = null;
      lines.push({
        ...lineOf(paragraph.index, unmarked, section, objective, mark, null, year),
        heading: true,
      });
      continue;
    }
    if (isSubheading(paragraph, unmarked, section, mark, roman)) {
      const year = lastYear(unmarked);
      if (year !== null && objective !== null && hasObjectives) objectiveYear = year;
      else if (year !== null) sectionYear = year;
      const topic = section === "targets" && !hasObjectives && mark?.kind === "number";
      if (topic) {
        objective = mark.text.split(".").at(-1) ?? mark.text;
        objectives.push({ code: objective, title: unmarked.replace(/[.:;]+$/, "") });
      }
      lines.push({
        ...lineOf(paragraph.index, unmarked, section, objective, mark, null, year),
        heading: true,
      });
      continue;
    }
    lines.push(
      lineOf(paragraph.index, unmarked, section, objective, mark, null, objectiveYear ?? sectionYear),
    );
  }
  return { lines, objectives };
}

function lineOf(
  paragraph: number,
  text: string,
  section: SectionKind | null,
  objective: string | null,
  mark: OutlineLine["mark"],
  label: string | null,
  headingYear: number | null,
): OutlineLine {
  return { paragraph, text, section, objective, mark, label, heading: false, cells: null, headingYear };
}

/** Takes list marks and numbers off a line: "- 2.4. Tỷ lệ …" has both. */
function readMarks(line: string): {
  readonly text: string;
  readonly mark: OutlineLine["mark"];
  readonly roman: boolean;
} {
  let text = line;
  let mark: OutlineLine["mark"] = null;
  let roman = false;
  for (let round = 0; round < 2; round += 1) {
    const hit = markForms
      .map(([form, kind]) => ({ kind, match: form.exec(text) }))
      .find(({ match }) => match !== null);
    if (!hit?.match) break;
    text = text.slice(hit.match[0].length);
    if (hit.kind === "roman") roman = true;
    else mark = { kind: hit.kind, text: hit.match[1] ?? "" };
    if (hit.kind !== "dash") break;
  }
  return { text: text.trim(), mark, roman };
}

/** The kind of section a title opens; null where the line is no such title. */
function sectionOf(
  paragraph: Paragraph,
  text: string,
  roman: boolean,
  numbered: boolean,
): SectionKind | null {
  if (text.length > mostTitleCharacters) return null;
  const capitals = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  const words = titleWords(text);
  const head = words.split(" ").slice(0, mostTitleWords).join(" ");
  const bareTitle = words.split(" ").length <= 8 && !/[.,;]$/.test(text);
  const isTitle = roman || capitals || paragraph.marked || numbered || bareTitle || /:$/.test(text);
  const isShort = words.split(" ").length <= mostTitleWords;
  if (words.startsWith("noi nhan")) return "other";
  if (!isTitle || (!isShort && !roman)) return null;
  if (/[%‰]/.test(text) || (/[;,]$/.test(text) && !roman)) return null;
  const known = sectionTitles.find(([form]) => form.test(head))?.[1];
  if (
    known === "tasks" &&
    !roman &&
    !capitals &&
    !paragraph.marked &&
    !/:$/.test(text) &&
    words.split(" ").length > 12
  )
    return null;
  if (known) return known;
  return roman && !/^(ve|linh vuc|trong linh vuc|den nam|nam|giai doan)\b/.test(words) ? "tasks" : null;
}

/** "Đến năm 2025:", "1. Về kinh tế": a short line without a figure of its own. */
function isSubheading(
  paragraph: Paragraph,
  text: string,
  section: SectionKind | null,
  mark: OutlineLine["mark"],
  roman: boolean,
): boolean {
  if (text.length > mostTitleCharacters) return false;
  const words = titleWords(text).split(" ");
  if (words.length > mostTitleWords) return false;
  const figures = tokenise(text).filter(
    ({ kind, text: each }) => kind === "number" && !/^(19|20)\d\d$/.test(each),
  );
  if (figures.length > 0 && !/:$/.test(text)) return false;
  if (/[%‰]/.test(text)) return false;
  if (/:$/.test(text) || paragraph.marked || roman) return true;
  const topical = /^(ve|linh vuc|trong linh vuc|trong doi song|den nam|giai doan|nam \d{4})\b/.test(
    words.join(" "),
  );
  return (
    topical &&
    words.length <= 14 &&
    (mark === null || mark.kind === "number" || section === "organisation" || words.length <= 5)
  );
}

/** "chỉ tiêu 1, 2 tại mục tiêu 6" begins no objective. */
function isDuty(text: string): boolean {
  return /^mục tiêu\s*\d{1,2}\s*(?:,|và|;)/iu.test(text);
}

function lastYear(text: string): number | null {
  const found = yearMentions(tokenise(text)).filter(({ role }) => role === "target");
  return found[found.length - 1]?.year ?? null;
}
