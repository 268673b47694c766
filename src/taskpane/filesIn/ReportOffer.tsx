import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FilesInWords } from "../../messages/filesIn";
import type { Plan } from "../../plans/plan";
import type { LabelDecision } from "../../reports/readingContext";
import { Disclosure } from "../frame/Disclosure";
import { FindingList } from "../frame/FindingList";
import { Paragraph } from "../frame/Paragraph";
import { useRound } from "../state/paneContext";
import { countFigures, latenessOf, standingReport, type OfferedReport } from "./offeredReports";
import { LabelQuestion } from "./LabelQuestion";
import { labelQuestions } from "./labelQuestions";
import { ReadFigures } from "./ReadFigures";
import { UnitChoice } from "./UnitChoice";

const useStyles = makeStyles({
  report: { display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  details: { listStyleType: "none", margin: 0, padding: 0 },
  opened: { display: "grid", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly offered: OfferedReport;
  readonly plan: Plan;
  readonly words: FilesInWords;
  readonly onLabel: (decision: LabelDecision) => void;
  readonly onDecide: (decision: Partial<Pick<OfferedReport, "unit" | "accepted">>) => void;
}

/** One report of a file: whose it is, what it gives, and whether it is taken. */
export function ReportOffer({ offered, plan, words, onLabel, onDecide }: Props) {
  const styles = useStyles();
  const round = useRound();
  const [open, setOpen] = useState(false);
  const { report, unit, accepted, excluded } = offered;
  const count = countFigures(report);
  const held = [...report.figures.values()].filter((figure) => figure.held).length;
  const standing = unit === "" ? null : standingReport(round, unit);
  const given = [words.figures(count), ...(held > 0 ? [words.held(held)] : [])].join(" · ");
  return (
    <div className={styles.report}>
      <Paragraph>
        {report.known ? report.unit : words.unitUnknown(report.unit)} · {given}
      </Paragraph>
      {excluded !== null && <Paragraph>{words.excluded[excluded]}</Paragraph>}
      {count === 0 ? (
        <Paragraph>{words.noFigures}</Paragraph>
      ) : (
        <>
          <UnitChoice
            offered={offered}
            plan={plan}
            words={words}
            // Whose figures would give way may be another question now.
            onChoose={(chosen) =>
              onDecide({
                unit: chosen,
                accepted: chosen !== "" && excluded === null && standingReport(round, chosen) === null,
              })
            }
          />
          {standing && (
            <Paragraph>
              {words.standing[latenessOf(report, standing)](standing.sheet, countFigures(standing))}
            </Paragraph>
          )}
          <Checkbox
            checked={accepted}
            disabled={unit === ""}
            label={standing ? words.acceptInstead(standing.sheet, countFigures(standing)) : words.accept}
            onChange={(_, { checked }) => onDecide({ accepted: checked === true })}
          />
        </>
      )}
      {labelQuestions(report, plan).map((question) => (
        <LabelQuestion key={question.label} question={question} words={words} onDecide={onLabel} />
      ))}
      <ul className={styles.details}>
        <Disclosure open={open} onToggle={() => setOpen(!open)} label={words.details}>
          <div className={styles.opened}>
            <ReadFigures report={report} words={words} />
            {report.findings.length > 0 && <FindingList findings={report.findings} />}
          </div>
        </Disclosure>
      </ul>
    </div>
  );
}
