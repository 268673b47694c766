import type { Indicator } from "../indicators/indicator";

/**
 * A plan (kế hoạch) as data: who reports what by when, and what is aimed at.
 * `readPlan` checks plans that come from files.
 */
export interface Plan {
  /** Version of this form of data. */
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  /** "phường Lê Chân, thành phố Hải Phòng" */
  readonly locality: string;
  /** Two levels since 7/2025, three before. */
  readonly level: "two-level" | "three-level";
  /** Years the plan covers. */
  readonly years: readonly number[];
  /** "2026-11-25"; null where the plan states none. */
  readonly deadline: string | null;
  /** The deadline as the plan words it. */
  readonly deadlineText: string | null;
  /** Who units report through, and who the report goes up to. */
  readonly reportsThrough: string | null;
  readonly reportsTo: readonly string[];
  /** Nơi nhận, one line each. */
  readonly recipients: readonly string[];
  readonly legalBasis: readonly string[];
  readonly objectives: readonly { readonly code: string; readonly title: string }[];
  readonly units: readonly PlanUnit[];
  readonly indicators: readonly Indicator[];
  /** What to look at in the plan as a whole. */
  readonly warnings: readonly string[];
  /** Figures to check against the original text before use. */
  readonly toVerify: readonly string[];
  /** Signature block, top to bottom; the name is left to the officer. */
  readonly signature: readonly string[];
}

/** A unit that reports. */
export interface PlanUnit {
  /** "Trạm y tế", without the commune's name. */
  readonly name: string;
  /** Other ways it is written: "T. Y tế", "TYT". */
  readonly aliases: readonly string[];
  /** Ids of the items its form asks for. */
  readonly items: readonly string[];
  /** Items asked only to be compared with another unit's, never added up. */
  readonly comparedItems?: readonly string[];
  /** True for "Các tổ dân phố": stands for many units whose names the officer adds. */
  readonly group?: true;
  /** True for a commune whose annex is brought together with others' at the next level. */
  readonly commune?: true;
}
