/** A comment on a cell. */
export interface StoredComment {
  readonly id: string;
  readonly sheetId: string;
  row: number;
  column: number;
  content: string;
  resolved: boolean;
}
