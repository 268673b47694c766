import type { Area } from "../../../reports/grid";
import { columnCount, rowCount } from "./address";
import type { Sheet } from "./sheet";

/** A chart, as far as the host keeps one: it is not drawn in the grid. Sizes in points. */
export interface StoredChart {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
  displayBlanksAs: string;
  /** Of all texts; "" where Excel chooses. */
  readonly font: { name: string; color: string };
  readonly legend: { position: string; visible: boolean };
  readonly valueAxis: StoredAxis;
  readonly categoryAxis: StoredAxis;
  series: StoredSeries[];
}

/** An axis; a blank minimum or maximum is found by Excel from the values. */
export interface StoredAxis {
  minimum: number | "";
  maximum: number | "";
  readonly title: { text: string; visible: boolean };
  readonly gridlines: { visible: boolean; readonly line: StoredLine };
}

/** "" where Excel chooses the colour. */
export interface StoredLine {
  color: string;
  lineStyle: string;
}

/** A series of a chart, with the cells it is drawn from. */
export interface StoredSeries {
  name: string;
  chartType: string;
  values: Area | null;
  categories: Area | null;
  /** "" where Excel chooses the colour. */
  fill: string;
  readonly line: StoredLine;
  gapWidth: number;
  overlap: number;
  readonly marker: { style: string; size: number; background: string; foreground: string };
  hasDataLabels: boolean;
  readonly dataLabels: { position: string; numberFormat: string };
}

/** A series as it is before anything is said of it. */
export function newSeries(name: string, chartType: string, values: Area | null): StoredSeries {
  return {
    name,
    chartType,
    values,
    categories: null,
    fill: "",
    line: { color: "", lineStyle: "Automatic" },
    gapWidth: 219,
    overlap: -27,
    marker: { style: "Automatic", size: 5, background: "", foreground: "" },
    hasDataLabels: false,
    dataLabels: { position: "OutsideEnd", numberFormat: "General" },
  };
}

/** An axis as it is before anything is said of it. */
export function newAxis(gridlines: boolean): StoredAxis {
  return {
    minimum: "",
    maximum: "",
    title: { text: "", visible: false },
    gridlines: { visible: gridlines, line: { color: "", lineStyle: "Automatic" } },
  };
}

/** A series for each column of a block, or for each row; names and categories in its cells are not looked for. */
export function seriesOf(source: Area, seriesBy: string, chartType: string): StoredSeries[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnCount(source) > rowCount(source));
  const count = byRows ? rowCount(source) : columnCount(source);
  return Array.from({ length: count }, (_, index) => {
    const place = byRows
      ? { ...source, row: source.row + index, lastRow: source.row + index }
      : { ...source, column: source.column + index, lastColumn: source.column + index };
    return newSeries(`Series${index + 1}`, chartType, place);
  });
}

/** The cells under a chart, as they are now. */
export function coveredArea(sheet: Sheet, { left, top, width, height }: StoredChart): Area {
  const columns = sheet.columns.widths({ row: 0, column: 0, lastRow: 0, lastColumn: Infinity });
  const rows = sheet.rows.heights({ row: 0, column: 0, lastRow: Infinity, lastColumn: 0 });
  const [column, lastColumn] = spanned([...columns], left, left + width);
  const [row, lastRow] = spanned([...rows], top, top + height);
  return { row, column, lastRow, lastColumn };
}

/** The first and last of sizes side by side that lie between two places, at least in part. */
function spanned(sizes: readonly number[], from: number, to: number): [first: number, last: number] {
  let end = 0;
  const inside = sizes.flatMap((size, index) => {
    const start = end;
    end += size;
    return end > from + tolerance && start < to - tolerance ? [index] : [];
  });
  return [inside[0] ?? 0, inside.at(-1) ?? 0];
}

/** Points lost to rounding. */
const tolerance = 0.5;
