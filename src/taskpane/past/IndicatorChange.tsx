import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDown12Filled, ArrowRight12Filled, ArrowUp12Filled } from "@fluentui/react-icons";
import { changeSince, courseOf, type Change } from "../../consolidation/change";
import type { Consolidation } from "../../consolidation/consolidation";
import type { IndicatorResult } from "../../indicators/result";
import { changeSentence, pastWords } from "../../messages/past";
import { valueText } from "../../messages/resultText";
import { exactToNumber } from "../../numbers/exact";
import { usePaneContents } from "../state/paneContext";
import { verdict } from "../theme/verdictColours";
import { Sparkline } from "./Sparkline";

const useStyles = makeStyles({
  change: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  better: { color: verdict.metText },
  worse: { color: verdict.notMetText },
  arrow: { flexShrink: 0 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly result: IndicatorResult;
  readonly consolidation: Consolidation;
}

/** How an indicator stands to the last year before, in words with an arrow, and its course as a small line. */
export function IndicatorChange({ result, consolidation: { past, year } }: Props) {
  const styles = useStyles();
  const { language } = usePaneContents();
  const last = past.at(-1);
  const change = last ? changeSince(result, last) : null;
  if (!change || isUnmeasured(result)) return null;
  const words = pastWords(language);
  const course = courseOf(result, year, past);
  const better = change.kind === "compared" ? change.better : null;
  return (
    <div className={styles.change}>
      <span className={mergeClasses(better === true && styles.better, better === false && styles.worse)}>
        <Arrow change={change} className={styles.arrow} />{" "}
        {changeSentence(change, result.indicator.unit, language)}
        {change.kind === "compared" && change.provisional && ` ${words.provisional}`}
      </span>
      {course.length > 1 && (
        <>
          <Sparkline values={course.map((one) => ({ year: one.year, value: exactToNumber(one.value) }))} />
          <span className={styles.hidden}>
            {words.course(course.map((one) => `${one.year}: ${valueText(one.value, result, language)}`))}
          </span>
        </>
      )}
    </div>
  );
}

/** Answers and words have no value that could rise or fall. */
function isUnmeasured({ indicator: { measure } }: IndicatorResult): boolean {
  return measure.kind === "answer" || measure.kind === "narrative";
}

function Arrow({ change, className }: { readonly change: Change; readonly className: string }) {
  if (change.kind !== "compared") return null;
  const { numerator } = change.by;
  const Icon = numerator > 0n ? ArrowUp12Filled : numerator < 0n ? ArrowDown12Filled : ArrowRight12Filled;
  return <Icon className={className} aria-hidden="true" />;
}
