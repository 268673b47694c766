import type { Comparator } from "../indicators/indicator";

/** The words with which an officer goes through the targets read out of a plan's text. */
export interface PlanReviewWords {
  readonly text: {
    readonly heading: string;
    readonly what: string;
    readonly label: string;
    readonly chooseFile: string;
    readonly fileHint: string;
    readonly dropHere: string;
    readonly fileRead: (name: string) => string;
    readonly cannotRead: (name: string) => string;
    readonly encrypted: (name: string) => string;
    readonly tooLarge: (name: string) => string;
    readonly read: string;
    readonly blank: string;
    readonly leave: string;
  };
  readonly list: {
    readonly heading: string;
    readonly found: (count: number) => string;
    readonly nothingFound: string;
    readonly counts: (accepted: number, dropped: number, open: number) => string;
    readonly planWarnings: (count: number) => string;
    readonly acceptClear: (count: number) => string;
    readonly targets: string;
    readonly backToText: string;
  };
  readonly row: {
    readonly noCode: string;
    readonly state: Readonly<Record<"open" | "accepted" | "dropped", string>>;
    readonly corrected: string;
    readonly aim: (aim: string, year: string) => string;
    readonly noYear: string;
    readonly yes: string;
    readonly reportedBy: (units: string) => string;
    readonly nobody: string;
    readonly items: string;
    readonly confidence: (percent: number) => string;
    readonly chosen: string;
    readonly narrative: string;
    readonly look: string;
    readonly info: string;
    readonly noItems: string;
    readonly unsureItems: string;
    readonly clash: string;
    readonly accept: string;
    readonly edit: string;
    readonly drop: string;
    readonly sentence: string;
    readonly goToSentence: string;
    /** The accessible name of a row's button: what it does, and to which target. */
    readonly named: (action: string, target: string) => string;
  };
  readonly editor: {
    readonly label: (target: string) => string;
    readonly code: string;
    readonly subject: string;
    readonly comparator: string;
    readonly comparators: Readonly<Record<Comparator, string>>;
    readonly value: string;
    readonly low: string;
    readonly high: string;
    readonly unit: string;
    readonly noUnit: string;
    readonly year: string;
    readonly reportedBy: string;
    readonly way: string;
    readonly ways: Readonly<Record<"as-read" | "rate" | "sum" | "answer" | "narrative", string>>;
    readonly numerator: string;
    readonly denominator: string;
    readonly count: string;
    readonly answer: string;
    readonly chooseItem: string;
    readonly problems: Readonly<Record<"code" | "subject" | "value" | "year" | "items", string>>;
    readonly save: string;
    readonly cancel: string;
  };
  readonly head: {
    readonly heading: string;
    readonly title: string;
    readonly firstYear: string;
    readonly lastYear: string;
    readonly units: string;
    readonly unitsHint: string;
    readonly problems: Readonly<Record<"title" | "locality" | "years" | "deadline" | "units", string>>;
  };
  readonly make: {
    readonly button: (count: number) => string;
    readonly noneAccepted: string;
    readonly clashing: string;
    readonly headToDo: string;
    readonly invalid: string;
    readonly leftOpen: (count: number) => string;
  };
}
