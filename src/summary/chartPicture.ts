/** A column chart as plain data: what each of the writers draws, in Excel, in a workbook's file and in Word. */
export interface ChartPicture {
  readonly name: string;
  /** Null where a caption beside the chart says it. */
  readonly title: string | null;
  /** What the chart shows, in words, for those who do not see it. */
  readonly description: string;
  /** The unit that the value axis counts in. */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Between the columns of one category and those of the next, in per cent of a column's width. */
  readonly gapWidth: number;
  /** Excel number format of the values written at the columns. */
  readonly labelFormat: string;
}

/** A row of columns, or of marks across them. */
export interface ChartSeries {
  readonly name: string;
  readonly shape: "column" | "mark";
  /** Where values are written: above the column, at its foot where marks lie across its head, or nowhere. */
  readonly labels: "above" | "foot" | null;
  /** "#4B1D7A" */
  readonly fill: string;
  readonly line: string;
  /** One for each category; null draws nothing. */
  readonly values: readonly (number | null)[];
}
