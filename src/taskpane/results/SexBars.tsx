import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { IndicatorResult } from "../../indicators/result";
import { valueText } from "../../messages/resultText";
import { usePaneContents } from "../state/paneContext";
import { Bar } from "./Bar";
import type { BarScale } from "./barScale";

const useStyles = makeStyles({
  sexes: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "max-content 1fr max-content",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontVariantNumeric: "tabular-nums",
  },
  number: { textAlign: "right" },
});

/** Men and women as two thin bars, where both have a rate of their own. */
export function SexBars({ result, scale }: { readonly result: IndicatorResult; readonly scale: BarScale }) {
  const styles = useStyles();
  const { language, words } = usePaneContents();
  const { male, female } = result;
  if (!male || !female) return null;
  const sexes = [
    { tone: "male", name: words.results.male, value: male, place: scale.male },
    { tone: "female", name: words.results.female, value: female, place: scale.female },
  ] as const;
  return (
    <div className={styles.sexes}>
      {sexes.map(({ tone, name, value, place }) => (
        <Fragment key={tone}>
          <span>{name}</span>
          <Bar value={place} marks={[]} tone={tone} height={4} />
          <span className={styles.number}>{valueText(value, result, language)}</span>
        </Fragment>
      ))}
    </div>
  );
}
