import type { Status } from "../indicators/result";
import type { Severity } from "../findings/finding";
import type { Language } from "./language";
import { paneEnglish } from "./paneEnglish";
import { paneVietnamese } from "./paneVietnamese";

/** Every word of the task pane but the findings' sentences. Numbers arrive already written in the officer's form. */
export interface PaneWords {
  readonly title: string;
  /** While a part of the pane is being loaded. */
  readonly opening: string;
  readonly steps: {
    readonly label: string;
    readonly plan: string;
    readonly reports: string;
    readonly results: string;
    readonly send: string;
    /** The accessible name of a step: its number, its name, and what is known of it. */
    readonly name: (number: number, step: string, state: string | null) => string;
    readonly done: string;
    readonly toDo: (count: number) => string;
    readonly next: (step: string) => string;
  };
  readonly where: { readonly year: (year: number) => string; readonly deadline: (date: string) => string };
  readonly welcome: {
    readonly heading: string;
    readonly what: string;
    readonly privacy: string;
    readonly usePreset: string;
    readonly pastePlan: string;
    readonly openExample: string;
    readonly exampleHint: string;
  };
  readonly plan: {
    readonly preset: string;
    readonly choosePreset: string;
    readonly locality: string;
    readonly localityMissing: string;
    readonly year: string;
    readonly deadline: string;
    readonly deadlineHint: string;
    readonly deadlineInvalid: string;
    readonly deadlineAsWritten: (text: string) => string;
    readonly size: (indicators: number, units: number) => string;
    readonly warnings: (count: number) => string;
    readonly toVerify: (count: number) => string;
    readonly toVerifyHint: string;
    readonly unassigned: (count: number) => string;
    readonly unassignedHint: string;
    readonly unit: string;
    readonly chooseUnit: string;
    readonly assign: string;
    readonly assigned: (count: number, unit: string) => string;
    readonly makeSheets: string;
    readonly made: (made: number, kept: number) => string;
    readonly planChanged: string;
    readonly findings: (count: number) => string;
    readonly otherPlans: string;
    readonly openFile: string;
    readonly fileOpened: (name: string) => string;
    readonly fileNotPlan: (name: string) => string;
    readonly fileInvalid: (name: string, count: number) => string;
    readonly saveFile: string;
    readonly fileSaved: (name: string) => string;
  };
  readonly reports: {
    readonly noPlan: string;
    readonly submittedOf: (submitted: number, expected: number) => string;
    readonly filterLabel: string;
    readonly filters: {
      readonly all: string;
      readonly submitted: string;
      readonly waiting: string;
      readonly overdue: string;
      readonly toLook: string;
    };
    readonly unitsHeading: string;
    readonly submitted: string;
    readonly blank: string;
    readonly missing: string;
    readonly overdue: string;
    readonly toLook: (count: number) => string;
    readonly figures: (given: number, asked: number) => string;
    readonly openSheet: string;
    readonly noSheet: string;
    readonly nothingToLook: string;
    readonly noneInFilter: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly goToCell: (cell: string) => string;
    readonly otherFindings: string;
    readonly unknownUnits: (count: number) => string;
    readonly unknownUnitsHint: string;
    readonly goToSheet: (sheet: string) => string;
    readonly alias: (name: string) => string;
    readonly saveAlias: string;
    readonly consolidate: string;
  };
  readonly results: {
    readonly notYet: string;
    readonly consolidate: string;
    readonly again: string;
    readonly changed: (cells: number) => string;
    readonly done: (counts: string) => string;
    readonly filterLabel: string;
    readonly status: Readonly<Record<Status, string>>;
    readonly provisional: string;
    readonly provisionalOf: (reported: number, expected: number) => string;
    readonly smallNumbers: string;
    readonly outlook: { readonly "on-track": string; readonly behind: string };
    readonly objective: (code: string, title: string) => string;
    /** `year` where the target is set for another year than the one reported on. */
    readonly target: (target: string, year: number | null) => string;
    readonly noTarget: string;
    readonly noValue: string;
    readonly bar: (value: string, target: string) => string;
    readonly male: string;
    readonly female: string;
    readonly total: string;
    /** Women's rate against men's; `by` with its unit: "7,4 điểm %". */
    readonly gap: Readonly<Record<"higher" | "lower" | "same", (by: string) => string>>;
    readonly points: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly answers: (yes: number, no: number) => string;
    readonly missing: (count: string, unit: string) => string;
    readonly tooMany: (count: string, unit: string) => string;
    readonly women: string;
    readonly reported: (reported: number, expected: number) => string;
    readonly leftOut: (units: string) => string;
    readonly smallNumbersWhy: string;
    readonly asWritten: string;
    readonly goToRow: (code: string) => string;
    readonly sources: string;
    readonly noSources: string;
    readonly share: (value: string, share: string) => string;
    readonly moreSources: (count: number) => string;
    readonly remarks: string;
    readonly cause: string;
    readonly solution: string;
    readonly note: string;
    readonly remarkSaved: string;
    readonly noneInFilter: string;
  };
  readonly send: {
    readonly notYet: string;
    readonly what: string;
    readonly checks: string;
    readonly allReported: string;
    readonly notReported: (count: number) => string;
    readonly upToDate: string;
    readonly changed: (cells: number) => string;
    readonly errorsLeft: (count: number) => string;
    readonly noErrors: string;
    readonly withoutCause: (count: number) => string;
    readonly causesWritten: string;
    readonly look: string;
    readonly names: string;
    readonly namesHint: string;
    readonly open: string;
    readonly opened: string;
    /** What is saved as files. */
    readonly files: {
      readonly heading: string;
      readonly kinds: Readonly<Record<"report" | "annex" | "table" | "json", string>>;
      readonly dataHint: string;
      readonly notFound: string;
      readonly saved: (name: string) => string;
    };
  };
  readonly settings: {
    readonly open: string;
    readonly heading: string;
    readonly language: string;
    readonly vietnamese: string;
    readonly english: string;
    readonly names: string;
    readonly preparedBy: string;
    readonly checkedBy: string;
    readonly signedBy: string;
    readonly nameTooLong: string;
    readonly aliases: string;
    readonly aliasesHint: string;
    readonly noAliases: string;
    readonly aliasAs: (name: string, unit: string) => string;
    readonly removeAlias: (name: string) => string;
    readonly aliasName: string;
    readonly aliasUnit: string;
    readonly addAlias: string;
    readonly save: string;
    readonly cancel: string;
    readonly saved: string;
  };
  readonly tasks: {
    readonly reading: string;
    readonly making: string;
    readonly consolidating: string;
    readonly openingAnnex: string;
    readonly openingExample: string;
    readonly assigning: string;
    readonly exporting: string;
    readonly of: (done: number, total: number) => string;
    readonly stop: string;
    readonly stopped: string;
  };
  readonly problems: {
    readonly unknown: string;
    readonly code: (code: string) => string;
    readonly close: string;
    readonly readAgain: string;
    readonly outdated: string;
    readonly broken: string;
    readonly reload: string;
  };
}

const dictionaries: Readonly<Record<Language, PaneWords>> = { vi: paneVietnamese, en: paneEnglish };

/**
 * The words of the task pane in a language.
 *
 * @example paneWords("vi").steps.plan //=> "Kế hoạch"
 */
export function paneWords(language: Language): PaneWords {
  return dictionaries[language];
}
