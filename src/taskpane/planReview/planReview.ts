import type { PlanReading, TargetPart } from "../../plans/text/planReading";

/** What the officer has decided about a target that was read. */
export type Decision = "open" | "accepted" | "dropped";

/** A target read out of the plan, with what the officer made of it. */
export interface ReviewRow {
  /** Its place among the targets read, from 0. */
  readonly id: number;
  /** As the reader gave it. */
  readonly asRead: TargetPart;
  /** As the officer corrected it; the same object where nothing was. */
  readonly part: TargetPart;
  readonly decision: Decision;
}

/** What the plan is besides its targets, as typed. */
export interface PlanHead {
  readonly title: string;
  readonly locality: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** The year that is reported on. */
  readonly year: number;
  /** "25/11/2026", or blank. */
  readonly deadline: string;
  /** One unit to a line. */
  readonly units: string;
}

/** What was read, and how far the officer has come with it. */
export interface ReadPlan {
  /** The text it was read from. */
  readonly text: string;
  readonly reading: PlanReading;
  readonly rows: readonly ReviewRow[];
  readonly head: PlanHead;
}

/** A plan's own text on its way to becoming a plan. */
export interface PlanReview {
  /** As pasted, or as read from a file: a paragraph to a line. */
  readonly text: string;
  readonly shows: "text" | "targets";
  /** Null until the text has been read. */
  readonly read: ReadPlan | null;
  /** The target whose sentence is to be shown in the text. */
  readonly goTo: number | null;
}

/** Nothing pasted yet. */
export const emptyReview: PlanReview = { text: "", shows: "text", read: null, goTo: null };
