import type { Item } from "../indicators/item";
import { activityItems } from "./items/activityItems";
import { communicationItems } from "./items/communicationItems";
import { economyItems } from "./items/economyItems";
import { educationItems } from "./items/educationItems";
import { familyItems } from "./items/familyItems";
import { healthItems } from "./items/healthItems";
import { politicsItems } from "./items/politicsItems";

/** Every data item that plans ask for, by objective; one library serves all plans. */
export const items: readonly Item[] = [
  ...politicsItems,
  ...economyItems,
  ...familyItems,
  ...healthItems,
  ...educationItems,
  ...communicationItems,
  ...activityItems,
];

const byId: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]));

/** The item of the library with this id; undefined where there is none. */
export function itemById(id: string): Item | undefined {
  return byId.get(id);
}
