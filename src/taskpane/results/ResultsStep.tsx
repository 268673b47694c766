import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Consolidation } from "../../consolidation/consolidation";
import type { Status } from "../../indicators/result";
import { isWorthDrawing, rateCharts } from "../../summary/rateCharts";
import { Paragraph } from "../frame/Paragraph";
import { CountFilter } from "../frame/CountFilter";
import { StepFrame } from "../frame/StepFrame";
import { PastAnnexes } from "../past/PastAnnexes";
import { usePaneContents, useRound } from "../state/paneContext";
import { ObjectiveGroup } from "./ObjectiveGroup";
import { statusCounts } from "./statusCounts";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  inPair: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  changed: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
});

/** Step 3: the run, and every indicator with its verdict. */
export function ResultsStep() {
  const { doings, words } = usePaneContents();
  const { consolidation, table } = useRound();
  const styles = useStyles();

  if (!consolidation || !table.exists) {
    return (
      <StepFrame
        heading={words.steps.results}
        foot={
          consolidation ? (
            <Button appearance="primary" size="large" onClick={() => void doings.consolidate()}>
              {words.results.consolidate}
            </Button>
          ) : (
            <Button appearance="primary" size="large" onClick={() => doings.choose("plan")}>
              {words.plan.choosePreset}
            </Button>
          )
        }
      >
        <Paragraph>{consolidation ? words.results.notYet : words.reports.noPlan}</Paragraph>
      </StepFrame>
    );
  }

  const changed = table.changedCells > 0;
  return (
    <StepFrame
      heading={words.steps.results}
      foot={
        changed ? (
          <>
            <p className={styles.changed}>{words.results.changed(table.changedCells)}</p>
            <Button appearance="primary" size="large" onClick={() => void doings.consolidate()}>
              {words.results.again}
            </Button>
          </>
        ) : (
          <div className={styles.pair}>
            <Button size="large" className={styles.inPair} onClick={() => void doings.consolidate()}>
              {words.results.again}
            </Button>
            <Button
              appearance="primary"
              size="large"
              className={styles.inPair}
              onClick={() => doings.choose("send")}
            >
              {words.steps.next(words.steps.send)}
            </Button>
          </div>
        )
      }
    >
      <Results consolidation={consolidation} />
    </StepFrame>
  );
}

function Results({ consolidation }: { readonly consolidation: Consolidation }) {
  const { doings, actions, words } = usePaneContents();
  const [filter, setFilter] = useState<Status | null>(null);
  const [openCode, setOpenCode] = useState<string | null>(null);
  const { plan, indicators } = consolidation;
  const charts = useMemo(() => rateCharts(consolidation).filter(isWorthDrawing), [consolidation]);
  const shown = indicators.filter(({ status }) => filter === null || status === filter);

  const toggle = (code: string) => {
    const opens = openCode !== code;
    setOpenCode(opens ? code : null);
    if (opens) void doings.attempt(() => actions.goToIndicator(code));
  };

  return (
    <>
      <CountFilter
        label={words.results.filterLabel}
        counts={statusCounts(indicators, words.results)}
        chosen={filter}
        onChoose={setFilter}
      />
      {plan.objectives.map((objective) => (
        <ObjectiveGroup
          key={objective.code}
          objective={objective}
          results={shown.filter(({ indicator }) => indicator.objective === objective.code)}
          chart={charts.find((chart) => chart.objective === objective.code) ?? null}
          openCode={openCode}
          onToggle={toggle}
        />
      ))}
      {shown.length === 0 && <Paragraph>{words.results.noneInFilter}</Paragraph>}
      <PastAnnexes />
    </>
  );
}
