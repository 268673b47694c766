/** A rectangle on a sheet, as a defined name holds it. */
export interface SheetReference {
  readonly sheet: string;
  /** "A1:R45", without dollar signs. */
  readonly address: string;
}

/**
 * Reads what a defined name refers to.
 *
 * @returns null where the name points at nothing any more ("=#REF!") or is no plain reference
 * @example readReference("='Biểu tổng hợp'!$A$1:$R$45") //=> { sheet: "Biểu tổng hợp", address: "A1:R45" }
 */
export function readReference(formula: string): SheetReference | null {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formula);
  if (!found) return null;
  const [, quoted, bare, address = ""] = found;
  const sheet = quoted === undefined ? (bare ?? "") : quoted.replaceAll("''", "'");
  return { sheet, address: address.replaceAll("$", "") };
}

/**
 * A sheet's name as formulas want it, always quoted.
 *
 * @example quoteSheet("Trạm y tế") //=> "'Trạm y tế'"
 */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
