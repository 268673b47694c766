/**
 * Tells which cells are blank: one entry for each address, its rows and columns as the range's.
 * Addresses are as the host gives them ("Sheet1!A1:B2").
 */
export type FindBlankCells = (
  addresses: readonly string[],
) => Promise<readonly (readonly (readonly boolean[])[])[]>;

/** The arguments of a function with the addresses they came from; an address is blank where it is no reference. */
export interface HostArguments {
  readonly values: readonly unknown[];
  readonly addresses: readonly (string | null | undefined)[];
}

/**
 * Desktop Excel hands over a blank cell as 0 (Excel on the web as null). Where an argument holds a 0 that came from
 * a cell, the cell is asked; blanks come back as null. Null where nothing needs asking.
 */
export function withoutFalseZeros(
  { values, addresses }: HostArguments,
  findBlankCells: FindBlankCells | null,
): Promise<unknown[]> | null {
  const doubtful = values.flatMap((value, at) => {
    const address = addresses[at];
    return address && holdsZero(value) ? [{ at, address }] : [];
  });
  if (findBlankCells === null || doubtful.length === 0) return null;
  return findBlankCells(doubtful.map(({ address }) => address)).then((blanks) => {
    const cleaned = [...values];
    doubtful.forEach(({ at }, index) => {
      cleaned[at] = withoutBlanks(values[at], blanks[index] ?? []);
    });
    return cleaned;
  });
}

function holdsZero(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsZero) : value === 0;
}

function withoutBlanks(value: unknown, blanks: readonly (readonly boolean[])[]): unknown {
  if (!Array.isArray(value)) return value === 0 && blanks[0]?.[0] ? null : value;
  const rows: unknown[] = value;
  return rows.map((row, rowIndex) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    return cells.map((cell, column) => (cell === 0 && blanks[rowIndex]?.[column] ? null : cell));
  });
}
