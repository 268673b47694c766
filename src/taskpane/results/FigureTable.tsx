import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Measure } from "../../indicators/indicator";
import type { Parts } from "../../indicators/item";
import type { IndicatorResult } from "../../indicators/result";
import { itemName } from "../../messages/itemNames";
import { formatNumber } from "../../numbers/formatNumber";
import { usePaneContents } from "../state/paneContext";
import { useNumberTable } from "./useNumberTable";

const useStyles = makeStyles({
  side: { display: "block", color: tokens.colorNeutralForeground2 },
  number: { ...typographyStyles.body1 },
});

interface Row {
  readonly side: string | null;
  readonly item: string;
  readonly parts: Parts<number | null>;
}

/** Numerator and denominator for Tổng, Nam and Nữ; for counts judged apart, each count. */
export function FigureTable({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const { table } = useNumberTable();
  const { language, words } = usePaneContents();
  const rows = rowsOf(result, words.results);
  if (rows.length === 0) return null;
  const bySex = rows.some(({ parts }) => parts.male !== null || parts.female !== null);
  const columns = bySex ? (["total", "male", "female"] as const) : (["total"] as const);
  return (
    <table className={table}>
      <thead>
        <tr>
          <td />
          {columns.map((part) => (
            <th key={part} scope="col">
              {words.results[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ side, item, parts }) => (
          <tr key={`${side} ${item}`}>
            <th scope="row">
              {side && <span className={styles.side}>{side}</span>}
              <span lang="vi">{itemName(item)}</span>
            </th>
            {columns.map((part) => (
              <td key={part} className={styles.number}>
                {parts[part] === null ? "–" : formatNumber(parts[part], undefined, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(result: IndicatorResult, words: { numerator: string; denominator: string }): Row[] {
  const { measure } = result.indicator;
  if (measure.kind === "every") {
    return measure.items.map((item, index) => ({
      side: null,
      item,
      parts: { total: result.counts?.[index] ?? null, male: null, female: null },
    }));
  }
  const sides = sideItems(measure);
  if (!sides) return [];
  return [
    { side: sides.denominator ? words.numerator : null, item: sides.numerator, parts: result.numerator },
    ...(sides.denominator
      ? [{ side: words.denominator, item: sides.denominator, parts: result.denominator }]
      : []),
  ];
}

function sideItems(measure: Measure): { numerator: string; denominator?: string } | null {
  switch (measure.kind) {
    case "rate":
      return { numerator: measure.numerator.item, denominator: measure.denominator.item };
    case "rate-each-sex":
      return { numerator: measure.numerator, denominator: measure.denominator };
    case "ratio-of-means":
      return { numerator: measure.sum, denominator: measure.over };
    case "sum":
      return { numerator: measure.term.item };
    case "every":
    case "answer":
    case "narrative":
      return null;
  }
}
