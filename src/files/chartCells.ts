/** Where a chart's texts and numbers stand in a workbook: "'Biểu đồ'!$B$6:$B$9". */
export interface ChartCells {
  readonly categories: string;
  /** Of the picture's series, in their order. */
  readonly values: readonly string[];
}
