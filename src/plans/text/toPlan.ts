import type { Indicator, Measure, Target } from "../../indicators/indicator";
import { itemsOfMeasure } from "../../indicators/itemsOfMeasure";
import type { Plan, PlanUnit } from "../plan";
import type { PlanReading, PlanWarning, TargetPart } from "./planReading";
import { unitOfName } from "./unitOfName";

/** What a plan's text does not say of itself, and the officer or the caller does. */
export interface PlanMeta {
  readonly id: string;
  readonly locality: string;
  readonly level: Plan["level"];
  /** Used where the text has no title. */
  readonly title: string;
  /** Used where the text names no year. */
  readonly year: number;
  /** The sentence of a warning, from `messages/planReading.ts`. */
  readonly say: (warning: PlanWarning) => string;
}

const narrative: Measure = { kind: "narrative" };

/**
 * Makes a plan of what was read, once the officer has accepted, corrected or dropped its parts.
 * A part without items is kept as narrative; the same measure in several years becomes one indicator.
 *
 * @param reading as `readPlanText` gives it, with the parts that were accepted
 */
export function toPlan(reading: PlanReading, meta: PlanMeta): Plan {
  const groups = groupParts(reading.parts);
  const indicators = groups.map(([code, parts]) => indicatorOf(code, parts, meta));
  const first = reading.years?.first ?? reading.years?.last ?? meta.year;
  const last = Math.max(first, reading.years?.last ?? meta.year);
  return {
    version: 1,
    id: meta.id,
    title: reading.title ?? meta.title,
    locality: meta.locality,
    level: meta.level,
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    deadline: reading.deadline?.date ?? null,
    deadlineText: reading.deadline?.text ?? null,
    reportsThrough: null,
    reportsTo: [],
    recipients: reading.recipients,
    legalBasis: [],
    objectives: objectivesOf(reading, indicators),
    units: unitsOf(reading, indicators),
    indicators,
    warnings: reading.warnings.map(meta.say),
    toVerify: [],
    signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  };
}

/** Parts by code and letter; a part the text does not number takes the next free number. */
function groupParts(parts: readonly TargetPart[]): (readonly [string, readonly TargetPart[]])[] {
  const groups = new Map<string, TargetPart[]>();
  const taken = new Set(parts.map(({ code }) => code));
  const numbers = new Map<string, string>();
  for (const part of parts) {
    const key =
      part.code === null ? freeNumber(part.subject, numbers, taken) : `${part.code}${part.part ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups];
}

/** The number of a subject that has none of its own: the next one free. */
function freeNumber(
  subject: string,
  numbers: Map<string, string>,
  taken: ReadonlySet<string | null>,
): string {
  const used = new Set([...taken, ...numbers.values()]);
  let next = 1;
  while (used.has(String(next))) next += 1;
  const number = numbers.get(subject) ?? String(next);
  numbers.set(subject, number);
  return number;
}

function indicatorOf(code: string, parts: readonly TargetPart[], meta: PlanMeta): Indicator {
  const [first] = parts;
  const measure = first?.match?.measure ?? narrative;
  return {
    code,
    objective: code.split(".")[0] ?? code,
    label: first?.subject || code,
    unit: first?.unit ?? "",
    better: first?.match?.better ?? betterOf(first),
    measure,
    targets: measure.kind === "narrative" ? [] : parts.map((part) => targetOf(part, meta.year)),
    reportedBy: [
      ...new Set(parts.flatMap(({ reportedBy }) => reportedBy.map((name) => unitOfName(name).name))),
    ],
    text: [...new Set(parts.map(({ text }) => text))].join("; "),
    warnings: [...new Set(parts.flatMap(({ warnings }) => warnings.map(meta.say)))],
  };
}

function betterOf(part: TargetPart | undefined): Indicator["better"] {
  return part && ["<=", "<", "decrease"].includes(part.comparator) ? "lower" : "higher";
}

function targetOf({ year, comparator, value, unit, baseline }: TargetPart, otherwise: number): Target {
  const unreachable = comparator === ">" && value === 100 && unit === "%";
  const start =
    baseline && baseline.year !== null && baseline.value !== null
      ? { year: baseline.year, value: baseline.value }
      : null;
  return {
    year: year ?? otherwise,
    comparator,
    value,
    ...(unreachable ? { judgedAs: { comparator: ">=" as const, value } } : {}),
    ...(start ? { baseline: start } : {}),
  };
}

function objectivesOf(reading: PlanReading, indicators: readonly Indicator[]): Plan["objectives"] {
  const titled = new Map(reading.objectives.map(({ code, title }) => [code, title]));
  return [...new Set(indicators.map(({ objective }) => objective))].map((code) => ({
    code,
    title: titled.get(code) || `Mục tiêu ${code}`,
  }));
}

/** The units the text names, each asked for the items of what it is told to report. */
function unitsOf(reading: PlanReading, indicators: readonly Indicator[]): PlanUnit[] {
  const named = [...reading.unitNames, ...reading.parts.flatMap(({ reportedBy }) => reportedBy)].map(
    unitOfName,
  );
  const units = new Map(named.map((unit) => [unit.name, unit]));
  return [...units.values()].map((unit) => ({
    ...unit,
    items: [
      ...new Set(
        indicators
          .filter(({ reportedBy }) => reportedBy.includes(unit.name))
          .flatMap(({ measure }) => itemsOfMeasure(measure)),
      ),
    ],
  }));
}
