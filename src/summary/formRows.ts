import type { Item } from "../indicators/item";
import { itemName } from "../messages/itemNames";
import { formWords, no, yes } from "../messages/sheets";
import { sumExactly } from "../numbers/exact";
import { cellAddress, type Area } from "../reports/grid";
import type { FormEntry } from "./formRequest";
import { formColumns, formWidths } from "./formColumns";
import type { FormRow, FormSection } from "./formSections";
import { rowHeight } from "./rowHeight";
import { area, formula, text } from "./layoutCell";
import type { SheetDraft } from "./sheetDraft";
import type { LayoutCell, ValidationRule } from "./sheetLayout";
import { body, heading, input, integerFormat, notAsked, section, verdictStyles } from "./sheetStyle";

/** Where a form's table came to stand. */
export interface FormTable {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly inputs: readonly Area[];
}

/** Draws a form's table below what is drawn already: header, sections, and a row per item with its checks. */
export function drawFormRows(
  draft: SheetDraft,
  sections: readonly FormSection[],
  entries: ReadonlyMap<string, FormEntry>,
): FormTable {
  const { code, order, check, total, female } = formColumns;
  const headerRow = draft.rowCount;
  draft.write(headerRow, code, Object.values(formWords.columns).map(text));
  draft.height(headerRow, 32);
  const inputs: Area[] = [];
  const rowOf = new Map<string, number>();
  let row = headerRow;
  const sectionRows: number[] = [];
  const greyed: Area[] = [];
  const fractional: Area[] = [];
  for (const { title, rows } of sections) {
    row += 1;
    draft.writeAcross(row, order, check, text(title), {});
    draft.height(row, rowHeight([]));
    sectionRows.push(row);
    for (const formRow of rows) {
      row += 1;
      rowOf.set(formRow.item.id, row);
      drawRow(draft, row, formRow, formRow.whole ? rowOf.get(formRow.whole.id)! : null, entries);
      if (formRow.item.fractional) fractional.push(area(row, total, row, female));
      if (formRow.item.kind !== "sex") greyed.push(area(row, formColumns.male, row, female));
      inputs.push(area(row, total, row, formRow.item.kind === "sex" ? female : total));
      inputs.push(area(row, formColumns.cause, row, formColumns.proposal));
    }
  }
  const figures = area(headerRow + 1, total, row, female);
  draft.style(area(headerRow + 1, order, row, check), body);
  draft.style(area(headerRow, order, headerRow, check), heading);
  draft.style(area(headerRow + 1, order, row, order), { horizontal: "center" });
  draft.style(area(headerRow + 1, formColumns.unit, row, formColumns.unit), { horizontal: "center" });
  draft.style(figures, { horizontal: "right", format: integerFormat });
  draft.style(area(headerRow + 1, check, row, check), { color: verdictStyles.conflict.color, bold: true });
  for (const at of inputs) draft.style(at, input);
  for (const at of fractional) draft.style(at, { format: "General" });
  for (const at of greyed) draft.style(at, notAsked);
  for (const at of sectionRows) draft.style(area(at, order, at, check), { ...section, horizontal: "left" });
  draft.conditionalFormats.push({
    area: figures,
    formula: `=$${cellAddress(headerRow + 1, check)}<>""`,
    style: verdictStyles.conflict,
  });
  return { headerRow, lastRow: row, inputs };
}

function drawRow(
  draft: SheetDraft,
  row: number,
  { item, order, whole }: FormRow,
  wholeRow: number | null,
  entries: ReadonlyMap<string, FormEntry>,
): void {
  const entry = entries.get(item.id) ?? {};
  const wholeEntry = (whole && entries.get(whole.id)) ?? {};
  draft.write(row, formColumns.code, [
    text(item.id),
    text(order),
    text(whole ? item.label : itemName(item.id)),
    text(item.unit),
    typed(entry.total),
    typed(entry.male),
    typed(entry.female),
    typed(entry.cause),
    typed(entry.proposal),
    checkOf(item, row, entry, wholeRow, wholeEntry),
  ]);
  const { cause = "", proposal = "" } = entry;
  const texts = { label: item.label, unit: item.unit, cause, proposal };
  const columns = ["label", "unit", "cause", "proposal"] as const;
  draft.height(
    row,
    rowHeight(columns.map((column) => [texts[column], formWidths[formColumns[column]] ?? 1])),
  );
  draft.validations.push(...validationsOf(item, row, wholeRow));
}

function typed(value: string | number | undefined): LayoutCell | null {
  if (value === undefined || value === "") return null;
  return typeof value === "number" ? { number: value } : text(value);
}

/** A formula that says beside the row what does not fit together; null where nothing can be compared. */
function checkOf(
  item: Item,
  row: number,
  { total, male, female }: FormEntry,
  wholeRow: number | null,
  whole: FormEntry,
): LayoutCell | null {
  const { mismatch, exceeds } = formWords.check;
  const totalCell = cellAddress(row, formColumns.total);
  const expressions: string[] = [];
  let said = "";
  if (item.kind === "sex") {
    const [maleCell, femaleCell] = [cellAddress(row, formColumns.male), cellAddress(row, formColumns.female)];
    expressions.push(
      `IF(COUNT(${totalCell}:${femaleCell})=3,IF(ROUND(${totalCell}-${maleCell}-${femaleCell},6)<>0,"${mismatch}",""),"")`,
    );
    const given = typeof total === "number" && typeof male === "number" && typeof female === "number";
    if (given && sumExactly([male, female]) !== total) said += mismatch;
  }
  if (wholeRow !== null) {
    const wholeCell = cellAddress(wholeRow, formColumns.total);
    expressions.push(
      `IF(COUNT(${totalCell},${wholeCell})=2,IF(${totalCell}>${wholeCell},"${exceeds}",""),"")`,
    );
    if (typeof total === "number" && typeof whole.total === "number" && total > whole.total) said += exceeds;
  }
  return expressions.length === 0 ? null : formula(expressions.join("&"), said);
}

function validationsOf(item: Item, row: number, wholeRow: number | null): ValidationRule[] {
  const { title, whole, decimal, part, answer } = formWords.check;
  const { total, male, female } = formColumns;
  const totalCell = area(row, total);
  if (item.kind === "yes/no") {
    const rule = { kind: "list", values: [yes, no] } as const;
    return [{ area: totalCell, rule, title, message: answer, style: "stop" }];
  }
  const kind = item.fractional ? "decimal" : "whole";
  const plain = (at: Area): ValidationRule => ({
    area: at,
    rule: { kind },
    title,
    message: kind === "whole" ? whole : decimal,
    style: "stop",
  });
  const lastColumn = item.kind === "sex" ? female : total;
  if (wholeRow === null) return [plain(area(row, total, row, lastColumn))];
  const cell = cellAddress(row, total);
  const above = cellAddress(wholeRow, total);
  const rule = {
    kind: "formula",
    formula: `=AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell}),OR(NOT(ISNUMBER(${above})),${cell}<=${above}))`,
  } as const;
  return [
    { area: totalCell, rule, title, message: part, style: "warning" },
    ...(item.kind === "sex" ? [plain(area(row, male, row, female))] : []),
  ];
}
