import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, type ReactElement } from "react";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Clock16Filled } from "@fluentui/react-icons/svg/clock";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { UnitState } from "../../actions/officerActions";
import type { PaneWords } from "../../messages/paneWords";
import type { ReceivedWords } from "../../messages/timeliness";
import { receivedWords, timelinessText } from "../../messages/timeliness";
import { Paragraph } from "../frame/Paragraph";
import { Disclosure } from "../frame/Disclosure";
import { Hint } from "../frame/Hint";
import { Opening } from "../frame/Opening";
import { usePaneContents } from "../state/paneContext";
import { pointsToLookAt } from "../state/stepStates";
import { verdict } from "../theme/verdictColours";
import { RoundFindings } from "./RoundFindings";

const ReminderButton = lazy(async () => ({
  default: (await import("../reminder/ReminderButton")).ReminderButton,
}));

const useStyles = makeStyles({
  label: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, marginTop: "2px" },
  names: {
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
  },
  name: { flexGrow: 1 },
  state: { ...typographyStyles.caption1, lineHeight: tokens.lineHeightBase300 },
  detail: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  files: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  good: { color: verdict.metText },
  bad: { color: verdict.notMetText },
  caution: { color: verdict.cautionText },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly unit: UnitState;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One expected unit: where it stands; opens to its figures and findings. */
export function UnitRow({ unit, open, onToggle }: Props) {
  const styles = useStyles();
  const { doings, actions, language, words } = usePaneContents();
  const { icon, tone, text } = standing(unit, words.reports);
  const timeliness = timelinessText(unit.timeliness, language);
  const { sheet } = unit;
  return (
    <Disclosure
      open={open}
      onToggle={onToggle}
      label={
        <span className={styles.label}>
          <span className={mergeClasses(styles.icon, styles[tone])}>{icon}</span>
          <span className={styles.names}>
            <span className={styles.name}>{unit.unit}</span>{" "}
            <span className={mergeClasses(styles.state, styles[tone])}>
              {timeliness === "" ? text : `${text} · ${timeliness}`}
            </span>
          </span>
        </span>
      }
    >
      <div className={styles.detail}>
        <Paragraph>
          {sheet === null
            ? words.reports.noSheet
            : words.reports.figures(unit.figuresGiven, unit.figuresAsked)}
        </Paragraph>
        {unit.findings.length > 0 ? (
          <RoundFindings findings={unit.findings} under={sheet} />
        ) : (
          unit.state === "submitted" && <Paragraph>{words.reports.nothingToLook}</Paragraph>
        )}
        {unit.received.length > 0 && <ReceivedList files={unit.received} words={receivedWords(language)} />}
        {sheet !== null && (
          <Button size="small" onClick={() => void doings.attempt(() => actions.goTo({ sheet, cell: "A1" }))}>
            {words.reports.openSheet}
          </Button>
        )}
        {(unit.state !== "submitted" || unit.figuresGiven < unit.figuresAsked) && (
          <Opening>
            <ReminderButton unit={unit} />
          </Opening>
        )}
      </div>
    </Disclosure>
  );
}

/** The files that were taken from a unit, the earliest first. */
function ReceivedList({
  files,
  words,
}: {
  readonly files: UnitState["received"];
  readonly words: ReceivedWords;
}) {
  const styles = useStyles();
  return (
    <div>
      <Paragraph>{words.heading}</Paragraph>
      <ul aria-label={words.heading} className={styles.files}>
        {files.map(({ file, reportDate, on }) => (
          <li key={`${file} ${reportDate}`}>
            <Hint>{words.file(file, reportDate, on)}</Hint>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Standing {
  readonly icon: ReactElement;
  readonly tone: "good" | "bad" | "caution" | "quiet";
  readonly text: string;
}

function standing(unit: UnitState, words: PaneWords["reports"]): Standing {
  const points = pointsToLookAt(unit);
  if (unit.overdue) return { icon: <Clock16Filled />, tone: "bad", text: words.overdue };
  if (points > 0) return { icon: <Warning16Filled />, tone: "caution", text: words.toLook(points) };
  if (unit.state === "submitted")
    return { icon: <CheckmarkCircle16Filled />, tone: "good", text: words.submitted };
  return {
    icon: <Circle16Regular />,
    tone: "quiet",
    text: unit.state === "blank" ? words.blank : words.missing,
  };
}
