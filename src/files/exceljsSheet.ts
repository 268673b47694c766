import type { CellValue, DataValidation, Style, Worksheet } from "exceljs";
import { cellAddress, type Area } from "../reports/grid";
import type { CellStyle, LayoutCell, PrintSetup, SheetLayout, ValidationRule } from "../summary/sheetLayout";
import { exceljsDifference, exceljsStyle, type CellLines } from "./exceljsStyle";
import { withoutForbidden } from "./xmlText";

/** Excel's own limits for the box that a refused value brings up. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Excel's limit for a text in a cell; a file with a longer one is damaged to it. */
const LONGEST_TEXT = 32_767;

/** Excel's limit for a text within a formula; a file with a longer one is damaged to it. */
const LONGEST_LITERAL = 255;

const A4 = 9;
const MM_PER_INCH = 25.4;

/** Lays one sheet out on an empty exceljs worksheet. */
export function layOutSheet(sheet: Worksheet, layout: SheetLayout): void {
  layout.columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = hidden ?? false;
  });
  if (layout.table) addTable(sheet, layout, layout.table);
  writeCells(sheet, layout);
  for (const [row, height] of layout.heights) sheet.getRow(row + 1).height = height;
  for (const area of layout.merges) {
    sheet.mergeCellsWithoutStyle(area.row + 1, area.column + 1, area.lastRow + 1, area.lastColumn + 1);
  }
  layout.conditionalFormats.forEach(({ area, formula, style }, index) => {
    sheet.addConditionalFormatting({
      ref: address(area),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [withoutEquals(formula)],
          style: exceljsDifference(style),
        },
      ],
    });
  });
  for (const rule of layout.validations) addValidation(sheet, rule);
  for (const { row, column, text } of layout.notes) {
    sheet.getCell(row + 1, column + 1).note = {
      texts: [{ text: written(text) }],
      margins: { insetmode: "auto" },
    };
  }
  const { rows, columns } = layout.freeze;
  if (rows > 0 || columns > 0) sheet.views = [{ state: "frozen", xSplit: columns, ySplit: rows }];
  if (layout.print) setUpPrint(sheet, layout.print);
  if (layout.unlocked) {
    // Resolves at once without a password; formats stay free, so that columns can be widened.
    void sheet.protect("", { formatColumns: true, formatRows: true, selectLockedCells: true });
  }
}

function writeCells(sheet: Worksheet, layout: SheetLayout): void {
  const linked = new Map(layout.links.map((link) => [`${link.row},${link.column}`, link]));
  const styleOf = styleFinder(layout);
  const lastRow = Math.max(layout.rows.length - 1, ...layout.styles.map(({ area }) => area.lastRow));
  const lastColumn = Math.max(
    layout.columns.length - 1,
    ...layout.rows.map((row) => row.length - 1),
    ...layout.styles.map(({ area }) => area.lastColumn),
  );
  for (let row = 0; row <= lastRow; row++) {
    for (let column = 0; column <= lastColumn; column++) {
      const content = layout.rows[row]?.[column] ?? null;
      const style = styleOf(row, column, content);
      if (content === null && style === null) continue;
      const cell = sheet.getCell(row + 1, column + 1);
      const link = linked.get(`${row},${column}`);
      const value =
        link && content && "text" in content && content.text.length <= LONGEST_LITERAL
          ? linkTo(link, written(content.text))
          : valueOf(content);
      if (value !== null) cell.value = value;
      if (style) cell.style = style;
    }
  }
}

/** Text stays text whatever it starts with; only a formula of our own is a formula. */
function valueOf(content: LayoutCell | null): CellValue {
  if (content === null) return null;
  if ("text" in content) return written(content.text);
  if ("number" in content) return content.number;
  const formula = withoutEquals(content.formula);
  const { result } = content;
  if (result === null) return { formula };
  return { formula, result: typeof result === "string" ? written(result) : result };
}

/** exceljs leaves some signs in that XML cannot hold, and a file with one cannot be opened. */
function written(text: string): string {
  return withoutForbidden(text.slice(0, LONGEST_TEXT));
}

