import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { rateChartWords } from "../../messages/rateChart";
import type { RateChart as Chart } from "../../summary/rateCharts";
import { Disclosure } from "../frame/Disclosure";
import { usePaneContents } from "../state/paneContext";
import { RateBars } from "./RateBars";
import { RateTable } from "./RateTable";

const useStyles = makeStyles({
  content: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  label: { ...typographyStyles.body1Strong },
  table: { width: "100%", overflowX: "auto" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The rates of an objective on one scale; readers of the screen find the same as a table, which all can show. */
export function RateChart({ chart }: { readonly chart: Chart }) {
  const styles = useStyles();
  const { language } = usePaneContents();
  const words = rateChartWords(language);
  const [open, setOpen] = useState(false);
  const [tableShown, setTableShown] = useState(false);
  return (
    <Disclosure
      open={open}
      onToggle={() => setOpen(!open)}
      label={<span className={styles.label}>{words.heading}</span>}
    >
      <div className={styles.content}>
        <RateBars chart={chart} />
        <Button size="small" aria-pressed={tableShown} onClick={() => setTableShown(!tableShown)}>
          {tableShown ? words.hideTable : words.showTable}
        </Button>
        {tableShown ? (
          // On a narrow pane it is scrolled, with the keyboard, too.
          <div className={styles.table} role="region" aria-label={words.heading} tabIndex={0}>
            <RateTable chart={chart} />
          </div>
        ) : (
          <div className={styles.hidden}>
            <RateTable chart={chart} />
          </div>
        )}
      </div>
    </Disclosure>
  );
}
