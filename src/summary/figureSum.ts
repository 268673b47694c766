import type { ItemSum } from "../consolidation/consolidation";
import type { Item, Part } from "../indicators/item";
import { no, yes } from "../messages/sheets";
import { formula } from "./layoutCell";
import type { LayoutCell } from "./sheetLayout";
import { rowRanges } from "./sheetReference";

/** Decimals kept in sums of hours, so that 0,1 + 0,2 is 0,3 in Excel as well. */
export const keptDecimals = 6;

/**
 * The sum over the units of a row, which stays blank while no unit has given anything; of a yes/no item how many
 * say Có of those that answer: "2/3".
 */
export function sumCell(
  item: Item,
  part: Part,
  row: number,
  columns: readonly number[],
  sum: ItemSum,
): LayoutCell | null {
  const ranges = rowRanges(row, columns);
  if (ranges.length === 0) return null;
  if (item.kind === "yes/no") {
    const [said, denied] = [countAnswers(ranges, yes), countAnswers(ranges, no)];
    const answers = sum.answers ?? { yes: 0, no: 0 };
    const all = answers.yes + answers.no;
    return formula(
      `IF(${said}+${denied}=0,"",(${said})&"/"&(${said}+${denied}))`,
      all === 0 ? null : `${answers.yes}/${all}`,
    );
  }
  const cells = ranges.join(",");
  const total = item.fractional ? `ROUND(SUM(${cells}),${keptDecimals})` : `SUM(${cells})`;
  return formula(`IF(COUNT(${cells})=0,"",${total})`, sum.parts[part].value);
}

/** How many cells of some ranges hold an answer; COUNTIF takes one range at a time. */
export function countAnswers(ranges: readonly string[], answer: string): string {
  return ranges.map((range) => `COUNTIF(${range},"${answer}")`).join("+");
}
