import type { Area } from "../reports/grid";
import { areaAddress } from "./areaAddress";

/** Excel takes several areas at once by an address of at most 255 characters. */
const longestAddress = 255;

/**
 * The same cells in fewer areas: areas of the same columns that lie one under the other become one.
 *
 * @example joinAreas([E5:G5, E6:G6, I5:I5]) //=> [E5:G6, I5:I5]
 */
export function joinAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const above = joined.findIndex(
      (one) =>
        one.lastRow + 1 === area.row && one.column === area.column && one.lastColumn === area.lastColumn,
    );
    const found = joined[above];
    if (found) joined[above] = { ...found, lastRow: area.lastRow };
    else joined.push(area);
  }
  return joined;
}

/** Deals areas out into addresses that Excel takes: "E5:G6,I5". */
export function joinedAddresses(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longestAddress) {
      addresses[addresses.length - 1] = `${last},${address}`;
    } else addresses.push(address);
  }
  return addresses;
}
