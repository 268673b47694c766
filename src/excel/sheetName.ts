/** Excel refuses longer names of sheets. */
const longest = 31;
/** A name may neither begin nor end with an apostrophe, nor be told apart by blanks there. */
const edges = /^[\s']+|[\s']+$/g;

/**
 * A name that Excel accepts for a new sheet and no other sheet has.
 *
 * @param wanted any text; signs a sheet may not carry become spaces, and what is too long is cut
 * @param taken names of the sheets there are; letter case does not tell two names apart
 * @example freeSheetName("Biểu tổng hợp (cũ)", ["Biểu tổng hợp (cũ)"]) //=> "Biểu tổng hợp (cũ) (2)"
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const lower = new Set([...taken].map((name) => name.toLocaleLowerCase("vi")));
  const clean = wanted.replace(/[\\/?*[\]:\s]+/g, " ").replace(edges, "") || "Trang";
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = clean.slice(0, longest - suffix.length).replace(edges, "") + suffix;
    if (!lower.has(name.toLocaleLowerCase("vi"))) return name;
  }
}

/** Whether two names mean the same sheet to Excel. */
export function sameSheet(one: string, other: string): boolean {
  return one.toLocaleLowerCase("vi") === other.toLocaleLowerCase("vi");
}
