import type { ConsideredReport, Consolidation, Exclusion } from "../consolidation/consolidation";
import type { Finding, FindingCode, Severity } from "../findings/finding";
import type { Comparator } from "../indicators/indicator";
import type { Parts } from "../indicators/item";
import type { IndicatorResult, Status } from "../indicators/result";
import { findingSentence } from "../messages/findings";
import type { Language } from "../messages/language";
import { exactToNumber, type Exact } from "../numbers/exact";
import type { ReportedFigure } from "../reports/unitReport";

/** What the command `consolidate` prints: the data contract, in plain JSON values. */
export interface ConsolidationJson {
  readonly plan: string;
  readonly year: number;
  readonly units: readonly (UnitJson | ExcludedUnitJson | UnreadFileJson)[];
  readonly missingUnits: readonly string[];
  readonly indicators: readonly IndicatorJson[];
  readonly findings: readonly FindingJson[];
}

export interface UnitJson {
  readonly unit: string | null;
  readonly source: string;
  readonly sheet: string;
  readonly items: Readonly<Record<string, Parts<number | null> | { readonly answer: boolean | null }>>;
  readonly findings: readonly FindingJson[];
}

/** A report left out; one that waits for the officer's decision is "superseded" with an error finding. */
export interface ExcludedUnitJson extends UnitJson {
  readonly excluded: "wrong-period" | "wrong-plan" | "superseded";
}

/** A file that could not be read, with the sentence why. */
export interface UnreadFileJson {
  readonly source: string;
  readonly error: string;
}

export interface IndicatorJson {
  readonly code: string;
  readonly value: number | null;
  readonly male: number | null;
  readonly female: number | null;
  readonly comparator: Comparator | null;
  readonly target: number | readonly [number, number] | null;
  readonly status: Status;
  readonly provisional: boolean;
  readonly outlook: "on-track" | "behind" | null;
  readonly shortfall: number | null;
  readonly smallNumbers: boolean;
  readonly reported: number;
  readonly expected: number;
  readonly answers?: { readonly yes: number; readonly no: number };
}

export interface FindingJson {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly item: string | null;
  readonly message: string;
  readonly unit?: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly indicator?: string;
  /** Why the officer lets it stand, and since when; absent where nobody has accepted it. */
  readonly accepted?: { readonly reason: string; readonly on: string };
}

/**
 * A consolidation as the data contract words it: numbers as JSON numbers, parts not given null.
 *
 * @param unread files that could not be read; they stand after the reports
 */
export function consolidationJson(
  consolidation: Consolidation,
  unread: readonly UnreadFileJson[],
  language: Language,
): ConsolidationJson {
  const { plan, year, reports, missingUnits, indicators, findings } = consolidation;
  return {
    plan: plan.id,
    year,
    units: [...reports.map((report) => unitJson(report, language)), ...unread],
    missingUnits,
    indicators: indicators.map(indicatorJson),
    findings: findings.map((finding) => findingJson(finding, language)),
  };
}

/** A finding with its sentence. */
export function findingJson(finding: Finding, language: Language): FindingJson {
  const { code, severity, place, item, unit, indicator, accepted } = finding;
  return {
    code,
    severity,
    cell: place.cell ?? null,
    item: item ?? null,
    message: findingSentence(finding, language),
    ...(unit === undefined ? {} : { unit }),
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

const excludedWord: Readonly<Record<Exclusion, ExcludedUnitJson["excluded"]>> = {
  "wrong-period": "wrong-period",
  "wrong-plan": "wrong-plan",
  superseded: "superseded",
  undecided: "superseded",
};

function unitJson(
  { report, excluded, findings }: ConsideredReport,
  language: Language,
): UnitJson | ExcludedUnitJson {
  const figures = excluded ? [] : [...report.figures.values()];
  return {
    unit: report.unit,
    source: report.file ?? report.sheet,
    sheet: report.sheet,
    ...(excluded ? { excluded: excludedWord[excluded] } : {}),
    items: Object.fromEntries(figures.map((figure) => [figure.item, figureJson(figure)])),
    findings: findings.map((finding) => findingJson(finding, language)),
  };
}

function figureJson({ parts, answer }: ReportedFigure): Parts<number | null> | { answer: boolean | null } {
  if (answer !== undefined) return { answer };
  return { total: parts.total.value, male: parts.male.value, female: parts.female.value };
}

function indicatorJson(result: IndicatorResult): IndicatorJson {
  return {
    code: result.indicator.code,
    value: numberOrNull(result.value),
    male: numberOrNull(result.male),
    female: numberOrNull(result.female),
    comparator: result.target?.comparator ?? null,
    target: result.target?.value ?? null,
    status: result.status,
    provisional: result.provisional,
    outlook: result.outlook,
    shortfall: result.shortfall,
    smallNumbers: result.smallNumbers,
    reported: result.reported,
    expected: result.expected,
    ...(result.answers ? { answers: result.answers } : {}),
  };
}

function numberOrNull(value: Exact | null): number | null {
  return value === null ? null : exactToNumber(value);
}
