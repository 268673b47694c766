import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../findings/finding";
import { planWarningSentence } from "../../messages/planReading";
import { FindingList } from "../frame/FindingList";
import { Section } from "../frame/Section";
import { StepFrame } from "../frame/StepFrame";
import { usePaneContents, useRound } from "../state/paneContext";
import { PlanHeadFields } from "./PlanHeadFields";
import { settleHead, unitsOfHead } from "./planHead";
import { planOfReview } from "./planOfReview";
import type { PlanReview, ReadPlan, ReviewRow } from "./planReview";
import { acceptClear, correct, countRows, decide, isClear } from "./reviewRows";
import { clashingRows } from "./rowProblems";
import { TargetRow } from "./TargetRow";
import { useReview } from "./useReview";

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0 },
  counts: { ...typographyStyles.body1Strong, margin: 0 },
  back: { alignSelf: "start" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  warnings: {
    ...typographyStyles.body1,
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: "18px",
  },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The targets that were read, each to be accepted, corrected or dropped; then the plan is made of them. */
export function TargetReview({ review, read }: { readonly review: PlanReview; readonly read: ReadPlan }) {
  const styles = useStyles();
  const { doings, actions, language } = usePaneContents();
  const { settings } = useRound();
  const { words, change, changeRead, leave } = useReview(review);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const { rows, reading, head, text } = read;
  const counts = countRows(rows);
  const clear = rows.filter(isClear).length;
  const clashing = clashingRows(rows);
  const settled = settleHead(head);
  const why =
    counts.accepted === 0
      ? words.make.noneAccepted
      : clashing.size > 0
        ? words.make.clashing
        : "problems" in settled
          ? words.make.headToDo
          : null;
  const setRows = (changed: readonly ReviewRow[]) => {
    setFindings([]);
    changeRead({ rows: changed });
  };

  const make = async () => {
    if (why !== null || "problems" in settled) return;
    const made = planOfReview(reading, rows, settled.head);
    if ("findings" in made) {
      setFindings(made.findings);
      return;
    }
    const { plan } = made;
    await doings.run("making", async (running) => {
      const { locality, deadline } = settled.head;
      const chosen = { ...settings, planId: plan.id, locality, year: head.year, deadline };
      const sheets = await actions.makeSheets(plan, chosen, running);
      doings.roundRead(await actions.readRound());
      doings.draftPlan(null);
      leave();
      doings.notice((shown) => shown.plan.made(sheets.made.length, sheets.kept.length));
    });
  };

  return (
    <StepFrame
      heading={words.list.heading}
      foot={
        <>
          {(why ?? (counts.open > 0 ? words.make.leftOpen(counts.open) : null)) && (
            <p className={styles.why}>{why ?? words.make.leftOpen(counts.open)}</p>
          )}
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={why !== null}
            onClick={() => void make()}
          >
            {words.make.button(counts.accepted)}
          </Button>
        </>
      }
    >
      <p className={styles.line}>
        {rows.length > 0 ? words.list.found(rows.length) : words.list.nothingFound}
      </p>
      {rows.length > 0 && (
        <p role="status" className={styles.counts}>
          {words.list.counts(counts.accepted, counts.dropped, counts.open)}
        </p>
      )}
      <div role="alert">
        {findings.length > 0 && (
          <Section heading={words.make.invalid} caution>
            <FindingList findings={findings} />
          </Section>
        )}
      </div>
      <Button className={styles.back} size="small" onClick={() => change({ shows: "text", goTo: null })}>
        {words.list.backToText}
      </Button>
      {reading.warnings.length > 0 && (
        <Section heading={words.list.planWarnings(reading.warnings.length)} caution>
          <ul className={styles.warnings}>
            {reading.warnings.map((warning, index) => (
              <li key={index}>{planWarningSentence(warning, language)}</li>
            ))}
          </ul>
        </Section>
      )}
      {rows.length > 0 && (
        <Section heading={words.list.targets}>
          <Button disabledFocusable={clear === 0} onClick={() => setRows(acceptClear(rows))}>
            {words.list.acceptClear(clear)}
          </Button>
          <ul className={styles.list}>
            {rows.map((row) => (
              <TargetRow
                key={row.id}
                row={row}
                words={words}
                text={text}
                units={unitsOfHead(head)}
                clashes={clashing.has(row.id)}
                onDecide={(decision) => setRows(decide(rows, row.id, decision))}
                onCorrect={(part) => setRows(correct(rows, row.id, part))}
                onGoTo={() => change({ shows: "text", goTo: row.id })}
              />
            ))}
          </ul>
        </Section>
      )}
      {rows.length > 0 && (
        <PlanHeadFields
          head={head}
          deadlineText={reading.deadline?.text ?? null}
          words={words}
          onChange={(changed) => changeRead({ head: changed })}
        />
      )}
    </StepFrame>
  );
}
