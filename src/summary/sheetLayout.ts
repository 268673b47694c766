import type { Area } from "../reports/grid";
import type { ChartPicture } from "./chartPicture";

/** What is laid out on a sheet, as plain data: one description, written by Office.js or by a file writer. */
export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Cells from A1 down; null is a blank cell. */
  readonly rows: readonly (readonly (LayoutCell | null)[])[];
  /** Row heights in points, by zero-based row, where they differ from the default. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** Styles by area; a later one adds to an earlier one. */
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly conditionalFormats: readonly ConditionalRule[];
  readonly validations: readonly ValidationRule[];
  /** Frozen rows and columns from the top left. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup | null;
  /** Null: not protected. Otherwise everything is locked (without password) but these areas. */
  readonly unlocked: readonly Area[] | null;
  /** A native table over an area, headers included. */
  readonly table: { readonly name: string; readonly area: Area } | null;
  /** Links to a place in the same workbook. */
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly sheet: string;
    readonly cell: string;
  }[];
  /** Comments on cells, where the host has comments. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly tabColor?: string;
  /** Native charts over cells of the sheet. */
  readonly charts?: readonly SheetChart[];
}

/** A chart on a sheet, with the cells it is drawn from: it follows them. */
export interface SheetChart {
  readonly picture: ChartPicture;
  /** The cells it covers. */
  readonly area: Area;
  readonly categories: Area;
  /** The values of the picture's series, in their order. */
  readonly values: readonly Area[];
  /** A cell that always holds a number: from one cell Excel makes a chart of one series, whatever else is there. */
  readonly number: { readonly row: number; readonly column: number };
}

/** Text is always written as text, whatever sign it starts with; only `formula` is a formula (en-US, with "="). */
export type LayoutCell =
  | { readonly text: string }
  | { readonly number: number }
  /** `result` is what the formula yields now: a file writer stores it beside the formula. */
  | { readonly formula: string; readonly result: string | number | null };

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** "#A4262C" */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle";
  readonly wrap?: boolean;
  readonly border?: "thin" | "left-amber" | "bottom";
  /** Excel number format code (en-US), "@" for text. */
  readonly format?: string;
}

/** A native conditional format by formula, relative to the area's top left cell. */
export interface ConditionalRule {
  readonly area: Area;
  readonly formula: string;
  readonly style: Pick<CellStyle, "bold" | "italic" | "color" | "fill">;
}

export interface ValidationRule {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "whole" }
    | { readonly kind: "decimal" }
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "formula"; readonly formula: string };
  readonly title: string;
  readonly message: string;
  /** A warning lets the value through after a question. */
  readonly style: "stop" | "warning";
}

/** Print set-up; margins in millimetres. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Zero-based first and last row repeated on every page. */
  readonly titleRows: readonly [number, number] | null;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Page number centred in the top margin. */
  readonly pageNumber: boolean;
}
