/** The one value that all of a list share; null, as in Office.js, where they differ. */
export function commonValue<T>(values: Iterable<T>): T | null {
  let common: T | undefined;
  for (const value of values) {
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common ?? null;
}