/** A link within the workbook, as the formula that Excel, LibreOffice and viewers all follow. */
function linkTo(link: SheetLayout["links"][number], text: string): CellValue {
  const target = `#'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
  return { formula: `HYPERLINK(${quoted(target)},${quoted(text)})`, result: text };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Finds the style of each cell, one object for all cells that are styled alike. */
function styleFinder(layout: SheetLayout) {
  const made = new Map<string, Partial<Style>>();
  return (row: number, column: number, content: LayoutCell | null): Partial<Style> | null => {
    const covering = layout.styles.filter(({ area }) => covers(area, row, column));
    const unlocked = layout.unlocked?.some((area) => covers(area, row, column)) ?? false;
    if (content === null && covering.length === 0 && !unlocked) return null;
    // Marked as text, so that it stays text when someone edits the cell.
    const asText = content !== null && "text" in content && /^[=+\-@]/.test(content.text);
    const lines: CellLines = {
      box: covering.some(({ style }) => style.border === "thin"),
      amberLeft: covering.some(({ area, style }) => style.border === "left-amber" && area.column === column),
      under: covering.some(({ area, style }) => style.border === "bottom" && area.lastRow === row),
    };
    const combined: CellStyle = Object.assign(
      asText ? { format: "@" } : {},
      ...covering.map(({ style }) => style),
    );
    const key = JSON.stringify([combined, lines, unlocked]);
    const known = made.get(key);
    if (known) return known;
    const style = exceljsStyle(combined, lines, unlocked);
    made.set(key, style);
    return style;
  };
}

function addTable(
  sheet: Worksheet,
  layout: SheetLayout,
  { name, area }: NonNullable<SheetLayout["table"]>,
): void {
  const cell = (row: number, column: number) => valueOf(layout.rows[row]?.[column] ?? null);
  const columns = Array.from(
    { length: area.lastColumn - area.column + 1 },
    (_, index) => area.column + index,
  );
  const rows = Array.from({ length: area.lastRow - area.row }, (_, index) => area.row + 1 + index);
  sheet.addTable({
    name,
    ref: cellAddress(area.row, area.column),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: columns.map((column) => ({ name: String(cell(area.row, column)), filterButton: true })),
    rows: rows.map((row) => columns.map((column) => cell(row, column))),
  });
}

function addValidation(sheet: Worksheet, { area, rule, title, message, style }: ValidationRule): void {
  const alert = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: style,
    errorTitle: title.slice(0, LONGEST_TITLE),
    error: message.slice(0, LONGEST_MESSAGE),
  };
  const validations = (sheet as Worksheet & { readonly dataValidations: Validations }).dataValidations;
  validations.add(address(area), { ...nativeRule(rule), ...alert });
}

/** exceljs's own list of validations by range, missing from its types. */
interface Validations {
  add(range: string, validation: DataValidation): void;
}

function nativeRule(
  rule: ValidationRule["rule"],
): Pick<DataValidation, "type" | "formulae"> & { operator?: "greaterThanOrEqual" } {
  switch (rule.kind) {
    case "whole":
    case "decimal":
      return { type: rule.kind, operator: "greaterThanOrEqual", formulae: [0] };
    case "list":
      return { type: "list", formulae: [quoted(rule.values.join(","))] };
    case "formula":
      return { type: "custom", formulae: [withoutEquals(rule.formula)] };
  }
}

function setUpPrint(sheet: Worksheet, setup: PrintSetup): void {
  const { top, bottom, left, right } = setup.margins;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: setup.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: top / MM_PER_INCH,
      bottom: bottom / MM_PER_INCH,
      left: left / MM_PER_INCH,
      right: right / MM_PER_INCH,
      header: top / MM_PER_INCH / 2,
      footer: bottom / MM_PER_INCH / 2,
    },
    ...(setup.titleRows ? { printTitlesRow: `${setup.titleRows[0] + 1}:${setup.titleRows[1] + 1}` } : {}),
  });
  if (setup.pageNumber) {
    sheet.headerFooter.differentFirst = true;
    sheet.headerFooter.oddHeader = '&C&"Times New Roman,Regular"&13&P';
  }
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}

function address(area: Area): string {
  return `${cellAddress(area.row, area.column)}:${cellAddress(area.lastRow, area.lastColumn)}`;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}
