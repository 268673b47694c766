import type { Part } from "../indicators/item";
import { seriesNames } from "./charts";
import type { Language } from "./language";

/** What the pane says at a chart of rates. */
export interface RateChartWords {
  readonly heading: string;
  readonly unit: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly mark: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly table: (objective: string) => string;
  readonly columns: { readonly indicator: string; readonly target: string; readonly verdict: string };
}

const words: Readonly<Record<Language, RateChartWords>> = {
  vi: {
    heading: "Biểu đồ",
    unit: "Tỷ lệ %",
    parts: seriesNames,
    mark: "Vạch trên thanh là chỉ tiêu đề ra.",
    showTable: "Hiện bảng số liệu",
    hideTable: "Ẩn bảng số liệu",
    table: (objective) => `Số liệu của biểu đồ, ${objective}`,
    columns: { indicator: "Chỉ tiêu", target: "Chỉ tiêu đề ra", verdict: "Đánh giá" },
  },
  en: {
    heading: "Chart",
    unit: "Rates in %",
    parts: { female: "Women", male: "Men", total: "All" },
    mark: "The mark across a bar is the target.",
    showTable: "Show the figures as a table",
    hideTable: "Hide the table",
    table: (objective) => `Figures of the chart, ${objective}`,
    columns: { indicator: "Indicator", target: "Target", verdict: "Verdict" },
  },
};

export function rateChartWords(language: Language): RateChartWords {
  return words[language];
}
