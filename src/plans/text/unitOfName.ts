import { foldText } from "../../numbers/foldText";
import { presets } from "../library";
import type { PlanUnit } from "../plan";

type UnitName = Pick<PlanUnit, "name" | "aliases" | "group">;

/** The kind of place a unit belongs to, as plans put it after the unit's name. */
const place = /\s+(?:trên địa bàn\s+)?(?:phường|xã|thị trấn|đặc khu)(?:\s+\p{Lu}.*)?$/u;

const known: ReadonlyMap<string, UnitName> = new Map(
  presets
    .flatMap(({ units }) => units)
    .flatMap(({ name, aliases, group }) =>
      [name, ...aliases].map(
        (each) => [foldText(each), { name, aliases, ...(group ? { group } : {}) }] as const,
      ),
    ),
);

/**
 * A unit by the name a plan gives it: the library's unit where it knows one, else the name without its place.
 *
 * @example unitOfName("Trạm y tế phường").name //=> "Trạm y tế"
 * @example unitOfName("Ban Chỉ huy Quân sự xã Đông Hải").name //=> "Ban Chỉ huy Quân sự"
 */
export function unitOfName(written: string): UnitName {
  const name = written.replace(place, "").trim() || written.trim();
  return known.get(foldText(name)) ?? { name, aliases: [] };
}
