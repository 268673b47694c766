import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { columnQuestionWords } from "../../messages/columnQuestion";
import type { FilesInWords } from "../../messages/filesIn";
import type { Plan } from "../../plans/plan";
import type { Surroundings } from "../../reports/surroundings";
import { Paragraph } from "../frame/Paragraph";
import { usePaneContents, useRound } from "../state/paneContext";
import { ColumnQuestion } from "./ColumnQuestion";
import { asksForUnit, columnQuestions } from "./columnQuestions";
import { LabelQuestion } from "./LabelQuestion";
import { labelQuestions } from "./labelQuestions";
import { countFigures, latenessOf, standingReport, type OfferedReport } from "./offeredReports";
import type { ReadingDecision } from "./readingDecision";
import { ReportDetails } from "./ReportDetails";
import { UnitChoice } from "./UnitChoice";

const useStyles = makeStyles({
  report: { display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface Props {
  readonly offered: OfferedReport;
  /** What stands around its figures that are in doubt. */
  readonly around: readonly Surroundings[];
  readonly plan: Plan;
  readonly words: FilesInWords;
  readonly onAnswer: (decision: ReadingDecision) => void;
  readonly onDecide: (decision: Partial<Pick<OfferedReport, "unit" | "accepted">>) => void;
}

/**
 * One report of a file: whose it is, what it gives, and whether it is taken. One that leaves nothing to ask is a
 * single line to tick; its unit can be changed among the details.
 */
export function ReportOffer({ offered, around, plan, words, onAnswer, onDecide }: Props) {
  const styles = useStyles();
  const round = useRound();
  const { language } = usePaneContents();
  const { report, unit, accepted, excluded, certain } = offered;
  const count = countFigures(report);
  const held = [...report.figures.values()].filter((figure) => figure.held).length;
  const standing = unit === "" ? null : standingReport(round, unit);
  const questions = labelQuestions(report, plan, unit);
  const given = [words.figures(count), ...(held > 0 ? [words.held(held)] : [])].join(" · ");
  const acceptance = certain ? words.acceptOf(unit, given) : words.accept;
  const unitChoice = (
    <UnitChoice
      offered={offered}
      plan={plan}
      words={words}
      // Whose figures would give way may be another question now.
      onChoose={(chosen) =>
        onDecide({
          unit: chosen,
          accepted: count > 0 && chosen !== "" && excluded === null && standingReport(round, chosen) === null,
        })
      }
    />
  );
  return (
    <div className={styles.report}>
      {!certain && (
        <>
          <Paragraph>
            {report.known || report.annex ? report.unit : words.unitUnknown(report.unit)} · {given}
          </Paragraph>
          {excluded !== null && <Paragraph>{words.excluded[excluded]}</Paragraph>}
          {count === 0 && <Paragraph>{words.noFigures}</Paragraph>}
          {(count > 0 || asksForUnit(report)) && unitChoice}
          {asksForUnit(report) && unit === "" && (
            <Paragraph>{columnQuestionWords(language).chooseUnitFirst}</Paragraph>
          )}
        </>
      )}
      {count > 0 && (
        <>
          {standing && (
            <Paragraph>
              {words.standing[latenessOf(report, standing)](standing.sheet, countFigures(standing))}
            </Paragraph>
          )}
          <Checkbox
            checked={accepted}
            disabled={unit === ""}
            label={standing ? words.acceptInstead(standing.sheet, countFigures(standing)) : acceptance}
            onChange={(_, { checked }) => onDecide({ accepted: checked === true })}
          />
        </>
      )}
      {columnQuestions(report, unit).map((question) => (
        <ColumnQuestion
          key={question.heading}
          question={question}
          onDecide={(column) => onAnswer({ sheet: report.sheet, chosenUnit: unit, column })}
        />
      ))}
      {questions.map((question) => (
        <LabelQuestion
          key={question.label}
          question={question}
          around={around.find(({ cell }) => cell === question.cell)}
          words={words}
          onDecide={(label) => onAnswer({ sheet: report.sheet, chosenUnit: unit, label })}
        />
      ))}
      <ReportDetails
        report={report}
        around={around}
        asked={questions.map(({ cell }) => cell)}
        words={words}
        head={certain ? unitChoice : null}
      />
    </div>
  );
}
