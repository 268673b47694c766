import type { Comparator } from "../../indicators/indicator";
import { readCell } from "../../numbers/readCell";
import { formatNumber } from "../../numbers/formatNumber";
import { checkWording } from "../../plans/text/checkTarget";
import type { PlanWarning, TargetPart, TargetWarningCode } from "../../plans/text/planReading";
import { chosenMeasure, measureDraftOf, type MeasureDraft } from "./measureDraft";
import { yearOf } from "./planHead";
import { codeOf } from "./reviewRows";

/** A target while the officer corrects it, as typed. */
export interface TargetDraft {
  readonly code: string;
  readonly subject: string;
  readonly comparator: Comparator;
  readonly value: string;
  /** The upper end of a range. */
  readonly high: string;
  readonly unit: string;
  readonly year: string;
  /** The units told to report it, one by one as the plan names them. */
  readonly reportedBy: readonly string[];
  readonly measure: MeasureDraft;
}

/** A field that has to be put right before the target can be used. */
export type TargetProblem = "code" | "subject" | "value" | "year" | "items";

/** Units that targets are written in, with what each multiplies a rate by. */
const factors: ReadonlyMap<string, number> = new Map([
  ["%", 100],
  ["‰", 1000],
  ["lần", 1],
  ["bé trai/100 bé gái", 100],
  ["/100", 100],
  ["/1.000", 1000],
  ["/100.000", 100_000],
  ["", 1],
]);

/** The units to choose from: the usual ones, and the one the plan writes. */
export function unitChoices({ unit }: TargetPart): string[] {
  return [...new Set([...factors.keys(), unit])];
}

/** The form as the target fills it in. */
export function draftOf(part: TargetPart): TargetDraft {
  const [low, high] = typeof part.value === "number" || part.value === null ? [part.value, null] : part.value;
  const written = (value: number | null) => (value === null ? "" : formatNumber(value));
  return {
    code: codeOf(part) ?? "",
    subject: part.subject,
    comparator: part.comparator,
    value: written(low),
    high: written(high),
    unit: part.unit,
    year: part.year === null ? "" : String(part.year),
    reportedBy: part.reportedBy,
    measure: measureDraftOf(part),
  };
}

/** The draft with items chosen another way; "Có" goes with answers and words, a figure with the others. */
export function withMeasure(draft: TargetDraft, measure: MeasureDraft): TargetDraft {
  const asksYes = draft.comparator === "yes";
  if (measure.way === "answer") return { ...draft, measure, comparator: "yes" };
  if ((measure.way === "rate" || measure.way === "sum") && asksYes)
    return { ...draft, measure, comparator: ">=" };
  return { ...draft, measure };
}

/** The target as corrected, or the fields that cannot be used yet. */
export function partOfDraft(
  draft: TargetDraft,
  part: TargetPart,
): { readonly part: TargetPart } | { readonly problems: readonly TargetProblem[] } {
  const code = /^(\d+(?:\.\d+)*)\s*([a-zđ]?)$/.exec(draft.code.trim());
  const value = valueOf(draft);
  const year = draft.year.trim() === "" ? null : yearOf(draft.year);
  const factor = factors.get(draft.unit) ?? part.factor ?? 1;
  const chosen = chosenMeasure(draft.measure, part.match, draft.comparator, factor);
  const problems: TargetProblem[] = [
    ...(!code && draft.code.trim() !== "" ? (["code"] as const) : []),
    ...(draft.subject.trim() === "" ? (["subject"] as const) : []),
    ...(value === undefined ? (["value"] as const) : []),
    ...(year === null && draft.year.trim() !== "" ? (["year"] as const) : []),
    ...(chosen === null ? (["items"] as const) : []),
  ];
  if (problems.length > 0 || value === undefined || chosen === null) return { problems };
  const corrected: TargetPart = {
    ...part,
    code: code?.[1] ?? null,
    part: code?.[2] || null,
    subject: draft.subject.trim(),
    comparator: draft.comparator,
    value,
    unit: draft.comparator === "yes" ? "" : draft.unit,
    factor: draft.comparator === "yes" ? null : factor,
    year,
    reportedBy: draft.reportedBy,
    match: chosen.match,
  };
  return { part: { ...corrected, warnings: warningsAfter(corrected, part, draft.measure) } };
}

/** Undefined where what was typed is no number, or a range the wrong way round. */
function valueOf({ comparator, value, high, unit }: TargetDraft): TargetPart["value"] | undefined {
  if (comparator === "yes") return null;
  const low = numberOf(value, unit);
  if (low === undefined) return undefined;
  const isChange = comparator === "increase" || comparator === "decrease";
  if (comparator !== "range" && !(isChange && high.trim() !== "")) return low;
  const upper = numberOf(high, unit);
  return upper === undefined || upper < low ? undefined : [low, upper];
}

/** "80%" may be typed where the unit is %. */
function numberOf(typed: string, unit: string): number | undefined {
  const reading = readCell(typed, "number");
  if (reading.kind === "zero") return 0;
  return reading.kind === "number" && (!reading.percent || unit === "%") ? reading.value : undefined;
}

/** Warnings about the wording as it is now; those the officer's correction has answered are gone. */
function warningsAfter(
  corrected: TargetPart,
  before: TargetPart,
  measure: MeasureDraft,
): PlanWarning<TargetWarningCode>[] {
  const sameYear = corrected.year === before.year;
  const sameAim =
    sameYear &&
    corrected.comparator === before.comparator &&
    String(corrected.value) === String(before.value) &&
    corrected.unit === before.unit;
  const kept = before.warnings.filter(({ code }) => {
    switch (code) {
      case "year-from-heading":
      case "year-from-plan":
        return sameYear;
      case "no-year":
        return corrected.year === null;
      case "looser-than-national":
        return sameAim;
      case "same-target-twice":
        return sameAim && corrected.subject === before.subject;
      case "nobody-reports":
        return corrected.reportedBy.length === 0;
      default:
        return false;
    }
  });
  const wording = checkWording(corrected, false).filter(
    // How it is followed has been chosen.
    ({ code }) => code !== "no-figure" || measure.way === "as-read",
  );
  return [...wording, ...kept];
}
