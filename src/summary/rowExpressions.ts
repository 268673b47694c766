import { answerExpressions, everyExpressions, sumExpressions } from "./countExpressions";
import { eachSexExpressions } from "./eachSexExpressions";
import { rateExpressions, ratioOfMeansExpressions } from "./rateExpressions";
import type { RowExpressions, RowToJudge } from "./rowToJudge";

/** The expressions of an indicator's row, each as the indicator is measured. */
export function rowExpressions(row: RowToJudge): RowExpressions {
  const { measure } = row.result.indicator;
  switch (measure.kind) {
    case "rate":
      return rateExpressions(row, measure);
    case "rate-each-sex":
      return eachSexExpressions(row, measure);
    case "ratio-of-means":
      return ratioOfMeansExpressions(row, measure);
    case "sum":
      return sumExpressions(row, measure.term.part);
    case "every":
      return everyExpressions(row);
    case "answer":
      return answerExpressions(row);
    case "narrative":
      return { value: null, male: null, female: null, verdict: null, shortfall: null };
  }
}
