import type { IndicatorResult, Status } from "../indicators/result";
import { tableWords, verdictWords } from "../messages/sheets";
import type { Plan } from "../plans/plan";
import { columnLetters } from "../reports/grid";
import { area, formula, text } from "./layoutCell";
import type { SheetDraft } from "./sheetDraft";
import { quiet } from "./sheetStyle";
import { firstTableRow, lastTableColumn, tableColumns } from "./tableColumns";
import type { TableHead } from "./tableHead";

const counted: readonly Status[] = ["met", "not-met", "no-data", "not-applicable", "narrative"];

/**
 * Draws how many indicators have each verdict: formulas over the verdicts above.
 *
 * @param lastRow the table's last row
 */
export function drawVerdictCounts(
  draft: SheetDraft,
  results: readonly IndicatorResult[],
  lastRow: number,
): void {
  const letter = columnLetters(tableColumns.verdict);
  const verdicts = `$${letter}$${firstTableRow + 1}:$${letter}$${lastRow + 1}`;
  const shown = counted.filter(
    (status) => status !== "narrative" || results.some((one) => one.status === status),
  );
  const first = lastRow + 2;
  shown.forEach((status, index) => {
    const count = results.filter((result) => result.status === status).length;
    draft.write(first + index, tableColumns.label, [
      text(verdictWords[status]),
      formula(`COUNTIF(${verdicts},"${verdictWords[status]}*")`, count),
    ]);
  });
  const last = first + shown.length;
  const counts = `${columnLetters(tableColumns.unit)}${first + 1}:${columnLetters(tableColumns.unit)}${last}`;
  draft.write(last, tableColumns.label, [
    text(tableWords.countsTitle),
    formula(`SUM(${counts})`, results.length),
  ]);
  draft.style(area(first, tableColumns.label, last, tableColumns.unit), { border: "thin" });
  draft.style(area(first, tableColumns.unit, last, tableColumns.unit), { horizontal: "center" });
  draft.style(area(last, tableColumns.label, last, tableColumns.unit), { bold: true });
}

/** Draws who prepared, checked and signs, and the recipients. */
export function drawSignatures(draft: SheetDraft, plan: Plan, head: TableHead): void {
  const row = draft.rowCount + 1;
  const centred = { horizontal: "center" as const };
  const blocks = [
    {
      from: tableColumns.numerator.total,
      to: tableColumns.denominator.male,
      title: [tableWords.preparer],
      name: head.preparedBy,
    },
    {
      from: tableColumns.result.total,
      to: tableColumns.verdict,
      title: [tableWords.checker],
      name: head.checkedBy,
    },
    { from: tableColumns.cause, to: lastTableColumn, title: plan.signature, name: head.signedBy },
  ];
  const tallest = Math.max(...blocks.map(({ title }) => title.length));
  const nameRow = row + tallest + 4;
  for (const { from, to, title, name } of blocks) {
    title.forEach((line, index) =>
      draft.writeAcross(row + index, from, to, text(line), { ...centred, bold: true }),
    );
    draft.writeAcross(row + title.length, from, to, text(tableWords.signHint), { ...quiet, ...centred });
    draft.writeAcross(nameRow, from, to, text(name || tableWords.nameToCome), { ...centred, bold: true });
  }
  draft.write(row, tableColumns.code, [text(tableWords.recipients)]);
  draft.style(area(row, tableColumns.code), { bold: true, italic: true });
  plan.recipients.forEach((recipient, index) => {
    draft.write(row + 1 + index, tableColumns.code, [
      text(recipientLine(recipient, index, plan.recipients.length)),
    ]);
    draft.style(area(row + 1 + index, tableColumns.code), { size: 11 });
  });
}

/** "- Sở Nội vụ;", the last one ending in a full stop. */
function recipientLine(recipient: string, index: number, count: number): string {
  const words = recipient.replace(/^[-–]\s*/, "").replace(/[;.,]\s*$/, "");
  return `- ${words}${index === count - 1 ? "." : ";"}`;
}
