import type { Item } from "../indicators/item";
import { itemById } from "../plans/items";

/**
 * An item's name where it stands alone: "Trong đó: đã lồng ghép" says nothing without its whole.
 *
 * @example itemName("gender-lessons-taught")
 *   //=> "Tiết dạy theo chương trình cần lồng ghép nội dung giới – đã lồng ghép"
 */
export function itemName(id: string): string {
  const item = itemById(id);
  if (!item) return id;
  const whole = item.partOf === undefined ? undefined : itemById(item.partOf);
  const isWordedAsPart = partWording.test(item.label);
  return whole && isWordedAsPart ? `${whole.label} – ${ownLabel(item)}` : item.label;
}

/** An item's label without "Trong đó:". */
export function ownLabel(item: Item): string {
  return item.label.replace(partWording, "");
}

const partWording = /^Trong đó:\s*/;
