import type { Finding } from "../findings/finding";
import type { Item, Part } from "../indicators/item";
import { foldText } from "../numbers/foldText";
import type { ColumnRoles } from "./columnRoles";
import { cellAddress } from "./grid";
import type { ItemIndex } from "./itemLabels";
import { ambiguousFinding, otherYear, percentFinding, unknownFinding } from "./itemRowFindings";
import type { LabelMatch } from "./labelMatch";
import { withoutNumbering } from "./labelText";
import { isNeverCounted } from "./measureWords";
import { readYears } from "./period";
import { namesPerson, shownText } from "./personalText";
import { labelAt } from "./rowLabel";
import { isTotalLabel, partOfLabel, partOfNamed, quarterOfLabel } from "./rowWords";
import type { SheetCells } from "./sheetCells";

/** A row that says something of an item. */
export interface ItemRow {
  readonly row: number;
  readonly item: string;
  /** The part that the row's Tổng stands for where the label names one: "Trong đó: nữ". */
  readonly part: Part | null;
  /** For an item that columns split into quarters: the items of the four. */
  readonly byQuarter: readonly string[] | null;
  readonly confidence: number;
  readonly cause: string | null;
  readonly proposal: string | null;
}

/** The rows of a table sorted out: those of items, and what was not understood. */
export interface SortedRows {
  readonly rows: readonly ItemRow[];
  readonly findings: readonly Finding[];
}

/** What rows are compared with, and how a decided label reads. */
export interface RowContext {
  readonly index: ItemIndex;
  /** By folded label: the item's id, or null for a row that is none. */
  readonly decided: ReadonlyMap<string, string | null>;
  /** True for a name of a unit or place: such a row breaks a figure down, it is no item. */
  readonly isPlace: (label: string) => boolean;
  readonly locality: ReadonlySet<string>;
  /** The year the figures are of: a row whose label names others only is not read. */
  readonly year: number;
}

/** Shares and money beside the counts; a count of thousands is no count of people. */
const otherMeasures =
  /^(%|tỷ lệ|phần trăm|tỷ lệ %|triệu đồng|đồng|nghìn đồng|tr đồng|hộ|gia đình|hộ gia đình|ha|km|m2|ngày|‰)$/;

const scaledMeasures = /^(nghìn|ngàn|1000|1 000|chục|trăm|triệu) (người|lượt|lượt người|trẻ|lao động)$/;

/**
 * Sorts the rows of a table with items down: items by code or label, "Trong đó: nữ" to the item above, totals,
 * subtotals and places left out, and a finding for every row of figures that is not understood.
 *
 * @param figureColumns columns that figures are read from
 */
