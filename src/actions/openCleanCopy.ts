import { stopIfAsked } from "../excel/changeWorkbook";
import { openNewWorkbook } from "../excel/newWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import type { LayoutCell, SheetLayout } from "../summary/sheetLayout";
import { indicatorTableLayout } from "../summary/indicatorTableLayout";
import { ActionRefused } from "./actionError";
import { currentRound } from "./currentRound";
import type { Running } from "./officerActions";
import { tableHead } from "./resultLayouts";

/**
 * Opens Biểu tổng hợp as values in a new workbook: no formulas, no other sheets, nothing of the units.
 *
 * @throws ActionRefused "no-plan", "no-table", "nothing-to-send"
 */
export async function openCleanCopy({ signal, onProgress }: Running = {}): Promise<void> {
  stopIfAsked(signal);
  onProgress?.({ done: 0, total: 2 });
  const open = await openWorkbook();
  const { consolidation, remarks, settings } = currentRound(open);
  if (!consolidation) throw new ActionRefused({ code: "no-plan", values: {} });
  if (!open.own.has("table")) throw new ActionRefused({ code: "no-table", values: {} });
  if (consolidation.indicators.every(({ contributions }) => contributions.length === 0)) {
    throw new ActionRefused({ code: "nothing-to-send", values: {} });
  }
  const head = tableHead(consolidation, settings);
  const layout = asValues(indicatorTableLayout(consolidation, remarks, head));
  // The writer is large and seldom needed: it is loaded on first use.
  const { writeWorkbook } = await import("../files/writeWorkbook");
  const title = `${layout.name} – ${consolidation.plan.title}`;
  const file = await writeWorkbook([layout], { title, author: head.locality, created: new Date() });
  stopIfAsked(signal);
  onProgress?.({ done: 1, total: 2 });
  await openNewWorkbook(file);
  onProgress?.({ done: 2, total: 2 });
}

/** Formulas over the units' sheets would point nowhere in another workbook. */
function asValues(layout: SheetLayout): SheetLayout {
  const value = (cell: LayoutCell | null): LayoutCell | null => {
    if (cell === null || !("formula" in cell)) return cell;
    if (typeof cell.result === "number") return { number: cell.result };
    return cell.result === null || cell.result === "" ? null : { text: cell.result };
  };
  return { ...layout, rows: layout.rows.map((row) => row.map(value)) };
}
