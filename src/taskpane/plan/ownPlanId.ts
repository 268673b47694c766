import { crc32 } from "../../files/crc32";
import { foldBare } from "../../numbers/foldText";
import type { Plan } from "../../plans/plan";

/**
 * The plan with an id of its own: two plans that differ never share one, so that the sheet Chỉ tiêu of one is not
 * taken for the other's.
 *
 * @example withOwnId(plan).id //=> "phuong-le-chan-2026-2030-3f2a91bc"
 */
export function withOwnId(plan: Plan): Plan {
  const [first, last] = [plan.years[0], plan.years[plan.years.length - 1]];
  const place = foldBare(plan.locality.split(",")[0] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  const contents = crc32(new TextEncoder().encode(JSON.stringify({ ...plan, id: "" })));
  const years = first === last ? `${first}` : `${first}-${last}`;
  return { ...plan, id: `${place || "ke-hoach"}-${years}-${contents.toString(16).padStart(8, "0")}` };
}
