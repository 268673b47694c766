import { formWords } from "../messages/sheets";
import { formColumns, formWidths } from "./formColumns";
import { drawFormHead } from "./formHead";
import type { FormRequest } from "./formRequest";
import { drawFormRows } from "./formRows";
import { formSections } from "./formSections";
import { text } from "./layoutCell";
import { SheetDraft } from "./sheetDraft";
import type { SheetLayout } from "./sheetLayout";
import { centred, officialMargins, printed, quiet } from "./sheetStyle";
import { unitSheetNames } from "./unitSheetNames";

/**
 * The standard form of a unit: its items alone, by objective; the cells to fill in are light yellow and open, all
 * else is locked without a password. What is typed is checked as it is typed, and Nam + Nữ against Tổng beside it.
 */
export function formLayout(request: FormRequest): SheetLayout {
  const draft = new SheetDraft();
  const lastColumn = formColumns.check;
  const head = drawFormHead(draft, request, lastColumn);
  const sections = formSections(request.plan, request.unit, request.items);
  const body = drawFormRows(draft, sections, request.entries ?? new Map());
  const foot = body.lastRow + 2;
  draft.writeAcross(foot, formColumns.order, formColumns.label, text(formWords.preparer), {
    ...centred,
    bold: true,
  });
  draft.writeAcross(foot, formColumns.cause, lastColumn, text(formWords.head), { ...centred, bold: true });
  draft.writeAcross(foot + 1, formColumns.order, formColumns.label, text(formWords.signHint), {
    ...quiet,
    ...centred,
  });
  draft.writeAcross(foot + 1, formColumns.cause, lastColumn, text(formWords.signHint), {
    ...quiet,
    ...centred,
  });
  return draft.layout({
    name: request.sheet ?? unitSheetNames([request.unit]).get(request.unit.name)!,
    columns: formWidths.map((width, column) =>
      column === formColumns.code ? { width, hidden: true } : { width },
    ),
    // The head is too tall to stand still above the rows of a small screen.
    freeze: { rows: 0, columns: formColumns.unit },
    print: {
      orientation: "landscape",
      titleRows: [body.headerRow, body.headerRow],
      margins: officialMargins,
      pageNumber: true,
    },
    unlocked: [...head.inputs, ...body.inputs],
    base: printed,
  });
}
