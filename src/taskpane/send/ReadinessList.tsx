import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Round } from "../../actions/officerActions";
import type { Consolidation } from "../../consolidation/consolidation";
import { usePaneContents } from "../state/paneContext";
import { verdict } from "../theme/verdictColours";
import { readinessChecks } from "./readiness";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    display: "grid",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  check: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  icon: { marginTop: "2px" },
  inOrder: { color: verdict.metText },
  toLook: { color: verdict.cautionText },
});

interface Props {
  readonly round: Round;
  readonly consolidation: Consolidation;
}

/** What to look at before sending, each with the way to its step. */
export function ReadinessList({ round, consolidation }: Props) {
  const styles = useStyles();
  const { doings, words } = usePaneContents();
  return (
    <ul className={styles.list}>
      {readinessChecks(round, consolidation, words.send).map(({ inOrder, text, step }) => (
        <li key={text} className={styles.check}>
          <span className={mergeClasses(styles.icon, inOrder ? styles.inOrder : styles.toLook)}>
            {inOrder ? <CheckmarkCircle16Filled /> : <Warning16Filled />}
          </span>
          <span>{text}</span>
          {!inOrder && (
            <Link
              as="button"
              aria-label={`${words.send.look}: ${words.steps[step]}`}
              onClick={() => doings.choose(step)}
            >
              {words.send.look}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
