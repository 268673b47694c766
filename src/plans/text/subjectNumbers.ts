import { foldText } from "../../numbers/foldText";
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
  // "02 CLB năm 2026, 05 CLB năm 2030" names its subject twice.
  const names = owners.map((owner) => foldText(candidates[owner]?.own?.text ?? ""));
  const order = [
    ...new Set(
      [...owners.keys()].toSorted((a, b) => (owners[a] ?? 0) - (owners[b] ?? 0)).map((at) => names[at] ?? ""),
    ),
  ];
  const numbers = new Map(order.map((name, number) => [name, number]));
  return owners.map((owner, index) => ({ owner, number: numbers.get(names[index] ?? "") ?? 0 }));
}
