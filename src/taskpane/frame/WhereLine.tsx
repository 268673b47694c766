import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { shortLocality } from "../plan/shortLocality";
import { writtenDate } from "../plan/writtenDate";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Where we are, in one line: "Phường Lê Chân · năm 2026 · hạn 25/11/2026". */
export function WhereLine() {
  const styles = useStyles();
  const { state, words } = usePaneContents();
  const round = state.round;
  if (!round?.plan) return null;
  const { locality, year } = round.settings;
  const deadline = round.settings.deadline ?? round.plan.deadline;
  const parts = [
    shortLocality(locality || round.plan.locality),
    words.where.year(year),
    ...(deadline ? [words.where.deadline(writtenDate(deadline))] : []),
  ];
  return <p className={styles.line}>{parts.join(" · ")}</p>;
}
