import { titleWords } from "./titleWords";
import type { OutlineLine } from "./outline";
import type { PlanPeriod } from "./planPeriod";
import type { TargetPart } from "./planReading";
import { readLine } from "./readLine";
import { columnsOf, type TableColumns } from "./table";
import { rowTargets } from "./tableTargets";
import { tokenise } from "./tokens";
import { commitments } from "./wordings/sections";
import { yearMentions } from "./yearMentions";

/** A target with its code, before the plan around it is looked at. */
export interface NumberedTarget extends Pick<
  TargetPart,
  | "code"
  | "part"
  | "subject"
  | "comparator"
  | "value"
  | "unit"
  | "factor"
  | "year"
  | "baseline"
  | "text"
  | "paragraph"
> {
  /** Number of the objective it stands under. */
  readonly objective: string | null;
  readonly headingYear: number | null;
  readonly doubtful: boolean;
  /** Who reports it by the row of a table it stands in. */
  readonly reporters: readonly string[];
}

type Read = Omit<
  NumberedTarget,
  "code" | "part" | "objective" | "headingYear" | "paragraph" | "reporters"
> & {
  readonly subjectIndex: number;
};

/** Reads every line that may hold targets, and gives each its code and letter. */
export function numberTargets(lines: readonly OutlineLine[], period: PlanPeriod | null): NumberedTarget[] {
  const hasTargetSection = lines.some(({ section, label }) => section === "targets" || label !== null);
  const targets: NumberedTarget[] = [];
  let counted = 0;
  let objective: string | null = null;
  let open = null as OpenTarget | null;
  let table: Table | null = null;
  for (const line of lines) {
    if (line.cells && canHoldTargets(line)) {
      table = readRow(line, line.cells, table, targets);
      continue;
    }
    table = null;
    if (line.objective !== objective) [objective, counted, open] = [line.objective, 0, null];
    if (line.heading) {
      open = null;
      continue;
    }
    const read = targetsOf(line, period, hasTargetSection);
    const child: boolean = open !== null && isChild(line, open);
    const code: string | null = child && open ? open.code : codeOf(line, counted, read.length > 0);
    if (!child && counts(line, read.length > 0)) {
      counted = code === null ? counted : Number(code.split(".").at(-1)) || counted + 1;
    }
    const subjects = new Set(read.map(({ subjectIndex }) => subjectIndex)).size;
    // "- Năm 2030: còn 1,4 lần" under the same chỉ tiêu goes on with the subject before.
    const goesOn: boolean = child && open !== null && open.letters > 0 && read[0]?.subject === "";
    const before: number = child && open ? open.letters - (goesOn ? 1 : 0) : 0;
    const subject = goesOn ? (targets.at(-1)?.subject ?? "") : "";
    for (const { subjectIndex, ...target } of read) {
      targets.push({
        ...target,
        subject: target.subject || subject,
        code,
        part: child || subjects > 1 ? letter(before + subjectIndex) : null,
        objective: line.objective,
        headingYear: line.headingYear,
        reporters: [],
        paragraph: line.paragraph,
      });
    }
    const bare = child ? (open?.bare ?? false) : line.text === "";
    if (line.label !== null || child)
      open = code === null ? null : { code, letters: before + subjects, bare };
    else if (line.mark?.kind !== "letter") open = null;
  }
  return withoutLoneLetters(targets);
}

/** A chỉ tiêu whose lines may follow: "Chỉ tiêu 2:" and then a), b). */
interface OpenTarget {
  readonly code: string;
  /** Letters given so far. */
  readonly letters: number;
  /** True where nothing follows the label on its own line. */
  readonly bare: boolean;
}

/** True for a line that belongs to the chỉ tiêu above it. */
function isChild({ mark, label }: OutlineLine, { bare }: OpenTarget): boolean {
  return label === null && (mark?.kind === "letter" || (bare && mark?.kind === "dash"));
}

