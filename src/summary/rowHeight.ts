/** Points a line of text in Times New Roman 12 takes, and what a row has above and below it. */
const linePoints = 16;
const rowPoints = 5;

/** Excel refuses taller rows, and holds a file with one for damaged; what is longer is read in the cell. */
const tallest = 409;

/** Words do not fill a line to its end, and other fonts than Times New Roman are wider. */
const roominess = 1.05;

/**
 * A row's height in points so that wrapped texts show whole, as far as rows can be tall: Excel does not fit rows of
 * files it has not edited.
 *
 * @param cells texts with the width of their columns in characters
 * @example rowHeight([["Số phòng, ban chuyên môn", 54]]) //=> 21 (one line)
 */
export function rowHeight(cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([text, width]) =>
    text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * roominess) / width)), 0),
  );
  return Math.min(Math.max(1, ...lines) * linePoints + rowPoints, tallest);
}
