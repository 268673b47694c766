import { cellAddress } from "../reports/grid";
import { applyBorder, clearAmber } from "./applyBorder";
import { applyChart } from "./applyChart";
import { applyConditionalFormat } from "./applyConditionalFormat";
import { applyPrintSetup } from "./applyPrintSetup";
import { applyFormat, applyStyle, rangesAt } from "./applyStyle";
import { applyValidation } from "./applyValidation";
import { areaAddress } from "./areaAddress";
import { columnWidthInPoints } from "./columnWidth";
import { joinedAddresses } from "./joinAreas";
import type { CellOperation, LookOperation, MemoryOperation, Operation, SheetOperation } from "./operation";
import { quoteSheet } from "./sheetReference";

/** Puts an operation into the request that is being made up; nothing happens before it is sent. */
export function applyOperation(workbook: Excel.Workbook, operation: Operation): void {
  switch (operation.kind) {
    case "add-sheet":
    case "insert-sheet":
    case "rename-sheet":
    case "delete-sheet":
    case "place-sheet":
    case "activate-sheet":
      return applyToSheets(workbook, operation);
    case "calculate":
      return workbook.application.calculate("Recalculate");
    case "name":
    case "setting":
      return applyToMemory(workbook, operation);
    case "write-cells":
    case "link":
    case "unlink":
    case "comment":
    case "delete-comment":
    case "insert-rows":
    case "delete-rows":
      return applyToCells(workbook, operation);
    default:
      return applyToLook(workbook.worksheets.getItem(operation.sheet), operation);
  }
}

function applyToSheets(workbook: Excel.Workbook, operation: SheetOperation): void {
  const sheets = workbook.worksheets;
  switch (operation.kind) {
    case "add-sheet":
      sheets.add(operation.sheet);
      return;
    case "insert-sheet":
      workbook.insertWorksheetsFromBase64(operation.file, {
        sheetNamesToInsert: [operation.sheet],
        positionType: "After",
        relativeTo: operation.after,
      });
      return;
    case "rename-sheet":
      sheets.getItem(operation.sheet).name = operation.to;
      return;
    case "delete-sheet":
      sheets.getItem(operation.sheet).delete();
      return;
    case "place-sheet":
      sheets.getItem(operation.sheet).position = operation.position;
      return;
    case "activate-sheet":
      sheets.getItem(operation.sheet).activate();
      return;
  }
}

function applyToMemory(workbook: Excel.Workbook, operation: MemoryOperation): void {
  if (operation.kind === "setting") {
    if (operation.value === null) workbook.settings.getItem(operation.key).delete();
    else workbook.settings.add(operation.key, operation.value);
    return;
  }
  if (operation.formula === null) workbook.names.getItem(operation.name).delete();
  else if (operation.existing) workbook.names.getItem(operation.name).formula = operation.formula;
  else workbook.names.add(operation.name, operation.formula).visible = false;
}

function applyToCells(workbook: Excel.Workbook, operation: CellOperation): void {
  const sheet = workbook.worksheets.getItem(operation.sheet);
  switch (operation.kind) {
    case "write-cells": {
      const { row, column, cells } = operation;
      const width = cells[0]?.length ?? 0;
      if (width === 0) return;
      sheet.getRangeByIndexes(row, column, cells.length, width).formulas = cells as (
        string | number | null
      )[][];
      return;
    }
    case "link": {
      const documentReference = `${quoteSheet(operation.to.sheet)}!${operation.to.cell}`;
      sheet.getCell(operation.row, operation.column).hyperlink = { documentReference };
      return;
    }
    case "unlink":
      sheet.getCell(operation.row, operation.column).clear("Hyperlinks");
      return;
    case "insert-rows":
      rowsOf(sheet, operation).insert("Down");
      return;
    case "delete-rows":
      rowsOf(sheet, operation).delete("Up");
      return;
    case "comment":
      workbook.comments.add(cellOnSheet(operation), operation.text);
      return;
    case "delete-comment":
      workbook.comments.getItemByCell(cellOnSheet(operation)).delete();
      return;
  }
}

function rowsOf(sheet: Excel.Worksheet, { row, count }: { row: number; count: number }): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();
}

function cellOnSheet(cell: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${quoteSheet(cell.sheet)}!${cellAddress(cell.row, cell.column)}`;
}

function applyToLook(sheet: Excel.Worksheet, operation: LookOperation): void {
  switch (operation.kind) {
    case "style":
      return applyStyle(sheet, operation.areas, operation.style);
    case "plain":
      for (const address of joinedAddresses(operation.areas)) rangesAt(sheet, address).clear("Formats");
      return;
    case "number-format":
      return applyFormat(sheet, operation.area, operation.format);
    case "number-formats":
      sheet.getRange(areaAddress(operation.area)).numberFormat = operation.formats as string[][];
      return;
    case "amber": {
      const { row, column, amber } = operation;
      if (!amber) return clearAmber(sheet, row, column);
      return applyBorder(sheet, { row, column, lastRow: row, lastColumn: column }, "left-amber");
    }
    case "merge":
      return sheet.getRange(areaAddress(operation.area)).merge();
    case "columns": {
      const columns = sheet.getRangeByIndexes(0, operation.column, 1, operation.count).getEntireColumn();
      columns.format.columnWidth = columnWidthInPoints(operation.width);
      if (operation.hidden) columns.columnHidden = true;
      return;
    }
    case "row-height":
      sheet.getRangeByIndexes(operation.row, 0, operation.count, 1).format.rowHeight = operation.height;
      return;
    case "conditional-format":
      return applyConditionalFormat(sheet, operation.rule);
    case "switch-rules": {
      const { conditionalFormats } = sheet.getRange();
      for (const id of operation.remove) conditionalFormats.getItem(id).delete();
      for (const rule of operation.add) applyConditionalFormat(sheet, rule);
      return;
    }
    case "validation":
      return applyValidation(sheet, operation.rule);
    case "freeze":
      return freeze(sheet, operation.rows, operation.columns);
    case "print":
      return applyPrintSetup(sheet, operation.setup);
    case "table":
      sheet.tables.add(sheet.getRange(areaAddress(operation.area)), true).name = operation.name;
      return;
    case "chart":
      return applyChart(sheet, operation.chart);
    case "tab-color":
      sheet.tabColor = operation.color;
      return;
    case "unlock":
      for (const address of joinedAddresses(operation.areas)) {
        rangesAt(sheet, address).format.protection.locked = false;
      }
      return;
    case "unprotect":
      return sheet.protection.unprotect();
    case "protect":
      return sheet.protection.protect(operation.options as Excel.WorksheetProtectionOptions);
  }
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
