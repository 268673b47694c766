import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy } from "react";
import type { IndicatorResult } from "../../indicators/result";
import { shortfallText, targetText, valueText } from "../../messages/resultText";
import { Disclosure } from "../frame/Disclosure";
import { Opening } from "../frame/Opening";
import { IndicatorChange } from "../past/IndicatorChange";
import { usePaneContents, useRound } from "../state/paneContext";
import { Bar, type BarTone } from "./Bar";
import { SexBars } from "./SexBars";
import { Verdict, verdictText } from "./Verdict";
import { barScale } from "./barScale";

const IndicatorDetails = lazy(async () => ({
  default: (await import("./IndicatorDetails")).IndicatorDetails,
}));

const useStyles = makeStyles({
  label: { ...typographyStyles.body1 },
  code: { ...typographyStyles.body1Strong },
  summary: { display: "grid", gap: tokens.spacingVerticalSNudge, paddingTop: tokens.spacingVerticalXS },
  values: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  value: { ...typographyStyles.subtitle2 },
  target: { color: tokens.colorNeutralForeground2 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
  },
  short: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground1 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly result: IndicatorResult;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One indicator: its value against the target, men and women, the verdict; opens to what is behind it. */
export function IndicatorRow({ result, open, onToggle }: Props) {
  const styles = useStyles();
  const { language, words } = usePaneContents();
  const { consolidation } = useRound();
  const { indicator, target, value, answers } = result;
  const scale = barScale(result);
  const targetYear = target && target.year !== consolidation?.year ? target.year : null;
  const targetWords = target
    ? words.results.target(targetText(target, indicator.unit, language), targetYear)
    : words.results.noTarget;
  const valueWords = value ? valueText(value, result, language) : null;
  const shortfall = result.status === "not-met" ? shortfallText(result, language) : null;
  const hasBar = indicator.measure.kind !== "answer" && indicator.measure.kind !== "narrative";
  return (
    <Disclosure
      open={open}
      onToggle={onToggle}
      label={
        <span className={styles.label}>
          <span className={styles.code}>{indicator.code}</span> {indicator.label}
          <span className={styles.hidden}>, {verdictText(result, words.results)}</span>
        </span>
      }
      summary={
        <div className={styles.summary}>
          {hasBar && (
            <>
              <div className={styles.values}>
                {valueWords !== null && <span className={styles.value}>{valueWords}</span>}
                <span className={styles.target}>{targetWords}</span>
              </div>
              <Bar
                value={scale.value}
                marks={scale.marks}
                tone={toneOf(result)}
                height={8}
                label={words.results.bar(valueWords ?? words.results.noValue, targetWords)}
              />
              <SexBars result={result} scale={scale} />
            </>
          )}
          {consolidation && <IndicatorChange result={result} consolidation={consolidation} />}
          {answers && <div className={styles.values}>{words.results.answers(answers.yes, answers.no)}</div>}
          <div className={styles.foot}>
            <Verdict result={result} words={words.results} />
            {shortfall && (
              <span className={styles.short}>
                {indicator.better === "higher"
                  ? words.results.missing(shortfall.count, shortfall.of)
                  : words.results.tooMany(shortfall.count, shortfall.of)}
              </span>
            )}
          </div>
        </div>
      }
    >
      <Opening>
        <IndicatorDetails result={result} />
      </Opening>
    </Disclosure>
  );
}

function toneOf({ status, smallNumbers }: IndicatorResult): BarTone {
  if (status === "not-met") return smallNumbers ? "caution" : "not-met";
  return status === "met" ? "met" : "neutral";
}
