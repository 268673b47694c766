/** Thrown where a command cannot be done; its one line goes to stderr and the process ends with 2, nothing written. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
