import type { ChartPicture } from "./chartPicture";

/** A written report as plain data: what it says, in order, without any file format. */
export interface ReportDocument {
  readonly head: {
    /** "ỦY BAN NHÂN DÂN" and the commune under it. */
    readonly committee: readonly [string, string];
    readonly number: string;
    readonly country: string;
    readonly motto: string;
    readonly placeAndDate: string;
  };
  /** "BÁO CÁO" and its subject. */
  readonly title: readonly [string, string];
  /** Kính gửi. */
  readonly addressees: readonly string[];
  readonly opening: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly closing: string;
  readonly recipients: readonly string[];
  /** Signature block, top to bottom. */
  readonly signature: readonly string[];
  /** The signer's name; dots where it is to come. */
  readonly signedBy: string;
  readonly annex: ReportAnnex;
}

export interface ReportSection {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "bullet"; readonly text: string }
  /** A chart with its caption. */
  | { readonly kind: "chart"; readonly text: string; readonly picture: ChartPicture };

/** The table behind the report, on landscape pages of its own. */
export interface ReportAnnex {
  readonly title: readonly string[];
  readonly columns: readonly {
    readonly title: string;
    /** Share of the page's width. */ readonly share: number;
  }[];
  /** A row of one cell is an objective: it spans the table. */
  readonly rows: readonly (readonly string[])[];
}
