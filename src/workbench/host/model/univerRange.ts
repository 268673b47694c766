import type { IRange } from "@univerjs/core";
import type { Area } from "../../../reports/grid";

export function toUniverRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.lastRow,
    endColumn: area.lastColumn,
  };
}

export function fromUniverRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    lastRow: range.endRow,
    lastColumn: range.endColumn,
  };
}
