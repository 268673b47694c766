import type { AcceptedFinding } from "../findings/acceptedFinding";
import type { Item } from "../indicators/item";
import type { Plan } from "../plans/plan";

/** What a reading needs to know, and what the officer has decided before. */
export interface ReadingContext {
  readonly plan: Plan;
  readonly items: readonly Item[];
  /** The year asked for. */
  readonly year: number;
  /** As a unit writes its name → the plan's name of it. Wins over every other way to find a unit. */
  readonly unitAliases?: ReadonlyMap<string, string>;
  readonly labelDecisions?: readonly LabelDecision[];
  readonly columnDecisions?: readonly ColumnDecision[];
  /** Names of communes before they were merged → the commune they are part of now. */
  readonly oldCommunes?: ReadonlyMap<string, string>;
  /** Findings that the officer lets stand: a figure held out by nothing else then counts as written. */
  readonly acceptedFindings?: readonly AcceptedFinding[];
}

/** What a label means in a unit's sheet, as the officer decided. */
export interface LabelDecision {
  /** The unit whose sheets it holds for; null for all. */
  readonly unit: string | null;
  /** The label as written. */
  readonly label: string;
  /** The item's id; null where the row is none. */
  readonly item: string | null;
}

/** What a column means in a unit's sheet, as the officer decided. */
export interface ColumnDecision {
  readonly unit: string | null;
  /** Its headings as written, top to bottom, joined by " / ". */
  readonly heading: string;
  readonly meaning: "total" | "male" | "female" | "not-read";
}
