/** What separates a cell's own text from a formula: Excel gives both back with the same leading "=". */
export function holdsFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Whether two formulas are the same, however each is spelled. */
export function sameFormula(one: string, other: string): boolean {
  // Most are spelled alike, and there may be tens of thousands.
  return one === other || comparableFormula(one) === comparableFormula(other);
}

const quotedText = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * A formula as Excel spells it back, for comparing: spaces and letter case outside quotes do not count,
 * and quotes around a sheet's name are dropped where it needs none.
 *
 * @example comparableFormula("=sum( 'Sheet1'!A1 )") //=> "=SUM(SHEET1!A1)"
 */
export function comparableFormula(formula: string): string {
  let spelled = "";
  let from = 0;
  for (const quoted of formula.matchAll(quotedText)) {
    spelled += plain(formula.slice(from, quoted.index)) + withoutNeedlessQuotes(quoted[0]);
    from = quoted.index + quoted[0].length;
  }
  return spelled + plain(formula.slice(from));
}

function plain(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}

function withoutNeedlessQuotes(quoted: string): string {
  const simple = /^'(\p{L}[\p{L}\p{N}_]*)'$/u.exec(quoted)?.[1];
  // Names that read as a cell ("A1", "RC") keep their quotes in Excel too.
  if (simple === undefined || /^(?:[A-Za-z]{1,3}\d+|[RrCc]+\d*)$/.test(simple)) return quoted;
  return simple.toUpperCase();
}