export function sortRows(
  cells: SheetCells,
  body: readonly number[],
  roles: ColumnRoles,
  figureColumns: readonly number[],
  context: RowContext,
): SortedRows {
  const rows: ItemRow[] = [];
  const findings: Finding[] = [];
  let last: ItemRow | null = null;
  let lastFilled = false;
  let whole: string | undefined;
  let section: string | undefined;
  let carried = "";
  for (const row of body) {
    const filled = figureColumns.some((column) => cells.text(row, column) !== "");
    const numbers = figureColumns.some((column) => saysFigure(cells.text(row, column)));
    const label = labelAt(cells, row, roles);
    const sexWord = roles.sexWords === null ? "" : cells.text(row, roles.sexWords);
    const place = { sheet: cells.grid.sheet, cell: cellAddress(row, roles.labels[0] ?? roles.code ?? 0) };
    const add = (
      item: string,
      part: Part | null,
      confidence: number,
      byQuarter: readonly string[] | null = null,
    ) => {
      const cause = remarkAt(cells, row, roles.cause, item);
      const proposal = remarkAt(cells, row, roles.proposal, item);
      findings.push(...cause.findings, ...proposal.findings);
      last = { row, item, part, byQuarter, confidence, cause: cause.text, proposal: proposal.text };
      lastFilled = filled;
      rows.push(last);
    };
    const previous = last as ItemRow | null;
    const code = roles.code === null ? "" : cells.text(row, roles.code).toLowerCase();
    if (context.index.items.has(code)) {
      add(code, sexWord === "" ? null : sexPart(sexWord), 1);
      whole = wholeOf(context.index.items.get(code)) ?? whole;
      continue;
    }
    if (label === "" && sexWord === "") continue;
    const text = label === "" ? carried : label;
    carried = text;
    if (label !== "") {
      const part = partOfLabel(label) ?? partOfNamed(label, previous && labelAt(cells, previous.row, roles));
      const quarter = quarterOfLabel(label);
      if (part !== null) {
        if (previous && filled) rows.push({ ...previous, row, part, cause: null, proposal: null });
        continue;
      }
      if (quarter !== null) {
        if (previous?.byQuarter && filled)
          rows.push({
            ...previous,
            row,
            item: previous.byQuarter[quarter - 1] ?? previous.item,
            byQuarter: null,
          });
        continue;
      }
      if (/^(trong đó|chia ra|bao gồm|gồm)$/.test(foldText(withoutNumbering(label)))) continue;
      if (isTotalLabel(label, context.locality)) {
        const opensFigure =
          previous?.row === row - 1 && !lastFilled && partOfLabel(labelAt(cells, row + 1, roles)) !== null;
        if (opensFigure && filled && previous)
          rows.push({ ...previous, row, part: null, cause: null, proposal: null });
        else last = null;
        continue;
      }
    }
    const years = readYears(text);
    const isDecided = context.decided.has(foldText(withoutNumbering(text)));
    if (years.length > 0 && !years.includes(context.year) && !isDecided) {
      if (numbers) findings.push(otherYear(place, years, context.year));
      last = null;
      continue;
    }
    const match = decide(text, { whole, section }, context);
    const measure = roles.measure === null ? "" : cells.folded(row, roles.measure);
    if (match.kind === "item") {
      if (otherMeasures.test(measure)) {
        if (filled && /%|tỷ lệ|phần trăm|‰/.test(measure))
          findings.push(percentFinding(place, label, match.item));
        else if (filled) findings.push(unknownFinding(place, label));
        last = null;
        continue;
      }
      if (scaledMeasures.test(measure)) {
        if (filled)
          findings.push({
            code: "ambiguous-number",
            severity: "error",
            place,
            item: match.item,
            values: { asWritten: shownText(cells.text(row, roles.measure ?? 0)) },
          });
        last = null;
        continue;
      }
      add(match.item, sexWord === "" ? match.part : sexPart(sexWord), match.confidence);
      whole = wholeOf(context.index.items.get(match.item)) ?? whole;
    } else if (match.kind === "by-quarter") {
      add(match.items[0] ?? "", null, 1, match.items);
    } else if (match.kind === "ambiguous") {
      if (numbers) findings.push(ambiguousFinding(place, label, match.items, context.index));
      last = null;
    } else {
      if (!filled && match.kind === "unknown") section = text;
      else if (
        numbers &&
        match.kind === "unknown" &&
        !context.isPlace(text) &&
        !isNeverCounted(foldText(text))
      )
        findings.push(unknownFinding(place, label));
      last = null;
      if (match.kind === "unknown") whole = undefined;
    }
  }
  return { rows, findings };
}

function decide(
  label: string,
  around: { whole: string | undefined; section: string | undefined },
  context: RowContext,
): LabelMatch {
  const decided = context.decided.get(foldText(withoutNumbering(label)));
  if (decided === null) return { kind: "rate" };
  if (decided !== undefined && context.index.items.has(decided))
    return { kind: "item", item: decided, part: null, confidence: 1 };
  return context.index.match(label, around);
}

/** True for a text that a figure may be meant by; names below a table are none. */
function saysFigure(text: string): boolean {
  return /^[-–(+]?\s*\d|^[-–x]$|^(kps|không)/iu.test(text);
}

/** What "Trong đó" of the rows below is a part of. */
function wholeOf(item: Item | undefined): string | undefined {
  return item?.partOf ?? item?.id;
}

function sexPart(word: string): Part | null {
  return partOfLabel(word);
}

/** What a unit wrote beside a figure; words that name people stay where they are, and are pointed out. */
function remarkAt(
  cells: SheetCells,
  row: number,
  column: number | null,
  item: string,
): { readonly text: string | null; readonly findings: readonly Finding[] } {
  const text = column === null ? "" : cells.text(row, column);
  if (column === null || text === "") return { text: null, findings: [] };
  if (!namesPerson(text)) return { text, findings: [] };
  const place = { sheet: cells.grid.sheet, cell: cellAddress(row, column) };
  const finding: Finding = {
    code: "personal-data",
    severity: "warning",
    place,
    item,
    values: { in: "remark" },
  };
  return { text: null, findings: [finding] };
}
