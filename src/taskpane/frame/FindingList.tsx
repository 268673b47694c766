import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactElement, type ReactNode } from "react";
import type { Finding, Severity } from "../../findings/finding";
import { acceptanceWords } from "../../messages/acceptance";
import { figureNote } from "../../messages/figureNote";
import { findingSentence, findingSentenceWithoutPlace } from "../../messages/findings";
import type { Language } from "../../messages/language";
import { PlaceLink } from "./PlaceLink";
import { usePaneContents } from "../state/paneContext";
import { verdict } from "../theme/verdictColours";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    width: "100%",
  },
  finding: { display: "grid", gridTemplateColumns: "16px 1fr", gap: tokens.spacingHorizontalS },
  icon: { marginTop: "2px" },
  body: {
    ...typographyStyles.body1,
    display: "grid",
    justifyItems: "start",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  severity: { ...typographyStyles.caption1Strong },
  error: { color: verdict.notMetText },
  warning: { color: verdict.cautionText },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<Severity, ReactElement>> = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  info: <Info16Regular />,
};

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface Props {
  readonly findings: readonly Finding[];
  /** The sheet they all stand under on the pane, which then need not be named in each. */
  readonly under?: string | null;
  /** The id of what names the list. */
  readonly labelledBy?: string;
  /** What can be done about a finding; `sentenceId` is the id of its sentence. */
  readonly foot?: (finding: Finding, sentenceId: string) => ReactNode;
}

/** Findings as sentences, the weightiest first, each with the way to its cell. */
export function FindingList({ findings, under = null, labelledBy, foot }: Props) {
  const styles = useStyles();
  const id = useId();
  const { language, words } = usePaneContents();
  const sorted = [...findings].sort((one, other) => weight[one.severity] - weight[other.severity]);
  return (
    <ul className={styles.list} aria-labelledby={labelledBy}>
      {sorted.map((finding, index) => {
        const { sheet, cell, file } = finding.place;
        const inWorkbook = sheet !== undefined && cell !== undefined && file === undefined;
        const sentenceId = `${id}-${index}`;
        return (
          <li key={index} className={styles.finding}>
            <span className={mergeClasses(styles.icon, styles[finding.severity])}>
              {icons[finding.severity]}
            </span>
            <div className={styles.body}>
              <span className={mergeClasses(styles.severity, styles[finding.severity])}>
                {words.reports.severity[finding.severity]}
              </span>
              <span id={sentenceId}>
                {sentenceOf(finding, sheet !== undefined && sheet === under, language)}
              </span>
              {finding.accepted && (
                <span>{acceptanceWords(language).because(finding.accepted.reason, finding.accepted.on)}</span>
              )}
              {inWorkbook && <PlaceLink place={{ sheet, cell }}>{words.reports.goToCell(cell)}</PlaceLink>}
              {foot?.(finding, sentenceId)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What was accepted is said as it stands; there is nothing left to do about it. */
function sentenceOf(finding: Finding, placeIsSaid: boolean, language: Language): string {
  const note = finding.accepted ? figureNote(finding, language) : null;
  if (note !== null) return `${note}.`;
  return placeIsSaid ? findingSentenceWithoutPlace(finding, language) : findingSentence(finding, language);
}
