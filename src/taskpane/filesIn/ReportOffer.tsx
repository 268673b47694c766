import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sourceWords } from "../../messages/sources";
import type { FilesInWords } from "../../messages/filesIn";
import type { Plan } from "../../plans/plan";
import { columnQuestionWords } from "../../messages/columnQuestion";
import { firstCell } from "../../reports/firstCell";
import type { Surroundings } from "../../reports/surroundings";
import { Disclosure } from "../frame/Disclosure";
import { FindingList } from "../frame/FindingList";
import { Paragraph } from "../frame/Paragraph";
import { usePaneContents, useRound } from "../state/paneContext";
import { ColumnQuestion } from "./ColumnQuestion";
import { asksForUnit, columnQuestions } from "./columnQuestions";
import type { ReadingDecision } from "./readingDecision";
import { countFigures, latenessOf, standingReport, type OfferedReport } from "./offeredReports";
import { LabelQuestion } from "./LabelQuestion";
import { labelQuestions } from "./labelQuestions";
import { SourceContext } from "./SourceContext";
import { ReadFigures } from "./ReadFigures";
import { UnitChoice } from "./UnitChoice";

const useStyles = makeStyles({
  report: { display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  details: { listStyleType: "none", margin: 0, padding: 0 },
  opened: { display: "grid", gap: tokens.spacingVerticalM },
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

/** One report of a file: whose it is, what it gives, and whether it is taken. */
export function ReportOffer({ offered, around, plan, words, onAnswer, onDecide }: Props) {
  const styles = useStyles();
  const round = useRound();
  const { language } = usePaneContents();
  const [open, setOpen] = useState(false);
  const { report, unit, accepted, excluded } = offered;
  const count = countFigures(report);
  const held = [...report.figures.values()].filter((figure) => figure.held).length;
  const standing = unit === "" ? null : standingReport(round, unit);
  const questions = labelQuestions(report, plan, unit);
  const aroundCell = (cell: string | null | undefined) => around.find((place) => place.cell === cell);
  // What a figure or a question shows need not be shown again.
  const shown = new Set([
    ...[...report.figures.values()].map(firstCell),
    ...questions.map(({ cell }) => cell),
  ]);
  const given = [words.figures(count), ...(held > 0 ? [words.held(held)] : [])].join(" · ");
  return (
    <div className={styles.report}>
      <Paragraph>
        {report.known ? report.unit : words.unitUnknown(report.unit)} · {given}
      </Paragraph>
      {excluded !== null && <Paragraph>{words.excluded[excluded]}</Paragraph>}
      {count === 0 && <Paragraph>{words.noFigures}</Paragraph>}
      {(count > 0 || asksForUnit(report)) && (
        <UnitChoice
          offered={offered}
          plan={plan}
          words={words}
          // Whose figures would give way may be another question now.
          onChoose={(chosen) =>
            onDecide({
              unit: chosen,
              accepted:
                count > 0 && chosen !== "" && excluded === null && standingReport(round, chosen) === null,
            })
          }
        />
      )}
      {asksForUnit(report) && unit === "" && (
        <Paragraph>{columnQuestionWords(language).chooseUnitFirst}</Paragraph>
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
            label={standing ? words.acceptInstead(standing.sheet, countFigures(standing)) : words.accept}
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
          around={aroundCell(question.cell)}
          words={words}
          onDecide={(label) => onAnswer({ sheet: report.sheet, chosenUnit: unit, label })}
        />
      ))}
      <ul className={styles.details}>
        <Disclosure open={open} onToggle={() => setOpen(!open)} label={words.details}>
          <div className={styles.opened}>
            <ReadFigures report={report} around={around} words={words} />
            {report.findings.length > 0 && (
              <FindingList
                findings={report.findings}
                foot={({ place: { cell } }) => {
                  const place = shown.has(cell ?? null) ? undefined : aroundCell(cell);
                  return place && <SourceContext around={place} words={sourceWords(language)} />;
                }}
              />
            )}
          </div>
        </Disclosure>
      </ul>
    </div>
  );
}
