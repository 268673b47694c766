import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { IndicatorResult } from "../../indicators/result";
import type { RateChart as RateChartOfObjective } from "../../summary/rateCharts";
import { IndicatorRow } from "./IndicatorRow";
import { RateChart } from "./RateChart";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly objective: { readonly code: string; readonly title: string };
  readonly results: readonly IndicatorResult[];
  /** The objective's rates on one scale, where there are any to be compared. */
  readonly chart: RateChartOfObjective | null;
  readonly openCode: string | null;
  readonly onToggle: (code: string) => void;
}

/** The indicators of one objective; nothing where the filter leaves none. */
export function ObjectiveGroup({ objective, results, chart, openCode, onToggle }: Props) {
  const styles = useStyles();
  const id = useId();
  if (results.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading} lang="vi">
        {objective.title}
      </h3>
      <ul className={styles.list}>
        {results.map((result) => (
          <IndicatorRow
            key={result.indicator.code}
            result={result}
            open={openCode === result.indicator.code}
            onToggle={() => onToggle(result.indicator.code)}
          />
        ))}
        {chart && <RateChart chart={chart} />}
      </ul>
    </section>
  );
}
