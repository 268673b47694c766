import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { verdict } from "../theme/verdictColours";

export type Tone = "good" | "bad" | "quiet" | "plain" | "caution";

/** A group of things with their count. */
export interface Count<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
}

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    gap: tokens.spacingHorizontalXS,
  },
  count: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 2px ${tokens.spacingVerticalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    lineHeight: "1.25",
    textAlign: "center",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    boxShadow: "inset 0 0 0 2px currentColor",
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  number: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums" },
  good: { color: verdict.metText, backgroundColor: verdict.metFill },
  bad: { color: verdict.notMetText, backgroundColor: verdict.notMetFill },
  quiet: { color: verdict.noDataText, backgroundColor: verdict.noDataFill },
  plain: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground1 },
  caution: { color: verdict.cautionText, backgroundColor: verdict.cautionFill },
});

interface Props<Id extends string> {
  readonly label: string;
  readonly counts: readonly Count<Id>[];
  /** Null: all are shown. */
  readonly chosen: Id | null;
  readonly onChoose: (id: Id | null) => void;
}

/** Counts that filter the list below them; pressing the chosen one again shows all. */
export function CountFilter<Id extends string>({ label, counts, chosen, onChoose }: Props<Id>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.counts}>
      {counts.map((one) => {
        const pressed = one.id === chosen;
        const tone = one.count > 0 ? one.tone : "plain";
        return (
          <button
            key={one.id}
            type="button"
            aria-pressed={pressed}
            className={mergeClasses(styles.count, styles[tone], pressed && styles.chosen)}
            onClick={() => onChoose(pressed ? null : one.id)}
          >
            <span className={styles.number}>{one.count}</span> {one.label}
          </button>
        );
      })}
    </div>
  );
}
