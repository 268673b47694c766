import type { Requirement } from "../indicators/indicator";
import type { Part } from "../indicators/item";
import type { Status } from "../indicators/result";
import type { Exact } from "../numbers/exact";

/** An earlier round as its annex tells it, to be set beside this one. */
export interface PastRound {
  readonly planId: string;
  readonly planTitle: string;
  /** "phường Lê Chân, thành phố Hải Phòng" */
  readonly locality: string;
  readonly year: number;
  /** The file it was read from. */
  readonly file: string;
  /** By code. */
  readonly indicators: ReadonlyMap<string, PastResult>;
  /** What each unit gave then. */
  readonly figures: readonly PastFigure[];
}

/** An indicator's result in an earlier round. */
export interface PastResult {
  /** How it was computed then, as `measureKey` spells it; a value made otherwise is not compared. */
  readonly measure: string;
  /** What was asked then; null where nothing was. */
  readonly target: Requirement | null;
  /** In the indicator's own unit; null where there was none. */
  readonly value: Exact | null;
  readonly status: Status;
  readonly provisional: boolean;
}

/** A figure of a unit in an earlier round. */
export interface PastFigure {
  readonly unit: string;
  readonly item: string;
  readonly part: Part;
  readonly value: number;
}
