import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContents } from "../state/paneContext";
import type { Problem } from "../state/problem";

const useStyles = makeStyles({
  code: {
    display: "block",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A failure in words: its own sentence, or the general one with a small code. */
export function ProblemText({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  const { words } = usePaneContents();
  return (
    <>
      {problem.sentence ?? words.problems.unknown}
      {problem.code && <span className={styles.code}>{words.problems.code(problem.code)}</span>}
    </>
  );
}
