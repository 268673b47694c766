import { HostError } from "./hostError";
import type { HostErrorCode } from "./hostError";

/** A failure to come, for tests: which request fails, and where in it. */
export interface Fault {
  /** Counted from 1, from the moment the fault is planned. */
  readonly request: number;
  /**
   * "before": nothing of the request is carried out. "after": all of it is, but the client hears only of the failure.
   * A number: the actions before that index are carried out.
   */
  readonly at: "before" | "after" | number;
  readonly code?: HostErrorCode;
}

/** Failures planned for the requests to come. */
export class Faults {
  #planned: { fault: Fault; seenWhenPlanned: number }[] = [];
  #seen = 0;

  plan(fault: Fault): void {
    this.#planned.push({ fault, seenWhenPlanned: this.#seen });
  }

  clear(): void {
    this.#planned = [];
  }

  /** Counts a request and returns the fault planned for it, which then is used up. */
  next(): { at: Fault["at"]; error: HostError } | null {
    this.#seen += 1;
    const due = this.#planned.find(
      ({ fault, seenWhenPlanned }) => seenWhenPlanned + fault.request === this.#seen,
    );
    if (due === undefined) return null;
    this.#planned = this.#planned.filter((other) => other !== due);
    return { at: due.fault.at, error: new HostError(due.fault.code ?? "GeneralException") };
  }
}