/** A letter is only for telling measures of one chỉ tiêu apart. */
function withoutLoneLetters(targets: readonly NumberedTarget[]): NumberedTarget[] {
  const letters = new Map<string | null, Set<string | null>>();
  for (const { code, part } of targets) letters.set(code, (letters.get(code) ?? new Set()).add(part));
  return targets.map((target) => (letters.get(target.code)?.size === 1 ? { ...target, part: null } : target));
}

/** The table whose rows are being read: its head, and the group of rows they stand in. */
interface Table {
  readonly columns: TableColumns;
  readonly group: number | null;
}

/** Reads one row into `targets`: the head of a table, the title of a group, or targets. */
function readRow(
  line: OutlineLine,
  cells: readonly string[],
  table: Table | null,
  targets: NumberedTarget[],
): Table | null {
  const columns = columnsOf(cells);
  if (columns) return { columns, group: null };
  if (!table) return null;
  const row = rowTargets(cells, table.columns);
  const number =
    table.columns.number === null ? "" : (cells[table.columns.number] ?? "").replace(/[.)]$/, "");
  if (row.length === 0)
    return /^([IVX]+|[A-H])$/.test(number) ? { ...table, group: (table.group ?? 0) + 1 } : table;
  const group = table.group === null ? line.objective : String(table.group);
  const code = number === "" ? null : group === null || number.includes(".") ? number : `${group}.${number}`;
  const place = {
    code,
    part: null,
    objective: group,
    headingYear: line.headingYear,
    paragraph: line.paragraph,
  };
  targets.push(...row.map((target) => ({ ...target, ...place })));
  return table;
}

function canHoldTargets({ section }: OutlineLine): boolean {
  return section !== "organisation" && section !== "other";
}

function targetsOf(line: OutlineLine, period: PlanPeriod | null, hasTargetSection: boolean): Read[] {
  const { section, label, text } = line;
  const declared = label !== null || section === "targets" || section === "general";
  if (!declared && (section === "organisation" || section === "other")) return [];
  if (!declared && hasTargetSection && !/ph.n đ.u/iu.test(text)) return [];
  const read = readLine(text, { declared, firstYear: period?.first ?? null });
  if (read.length > 0) return read;
  return isCommitment(line) ? [commitmentOf(text)] : [];
}

/** True for a target without a figure: labelled as one, or a commitment under an objective. */
function isCommitment({ section, label, objective, text }: OutlineLine): boolean {
  const words = titleWords(text);
  if (words.split(" ").length < 4 || /:$/.test(text)) return false;
  if (label !== null) return section !== "organisation" && section !== "other";
  return section === "targets" && objective !== null && commitments.test(words);
}

function commitmentOf(text: string): Read {
  const plain = text.replace(/[.;]+$/, "");
  return {
    subjectIndex: 0,
    subject: plain,
    comparator: "yes",
    value: null,
    unit: "",
    factor: null,
    year: yearMentions(tokenise(text)).findLast(({ role }) => role === "target")?.year ?? null,
    baseline: null,
    text: plain,
    doubtful: false,
  };
}

/** "3.2": by its label, its own number, or its place under the objective. */
function codeOf(line: OutlineLine, counted: number, hasTargets: boolean): string | null {
  const { label, mark, objective, section } = line;
  if (label === null && section !== "targets" && section !== "general" && section !== null) return null;
  const own = label !== null && label !== "" ? label : mark?.kind === "number" ? mark.text : null;
  if (own?.includes(".")) return own;
  const number = own ?? (counts(line, hasTargets) ? String(counted + 1) : null);
  if (number === null) return null;
  if (objective !== null) return `${objective}.${Number(number)}`;
  return own !== null || section === "targets" ? String(Number(number)) : null;
}

/** True for lines that take a number under their objective: those set apart, and those with targets. */
function counts({ label, mark, section }: OutlineLine, hasTargets: boolean): boolean {
  return label !== null || mark !== null || (section === "targets" && hasTargets);
}

function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26));
}
