import type { Item } from "../indicators/item";
import { formWords } from "../messages/sheets";
import type { Plan, PlanUnit } from "../plans/plan";
import { drawFormHead } from "./formHead";
import { drawFormRows } from "./formRows";
import { formSections } from "./formSections";
import { text } from "./layoutCell";
import { SheetDraft } from "./sheetDraft";
import type { SheetLayout } from "./sheetLayout";
import { centred, officialMargins, printed, quiet } from "./sheetStyle";
import { unitSheetNames } from "./unitSheetNames";

/** Zero-based columns of a unit's form. */
export const formColumns = {
  code: 0,
  order: 1,
  label: 2,
  unit: 3,
  total: 4,
  male: 5,
  female: 6,
  cause: 7,
  proposal: 8,
  check: 9,
} as const;

/** In characters. */
export const formWidths: readonly number[] = [4, 6, 52, 12, 11, 11, 11, 26, 26, 20];

/** What a unit has filled in for an item, as typed: numbers, or words such as "KPS". */
export interface FormEntry {
  readonly total?: string | number;
  readonly male?: string | number;
  readonly female?: string | number;
  readonly cause?: string;
  readonly proposal?: string;
}

/** A form to be made: whose, for which year, and what is already filled in. */
export interface FormRequest {
  readonly plan: Plan;
  readonly unit: PlanUnit;
  /** The library of items. */
  readonly items: readonly Item[];
  readonly year: number;
  /** "2026-11-25"; null where there is none. */
  readonly deadline: string | null;
  /** The sheet's name; made from the unit's where absent. */
  readonly sheet?: string;
  /** Figures already filled in, by item id. */
  readonly entries?: ReadonlyMap<string, FormEntry>;
  /** Date of report as written: "20/11/2026". */
  readonly reportDate?: string;
  readonly preparedBy?: string;
}

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
