import type { $ZodIssue } from "zod/v4/core";
import type { Finding } from "../findings/finding";
import type { Plan } from "./plan";
import { planProblems, type PlanProblem } from "./planRules";
import { planSchema } from "./planSchema";

/** A plan read from data, or what is wrong with it. */
export type PlanFromData = { readonly plan: Plan } | { readonly findings: readonly Finding[] };

/** The longest piece of a wrong value that is shown. */
const longestShown = 60;

/**
 * Takes data of unknown origin as a plan, or says what keeps it from being one: `plan-invalid` findings, each with
 * the path of the field. Nothing unknown is dropped in silence: a misspelt field is a finding.
 *
 * @param data what `JSON.parse` made of a file
 * @example readPlan({ ...plan, years: [] }) //=> { findings: [{ code: "plan-invalid", values: { field: "years", … } }] }
 */
export function readPlan(data: unknown): PlanFromData {
  const parsed = planSchema.safeParse(data);
  const problems = parsed.success
    ? planProblems(parsed.data)
    : parsed.error.issues.flatMap(problemsOfIssue(data));
  if (parsed.success && problems.length === 0) return { plan: parsed.data };
  return { findings: problems.map((problem) => findingOf(problem, data)) };
}

/** A plan as the text of a file that `readPlan` takes again. */
export function planToJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function problemsOfIssue(data: unknown): (issue: $ZodIssue) => PlanProblem[] {
  return (issue) => {
    const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ path: [...path, key], problem: "unknown-field" }));
    }
    return [{ path, problem: problemOf(issue, path, valueAt(data, path)) }];
  };
}

function problemOf(issue: $ZodIssue, path: PlanProblem["path"], value: unknown): PlanProblem["problem"] {
  const field = path.at(-1);
  if (value === undefined) return "missing";
  if (field === "version") return "unknown-version";
  if (field === "comparator") return "not-a-comparator";
  if (field === "year" || path.at(-2) === "years") return "not-a-year";
  if (field === "deadline") return "not-a-date";
  if (issue.code === "too_small" && (value === "" || Array.isArray(value))) return "blank";
  if (issue.code === "too_small" && typeof value === "string") return "blank";
  if (issue.code !== "invalid_type") return "not-allowed";
  if (issue.expected === "array") return "not-a-list";
  if (issue.expected === "string") return "not-text";
  return issue.expected === "number" || issue.expected === "int" ? "not-a-number" : "not-allowed";
}

function findingOf({ path, problem }: PlanProblem, data: unknown): Finding {
  return {
    code: "plan-invalid",
    severity: "error",
    place: {},
    values: { field: pathText(path), asWritten: shown(valueAt(data, path)), problem, inFile: true },
  };
}

/** @example pathText(["indicators", 2, "code"]) //=> "indicators[2].code" */
function pathText(path: PlanProblem["path"]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

function valueAt(data: unknown, path: PlanProblem["path"]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
