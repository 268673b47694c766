import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { usePaneContents } from "../state/paneContext";
import { ProblemText } from "./ProblemText";

const useStyles = makeStyles({
  messages: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  bar: {
    alignItems: "start",
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  body: { whiteSpace: "normal" },
});

/** What went wrong, what has just been done, and whether the workbook should be read again. */
export function Messages() {
  const styles = useStyles();
  const { state, doings, words } = usePaneContents();
  const { problem, notice, outdated } = state;
  const close = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.problems.close}
      onClick={doings.closeMessage}
    />
  );
  return (
    <div className={styles.messages}>
      <div role="alert">
        {problem && (
          <MessageBar intent="error" layout="multiline" className={styles.bar}>
            <MessageBarBody className={styles.body}>
              <ProblemText problem={problem} />
            </MessageBarBody>
            <MessageBarActions containerAction={close} />
          </MessageBar>
        )}
      </div>
      {notice && (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{notice(words)}</MessageBarBody>
          <MessageBarActions containerAction={close} />
        </MessageBar>
      )}
      {outdated && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{words.problems.outdated}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void doings.read()}>
              {words.problems.readAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
