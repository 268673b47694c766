/** Whether this Excel has a level of its programming interface: "1.13". */
export function supports(level: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** Comments came with ExcelApi 1.10; before, the sheet's own source column says the same. */
export function hasComments(): boolean {
  return supports("1.10");
}

/** Sheets of a file can be put into the open workbook from ExcelApi 1.13 on. */
export function insertsSheets(): boolean {
  return supports("1.13");
}

/** Merged cells can be asked for from ExcelApi 1.13 on. */
export function tellsMerges(): boolean {
  return supports("1.13");
}
