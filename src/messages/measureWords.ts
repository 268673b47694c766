import type { Measure, Term } from "../indicators/indicator";
import { formatNumber } from "../numbers/formatNumber";
import { itemById } from "../plans/items";
import { itemName } from "./itemNames";
import { partNames, yes } from "./sheets";

/**
 * How an indicator is computed, in words an officer can check against the plan.
 *
 * @example measureWords(shareOfWomen("masters"))
 *   //=> "Người có trình độ thạc sĩ (Nữ) / Người có trình độ thạc sĩ (Tổng) × 100"
 */
export function measureWords(measure: Measure): string {
  switch (measure.kind) {
    case "rate":
      return `${termWords(measure.numerator)} / ${termWords(measure.denominator)}${times(measure.factor)}`;
    case "rate-each-sex": {
      const [above, below] = [itemName(measure.numerator), itemName(measure.denominator)];
      return `${above} / ${below}${times(measure.factor)}; Nam và Nữ tính riêng, mỗi bên đều phải đạt`;
    }
    case "ratio-of-means": {
      const [sum, over] = [itemName(measure.sum), itemName(measure.over)];
      return `(${sum} / ${over}) của Nữ so với (${sum} / ${over}) của Nam`;
    }
    case "sum":
      return `Tổng số ${termWords(measure.term)}`;
    case "every":
      return `Từng số đều phải đạt: ${measure.items.map(itemName).join("; ")}`;
    case "answer":
      return `${itemName(measure.item)}: mọi đơn vị trả lời “${yes}”`;
    case "narrative":
      return "Không tính bằng số; đánh giá bằng lời";
  }
}

/** An item with the part meant, where it is split by sex. */
function termWords({ item, part }: Term): string {
  return itemById(item)?.kind === "sex" ? `${itemName(item)} (${partNames[part]})` : itemName(item);
}

function times(factor: number): string {
  return factor === 1 ? "" : ` × ${formatNumber(factor)}`;
}
