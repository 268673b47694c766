import type { Area } from "../../../reports/grid";

/** A conditional format; members as in Office.js. */
export interface StoredConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "CellValue" | "ContainsText";
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** { formula }, { formula1, formula2, operator } or { text, operator } by type. */
  rule: Readonly<Record<string, unknown>>;
  readonly format: ConditionalLook;
}

/** Null where the format leaves the cell's own. */
export interface ConditionalLook {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
}

export function newLook(): ConditionalLook {
  return {
    fill: null,
    color: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    numberFormat: null,
  };
}
