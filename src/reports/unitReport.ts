import type { Finding } from "../findings/finding";
import type { Parts } from "../indicators/item";
import type { SummedShare } from "../indicators/summedShare";
import type { AnnexMark } from "./annexMark";

/** What a cell said of one part of a figure. */
export type Said =
  /** A number, zero included. */
  | "number"
  /** "-", "Không", "KPS": zero, said so. */
  | "zero"
  /** Blank, "…", "Chưa có số liệu". */
  | "no-data"
  /** "x": not collected. */
  | "not-collected"
  /** Not printed on the sheet; made from the other two parts. */
  | "derived";

/** One part (Tổng, Nam or Nữ) of a reported figure. */
export interface FigurePart {
  /** Null where there is no data, or while the figure is held out. */
  readonly value: number | null;
  readonly said: Said;
  /** The cell it was read from ("D7"); null where it is derived or the sheet has no such column. */
  readonly cell: string | null;
  /** The cell's text as written; null where there is no cell. */
  readonly asWritten: string | null;
  /** True where the cell itself holds exactly this number, so that a formula may point at it. */
  readonly clean: boolean;
}

/** What a unit reports for one item. */
export interface ReportedFigure {
  readonly item: string;
  readonly parts: Parts<FigurePart>;
  /** The answer to a yes/no item; null where not answered; absent for numbers. */
  readonly answer?: boolean | null;
  /** True where an error finding holds the figure out until the officer decides. */
  readonly held: boolean;
  /** What the cells give, where a finding that the officer may accept holds the figure out: it counts once none is left. */
  readonly asGiven?: Parts<FigurePart>;
  /** Nguyên nhân, khó khăn and Đề xuất written beside it on the form. */
  readonly cause?: string;
  readonly proposal?: string;
}

/** The reading of one unit's table: its figures, and findings for what could not be read. */
export interface UnitReport {
  /** The plan's name of the unit where known, else as written, else null. */
  readonly unit: string | null;
  /** True where `unit` is a unit of the plan. */
  readonly known: boolean;
  /**
   * The plan's group ("Các tổ dân phố") that `unit` is one of, where the plan names only the group; or the plan's unit
   * that `unit` is the part of one former commune of.
   */
  readonly group?: string;
  /** The former commune whose part of its unit reports: "An Biên" of "Trạm y tế (An Biên)". */
  readonly formerCommune?: string;
  readonly file: string | null;
  readonly sheet: string;
  /** The year the sheet says it is about; null where it says none. */
  readonly year: number | null;
  /** The part of the year that the sheet is about, as written ("6 tháng đầu năm"); absent where it is the year. */
  readonly partOfYear?: string;
  /** Date of report written in the sheet, "2026-11-20"; null where none. */
  readonly reportDate: string | null;
  /** True where sheet or file name says "thay thế", "bổ sung" or "lần 2". */
  readonly revision: boolean;
  readonly modified: number | null;
  /** By item id, in the order read. An item whose row is present but blank is here with null parts. */
  readonly figures: ReadonlyMap<string, ReportedFigure>;
  readonly findings: readonly Finding[];
  /** Where the report is a commune's annex, which sums its units up; its figures are then those sums. */
  readonly annex?: Annex;
}

/** What an annex says beside its figures. */
export interface Annex {
  readonly mark: AnnexMark;
  /** What it adds to each indicator, by code; an indicator whose cells cannot be read is not here. */
  readonly sums: ReadonlyMap<string, SummedShare>;
}
