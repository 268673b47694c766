import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ExportKind } from "../../actions/officerActions";
import { Hint } from "../frame/Hint";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  buttons: { display: "grid", gap: tokens.spacingVerticalS },
  data: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** Saves what is sent up as files: the report, its annex, and the data behind them. */
export function ExportButtons() {
  const styles = useStyles();
  const { doings, words, state } = usePaneContents();
  const button = (kind: ExportKind) => (
    <Button disabledFocusable={state.task !== null} onClick={() => void doings.saveExport(kind)}>
      {words.send.files.kinds[kind]}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {button("report")}
      {button("annex")}
      <div className={styles.data}>
        {button("table")}
        {button("json")}
      </div>
      <Hint>{words.send.files.dataHint}</Hint>
      <Hint>{words.send.files.notFound}</Hint>
    </div>
  );
}
