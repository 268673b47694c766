import type { Candidate } from "./candidates";
import type { Segment } from "./segments";

/**
 * Numbers the subjects of a line. A claim without one of its own shares that of its clause, the one before first;
 * else the one before of the line.
 */
export function numberSubjects(
  candidates: readonly Candidate[],
): { readonly number: number; readonly owner: number }[] {
  const firstOwn = candidates.findIndex(({ own }) => own !== null);
  const nextOwn = new Map<Segment, number>();
  candidates.forEach(({ own, segment }, index) => {
    if (own !== null && !nextOwn.has(segment)) nextOwn.set(segment, index);
  });
  let last = -1;
  const owners = candidates.map(({ own, segment }, index) => {
    if (own !== null) last = index;
    else if (candidates[last]?.segment !== segment)
      return nextOwn.get(segment) ?? (last >= 0 ? last : Math.max(firstOwn, 0));
    return last;
  });
  const numbers = new Map([...new Set(owners)].sort((a, b) => a - b).map((owner, number) => [owner, number]));
  return owners.map((owner) => ({ owner, number: numbers.get(owner) ?? 0 }));
}
