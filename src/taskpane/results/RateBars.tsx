import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Part } from "../../indicators/item";
import { categoryName } from "../../messages/charts";
import { rateChartWords } from "../../messages/rateChart";
import { valueText } from "../../messages/resultText";
import { hasRate, type ChartedRate, type RateChart } from "../../summary/rateCharts";
import { usePaneContents } from "../state/paneContext";
import { Bar, type BarTone } from "./Bar";
import { rateOf } from "./rateOf";

const useStyles = makeStyles({
  chart: { ...typographyStyles.caption1, display: "grid", rowGap: tokens.spacingVerticalS, width: "100%" },
  name: { margin: 0 },
  bars: {
    display: "grid",
    // The same widths under every indicator, so that all bars share one scale.
    gridTemplateColumns: "3.5em minmax(0, 1fr) 4em",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontVariantNumeric: "tabular-nums",
  },
  value: { textAlign: "right" },
  none: { gridColumn: "2 / -1" },
  noRate: { margin: 0, fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  scale: {
    gridColumn: "2",
    display: "flex",
    justifyContent: "space-between",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const tones: Readonly<Record<Part, BarTone>> = { female: "female", male: "male", total: "neutral" };
const barHeight = 10;

/** The drawing itself: left out of the reading, because the table beside it says the same. */
export function RateBars({ chart }: { readonly chart: RateChart }) {
  const styles = useStyles();
  const { language } = usePaneContents();
  const words = rateChartWords(language);
  const end = scaleEnd(chart);
  return (
    <div className={styles.chart} aria-hidden>
      {chart.rates.map((rate) => (
        <div key={rate.result.indicator.code}>
          <p className={styles.name} lang="vi">
            {categoryName(rate.result.indicator.code, rate.result.indicator.label)}
          </p>
          <RateRows rate={rate} end={end} />
        </div>
      ))}
      <div className={styles.bars}>
        <span className={styles.scale}>
          <span>0</span>
          <span>{end / 2}</span>
          <span>{end}</span>
        </span>
      </div>
      <p className={styles.note}>{`${words.unit}. ${words.mark}`}</p>
    </div>
  );
}

function RateRows({ rate, end }: { readonly rate: ChartedRate; readonly end: number }) {
  const styles = useStyles();
  const { language, words } = usePaneContents();
  const names = rateChartWords(language).parts;
  const { result, parts, values, target } = rate;
  if (!hasRate(rate)) return <p className={styles.noRate}>{words.results.status[result.status]}</p>;
  return (
    <div className={styles.bars}>
      {parts.map((part) => {
        const value = rateOf(result, part);
        const drawn = values[part];
        return (
          <Fragment key={part}>
            <span>{names[part]}</span>
            {drawn === null || value === null ? (
              <span className={styles.none}>–</span>
            ) : (
              <>
                <Bar
                  value={drawn / end}
                  marks={target === null ? [] : [target.value / end]}
                  tone={tones[part]}
                  height={barHeight}
                />
                <span className={styles.value}>{valueText(value, result, language)}</span>
              </>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/** A hundred, or the next hundred that everything drawn stays below. */
function scaleEnd({ rates }: RateChart): number {
  const drawn = rates.flatMap(({ values, target }) => [...Object.values(values), target?.value ?? null]);
  return 100 * Math.max(1, ...drawn.map((value) => Math.ceil((value ?? 0) / 100)));
}
