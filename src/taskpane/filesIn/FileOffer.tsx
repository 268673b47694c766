import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FilesInWords } from "../../messages/filesIn";
import type { Plan } from "../../plans/plan";
import { FindingList } from "../frame/FindingList";
import { Hint } from "../frame/Hint";
import { Paragraph } from "../frame/Paragraph";
import type { OfferedFileReading, OfferedReport } from "./offeredReports";
import type { ReadingDecision } from "./readingDecision";
import { ReportOffer } from "./ReportOffer";

const useStyles = makeStyles({
  file: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly file: OfferedFileReading;
  readonly plan: Plan;
  readonly words: FilesInWords;
  readonly onAnswer: (decision: ReadingDecision) => void;
  readonly onDecide: (
    report: OfferedReport,
    decision: Partial<Pick<OfferedReport, "unit" | "accepted">>,
  ) => void;
}

/** A file that was read: its reports to decide about, or why there are none. */
export function FileOffer({ file, plan, words, onAnswer, onDecide }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.file}>
      <h4 className={styles.name}>{file.name}</h4>
      {"ignored" in file && <Hint>{words.ignored}</Hint>}
      {"finding" in file && (
        <>
          <Paragraph>{words.unreadable}</Paragraph>
          <FindingList findings={[file.finding]} />
        </>
      )}
      {"reports" in file &&
        file.reports.map((offered, index) => (
          <ReportOffer
            key={index}
            offered={offered}
            around={file.around.filter(({ sheet }) => sheet === offered.report.sheet)}
            plan={plan}
            words={words}
            onAnswer={onAnswer}
            onDecide={(decision) => onDecide(offered, decision)}
          />
        ))}
    </li>
  );
}
