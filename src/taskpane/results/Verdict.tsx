import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { TextDescription16Regular } from "@fluentui/react-icons/svg/text-description";
import type { ReactElement } from "react";
import type { IndicatorResult, Status } from "../../indicators/result";
import type { PaneWords } from "../../messages/paneWords";
import { verdict } from "../theme/verdictColours";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  verdict: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "1px 8px 1px 4px",
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid transparent",
  },
  met: { color: verdict.metText, backgroundColor: verdict.metFill },
  "not-met": {
    color: verdict.notMetText,
    backgroundColor: verdict.notMetFill,
    fontWeight: tokens.fontWeightBold,
  },
  "no-data": { color: verdict.noDataText, backgroundColor: verdict.noDataFill, fontStyle: "italic" },
  "not-applicable": {
    color: verdict.notApplicableText,
    backgroundColor: verdict.notApplicableFill,
    border: `1px solid ${verdict.notApplicableText}`,
  },
  narrative: { color: verdict.noDataText, backgroundColor: verdict.noDataFill },
  // Small numbers are never painted red for one case.
  small: { color: verdict.cautionText, backgroundColor: verdict.cautionFill },
  provisional: {
    borderLeft: `3px solid ${verdict.cautionText}`,
    borderTopLeftRadius: 0,
    borderBottomLeftRadius: 0,
  },
  outlook: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<Status, ReactElement>> = {
  met: <CheckmarkCircle16Filled />,
  "not-met": <DismissCircle16Filled />,
  "no-data": <Circle16Regular />,
  "not-applicable": <SubtractCircle16Regular />,
  narrative: <TextDescription16Regular />,
};

/** What weakens a verdict; where there is none there is nothing to weaken. */
function weakened({ status, smallNumbers, provisional }: IndicatorResult): {
  small: boolean;
  provisional: boolean;
} {
  const judged = status === "met" || status === "not-met";
  return { small: judged && smallNumbers, provisional: judged && provisional };
}

/** The verdict's words, with what weakens it: "Chưa đạt (số nhỏ) (tạm tính)". */
export function verdictText(result: IndicatorResult, words: PaneWords["results"]): string {
  const { small, provisional } = weakened(result);
  return [
    words.status[result.status],
    ...(small ? [words.smallNumbers] : []),
    ...(provisional ? [words.provisional] : []),
  ].join(" ");
}

/** The verdict of an indicator in words, with icon and colour beside. */
export function Verdict({
  result,
  words,
}: {
  readonly result: IndicatorResult;
  readonly words: PaneWords["results"];
}) {
  const styles = useStyles();
  const { status, outlook } = result;
  const { small, provisional } = weakened(result);
  return (
    <span className={styles.line}>
      <span
        className={mergeClasses(
          styles.verdict,
          styles[status],
          small && status === "not-met" && styles.small,
          (provisional || small) && styles.provisional,
        )}
      >
        {icons[status]}
        {verdictText(result, words)}
      </span>
      {outlook && <span className={styles.outlook}>{words.outlook[outlook]}</span>}
    </span>
  );
}
