import type { Finding, FindingOf } from "../findings/finding";
import { MAX_CELLS } from "./limits";

/** Why a file is not read: a finding whose place is filled in once, where the file's name is known. */
export type Refusal = FindingOf<"unreadable"> | FindingOf<"encrypted"> | FindingOf<"too-large">;

/** @example unreadable("damaged") //=> the finding of a file cut short */
export function unreadable(reason: FindingOf<"unreadable">["values"]["reason"]): Refusal {
  return { code: "unreadable", severity: "error", place: {}, values: { reason } };
}

/** A file with a password. */
export function encrypted(): Refusal {
  return { code: "encrypted", severity: "error", place: {} };
}

/** @param limit the limit passed, in bytes, shown to the officer in MB */
export function tooManyBytes(limit: number): Refusal {
  return {
    code: "too-large",
    severity: "error",
    place: {},
    values: { limit: `${Math.round(limit / (1024 * 1024))} MB` },
  };
}

/** More than the memory that one file may take. */
export function tooMuchMemory(): Refusal {
  return { code: "too-large", severity: "error", place: {}, values: {} };
}

/** More cells than a report can have. */
export function tooManyCells(): Refusal {
  return {
    code: "too-large",
    severity: "error",
    place: {},
    values: { limit: `${MAX_CELLS.toLocaleString("vi-VN")} ô` },
  };
}

/** Tells a refusal from what was asked for; none of the reader's results has a `code`. */
export function isRefusal<T extends object>(result: T | Refusal): result is Refusal {
  return "code" in result;
}

/** The refusal as a finding about the file. */
export function aboutFile(refusal: Refusal, file: string): Finding {
  return { ...refusal, place: { file } };
}
