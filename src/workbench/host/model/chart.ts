import type { Area } from "../../../reports/grid";

/** A chart, as far as the host keeps one: it is not drawn. Sizes in points. */
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
  source: Area;
  seriesBy: string;
}
