import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { findingKey, isAcceptable } from "../../findings/acceptedFinding";
import type { Finding, FindingOf } from "../../findings/finding";
import { acceptanceWords } from "../../messages/acceptance";
import { rightFigureWords } from "../../messages/rightFigure";
import type { RightFigure } from "../../reports/rightFigures";
import { FindingList } from "../frame/FindingList";
import { usePaneContents } from "../state/paneContext";
import { AcceptFinding } from "./AcceptFinding";
import { RightFigureChoice } from "./RightFigureChoice";

const useStyles = makeStyles({
  findings: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    width: "100%",
    ":focus": { outlineStyle: "none" },
  },
  accepted: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly Finding[];
  /** The sheet they all stand under on the pane. */
  readonly under?: string | null;
}

/** Findings about the workbook's own sheets: those left, which may be accepted, and quietly those that were. */
export function RoundFindings({ findings, under = null }: Props) {
  const styles = useStyles();
  const headingId = useId();
  const { actions, doings, language } = usePaneContents();
  const words = acceptanceWords(language);
  const group = useRef<HTMLDivElement>(null);
  const left = findings.filter(({ accepted }) => !accepted);
  const accepted = findings.filter((finding) => finding.accepted);

  const accept = async (finding: Finding, reason: string | null): Promise<void> => {
    const done = await doings.attempt(async () => {
      doings.roundRead(await actions.acceptFinding(finding, reason));
      doings.notice(() => (reason === null ? words.takenBack : words.done));
    });
    // The finding has moved to the other list, and its button with it.
    if (done) group.current?.focus();
  };

  const choose = async (
    finding: FindingOf<"total-mismatch">,
    { part, value }: RightFigure,
  ): Promise<void> => {
    const done = await doings.attempt(async () => {
      doings.roundRead(await actions.chooseFigure(finding, part));
      doings.notice(() => rightFigureWords(language).done(part, value));
    });
    if (done) group.current?.focus();
  };

  return (
    <div ref={group} role="group" aria-label={words.points} tabIndex={-1} className={styles.findings}>
      {left.length > 0 && (
        <FindingList
          findings={left}
          under={under}
          foot={(finding, sentenceId) => (
            <>
              {finding.code === "total-mismatch" && (
                <RightFigureChoice
                  finding={finding}
                  words={rightFigureWords(language)}
                  onChoose={(figure) => void choose(finding, figure)}
                />
              )}
              {finding.severity !== "info" && isAcceptable(finding) && (
                <AcceptFinding
                  key={findingKey(finding)}
                  describedBy={sentenceId}
                  words={words}
                  onAccept={(reason) => accept(finding, reason)}
                />
              )}
            </>
          )}
        />
      )}
      {accepted.length > 0 && (
        <div className={styles.accepted}>
          <p id={headingId} className={styles.heading}>
            {words.list(accepted.length)}
          </p>
          <FindingList
            findings={accepted}
            under={under}
            labelledBy={headingId}
            foot={(finding, sentenceId) => (
              <Button
                size="small"
                appearance="subtle"
                aria-describedby={sentenceId}
                onClick={() => void accept(finding, null)}
              >
                {words.takeBack}
              </Button>
            )}
          />
        </div>
      )}
    </div>
  );
}
