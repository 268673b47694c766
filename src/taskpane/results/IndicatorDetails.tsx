import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { IndicatorResult } from "../../indicators/result";
import type { Exact } from "../../numbers/exact";
import { outlookSentence } from "../../messages/outlookSentence";
import { formatRate } from "../../numbers/formatNumber";
import { usePaneContents, useRound } from "../state/paneContext";
import { FigureTable } from "./FigureTable";
import { RemarkEditor } from "./RemarkEditor";
import { SourceList } from "./SourceList";

const useStyles = makeStyles({
  details: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "stretch" },
  facts: { ...typographyStyles.body1, display: "grid", gap: tokens.spacingVerticalXS, margin: 0 },
  fact: { margin: 0 },
  quote: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  go: { justifySelf: "start" },
});

/** What is behind an indicator: its figures, what they mean, where they come from, and what the officer writes. */
export function IndicatorDetails({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const { doings, actions, language, words } = usePaneContents();
  const round = useRound();
  const { indicator, gap, provisional, reported, expected, leftOut, smallNumbers } = result;
  const gapSentence = (points: Exact) => {
    const side = points.numerator === 0n ? "same" : points.numerator > 0n ? "higher" : "lower";
    const size = points.numerator < 0n ? { ...points, numerator: -points.numerator } : points;
    const unit = indicator.unit === "%" ? words.results.points : indicator.unit;
    return words.results.gap[side](`${formatRate(size, undefined, language)} ${unit}`);
  };
  const outlook = outlookSentence(result, round.settings.year, language);
  const facts = [
    ...(gap ? [gapSentence(gap)] : []),
    provisional
      ? words.results.provisionalOf(reported, expected)
      : `${words.results.reported(reported, expected)}.`,
    ...(leftOut.length > 0 ? [words.results.leftOut(leftOut.join(", "))] : []),
    ...(outlook === null ? [] : [outlook]),
    ...(smallNumbers ? [words.results.smallNumbersWhy] : []),
    ...indicator.warnings,
  ];
  return (
    <div className={styles.details}>
      <FigureTable result={result} />
      <div className={styles.facts}>
        {facts.map((fact) => (
          <p key={fact} className={styles.fact}>
            {fact}
          </p>
        ))}
      </div>
      <p className={styles.quote} lang="vi">
        {words.results.asWritten}: {indicator.text}
      </p>
      <Button
        size="small"
        className={styles.go}
        onClick={() => void doings.attempt(() => actions.goToIndicator(indicator.code))}
      >
        {words.results.goToRow(indicator.code)}
      </Button>
      <SourceList sources={actions.sourcesOf(round, indicator.code)} />
      <RemarkEditor code={indicator.code} />
    </div>
  );
}
