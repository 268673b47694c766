/** A cell in a formula ("$E12"), or a text or sheet's name in quotes, which is left as it is. */
const cellOrQuoted =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3}\$?)(\d+)(?![\p{L}\p{N}_(])/gu;

/**
 * A formula as it reads when the rows it points at stand elsewhere.
 *
 * @param rowOf where a zero-based row stands now; undefined where it has not moved
 * @example moveFormula("=E12+E13", (row) => row + 5) //=> "=E17+E18"
 */
export function moveFormula(formula: string, rowOf: (row: number) => number | undefined): string {
  return formula.replace(cellOrQuoted, (whole: string, column?: string, row?: string) => {
    if (column === undefined || row === undefined) return whole;
    const moved = rowOf(Number(row) - 1);
    return moved === undefined ? whole : `${column}${moved + 1}`;
  });
}
