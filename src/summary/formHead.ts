import type { Area } from "../reports/grid";
import { formWords, stateHead } from "../messages/sheets";
import type { Plan } from "../plans/plan";
import { area, text } from "./layoutCell";
import type { FormRequest } from "./formRequest";
import { rowHeight } from "./rowHeight";
import type { SheetDraft } from "./sheetDraft";
import { input, quiet } from "./sheetStyle";

/** Rows that the head of a unit's paper takes, a blank one below it included. */
export const unitHeadRows = 6;

/** Draws the head of Nghị định 30 over a unit's figures, and their title. */
export function drawUnitHead(
  draft: SheetDraft,
  about: {
    readonly plan: Plan;
    readonly year: number;
    readonly unit: string;
    /** "phường Lê Chân, thành phố Hải Phòng" */
    readonly locality: string;
  },
  lastColumn: number,
): void {
  const centre = { horizontal: "center" as const, bold: true };
  draft.writeAcross(0, 1, 2, text(stateHead.committee(about.locality)), {
    ...centre,
    bold: false,
    wrap: true,
  });
  draft.writeAcross(0, 4, lastColumn, text(stateHead.country), centre);
  draft.writeAcross(1, 1, 2, text(about.unit.toLocaleUpperCase("vi")), { ...centre, wrap: true });
  draft.writeAcross(1, 4, lastColumn, text(stateHead.motto), { ...centre, size: 13 });
  draft.writeAcross(3, 1, lastColumn, text(formWords.title(about.year)), { ...centre, size: 14 });
  draft.writeAcross(4, 1, lastColumn, text(about.plan.title), {
    ...quiet,
    color: "#000000",
    horizontal: "center",
  });
  draft.height(0, 18);
  draft.height(3, 24);
  draft.height(4, 32);
}

const labelColumns = [1, 2] as const;
const valueColumns = [3, 6] as const;

/**
 * Draws what stands above a form's table: the head of Nghị định 30, whose report it is and of which year, where it
 * goes by when, and how to fill it in.
 *
 * @returns the cells for the unit's date and name
 */
export function drawFormHead(
  draft: SheetDraft,
  request: FormRequest,
  lastColumn: number,
): { inputs: Area[] } {
  const { plan, unit, year } = request;
  drawUnitHead(draft, { plan, year, unit: unit.name, locality: plan.locality }, lastColumn);
  const inputs: Area[] = [];
  let row = unitHeadRows;
  const line = (label: string, value: string, isInput = false) => {
    draft.writeAcross(row, ...labelColumns, text(label), { bold: true });
    const style = isInput ? { ...input, format: "@", border: "thin" as const } : {};
    draft.writeAcross(row, ...valueColumns, value === "" ? null : text(value), style);
    draft.height(row, rowHeight([]));
    if (isInput) inputs.push(area(row, valueColumns[0], row, valueColumns[1]));
    row += 1;
  };
  line(formWords.unit, unit.name);
  line(formWords.period, formWords.periodOf(year));
  line(formWords.date, request.reportDate ?? "", true);
  line(formWords.preparedBy, request.preparedBy ?? "", true);
  const deadline = request.deadline?.split("-").reverse().join("/") ?? plan.deadlineText;
  if (deadline) line(formWords.deadline, deadline);
  const receiver = plan.reportsThrough ?? plan.reportsTo[0];
  if (receiver) line(formWords.sendTo, receiver);
  draft.writeAcross(row, 1, lastColumn, text(formWords.guide), quiet);
  draft.height(row, 32);
  draft.write(row + 1, 0, []);
  return { inputs };
}
