/** A failure as the officer reads it: what to do, and a code for support where the cause is unknown. */
export interface Problem {
  /** Null: the general sentence is shown. */
  readonly sentence: string | null;
  readonly code: string | null;
}

/**
 * A failure in words. Failures that know their sentence say it; of any other, the code names the kind
 * and tells two causes apart without showing the officer a technical text.
 *
 * @example problemOf(new TypeError("x is undefined")) //=> { sentence: null, code: "TypeError-2Q9K" } or the like
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof Error && "sentence" in error && typeof error.sentence === "string") {
    return { sentence: error.sentence, code: null };
  }
  const name = error instanceof Error ? error.name : typeof error;
  const text = error instanceof Error ? error.message : String(error);
  return { sentence: null, code: `${name}-${fingerprint(text)}` };
}

/** Whether an action failed because it was asked to stop; any other failure is told, stopped or not. */
export function isCancellation(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  return ("name" in error && error.name === "AbortError") || ("code" in error && error.code === "cancelled");
}

/** Four letters and digits that stay the same for the same text (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).toUpperCase().padStart(4, "0").slice(-4);
}
