/** Pixels of a digit in the workbook's usual font (Calibri 11), and of the padding Excel adds to a column. */
const digit = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/**
 * A column's width as Office.js wants it, in points, from Excel's own unit, characters.
 *
 * @example columnWidthInPoints(10) //=> 56.25
 */
export function columnWidthInPoints(characters: number): number {
  return Math.round((characters * digit + padding) * pointsPerPixel * 100) / 100;
}
