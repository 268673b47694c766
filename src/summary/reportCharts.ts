import type { Consolidation } from "../consolidation/consolidation";
import { chartWords } from "../messages/charts";
import { hasRate, rateCharts } from "./rateCharts";
import { ratePicture } from "./ratePicture";
import type { ReportBlock } from "./reportDocument";

/** One rate is said well enough in a sentence. */
const fewestRates = 2;

/** The charts of the written report by objective, numbered in its order, where there are rates to be compared. */
export function reportCharts(consolidation: Consolidation): ReadonlyMap<string, ReportBlock> {
  const worthDrawing = rateCharts(consolidation).filter(
    ({ rates }) => rates.filter(hasRate).length >= fewestRates,
  );
  return new Map(
    worthDrawing.map((chart, index) => {
      const number = index + 1;
      const text = chartWords.caption(number, chart.title);
      return [chart.objective, { kind: "chart", text, picture: ratePicture(chart, number, null) }];
    }),
  );
}
