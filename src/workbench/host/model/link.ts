/** A hyperlink; members as in Office.js. */
export interface Link {
  readonly address?: string;
  /** A place in the workbook: "'Số liệu'!A1". */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** How Excel shows a link. */
export const linkColor = "#0563C1";
