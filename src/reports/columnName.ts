import { columnLetters } from "./grid";
import type { TableColumn } from "./tableRegion";

/**
 * What a column is called in questions and decisions: its headings as written, with its letters where another column
 * of the table has the same.
 *
 * @example columnName(second, [first, second]) //=> "Số lượng (E)"
 */
export function columnName({ column, title }: TableColumn, columns: readonly TableColumn[]): string {
  const isShared = columns.filter((other) => other.title === title).length > 1;
  return isShared ? `${title} (${columnLetters(column)})` : title;
}
