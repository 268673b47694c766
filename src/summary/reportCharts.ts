import type { Consolidation } from "../consolidation/consolidation";
import { chartWords } from "../messages/charts";
import { isWorthDrawing, rateCharts } from "./rateCharts";
import { ratePicture } from "./ratePicture";
import type { ReportBlock } from "./reportDocument";

/** The charts of the written report by objective, numbered in its order, where there are rates to be compared. */
export function reportCharts(consolidation: Consolidation): ReadonlyMap<string, ReportBlock> {
  return new Map(
    rateCharts(consolidation)
      .filter(isWorthDrawing)
      .map((chart, index) => {
        const number = index + 1;
        const text = chartWords.caption(number, chart.title);
        return [chart.objective, { kind: "chart", text, picture: ratePicture(chart, number, null) }];
      }),
  );
}
