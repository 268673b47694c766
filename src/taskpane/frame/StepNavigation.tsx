import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { usePaneContents } from "../state/paneContext";
import { steps } from "../state/paneState";
import { stepStates, type StepState } from "../state/stepStates";
import { verdict } from "../theme/verdictColours";
import type { PaneWords } from "../../messages/paneWords";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    ...typographyStyles.caption1,
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    minHeight: "52px",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalSNudge}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    "::after": {
      content: "''",
      position: "absolute",
      bottom: "-1px",
      left: "20%",
      right: "20%",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  disc: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "22px",
    height: "22px",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  discCurrent: {
    border: "1px solid transparent",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  discDone: { border: "1px solid transparent", backgroundColor: verdict.metFill, color: verdict.metText },
  toDo: {
    ...typographyStyles.caption2Strong,
    position: "absolute",
    top: "-5px",
    left: "15px",
    minWidth: "10px",
    padding: "0 3px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: verdict.cautionFill,
    color: verdict.cautionText,
    boxShadow: `0 0 0 1px ${verdict.cautionText}`,
    lineHeight: "14px",
  },
});

/** The four steps, always reachable, each with what is known of it. */
export function StepNavigation() {
  const styles = useStyles();
  const { state, doings, words } = usePaneContents();
  const states = stepStates(state);
  return (
    <nav aria-label={words.steps.label}>
      <ol className={styles.list}>
        {steps.map((step, index) => {
          const current = step === state.step;
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(styles.step, current && styles.current)}
                aria-current={current ? "step" : undefined}
                aria-label={words.steps.name(index + 1, words.steps[step], stateWords(states[step], words))}
                onClick={() => doings.choose(step, "steps")}
              >
                <span
                  className={mergeClasses(
                    styles.disc,
                    states[step].done && styles.discDone,
                    current && styles.discCurrent,
                  )}
                >
                  {states[step].done ? <Checkmark16Filled /> : index + 1}
                  {states[step].toDo > 0 && <span className={styles.toDo}>{states[step].toDo}</span>}
                </span>
                {words.steps[step]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateWords(state: StepState, words: PaneWords): string | null {
  if (state.done) return words.steps.done;
  return state.toDo > 0 ? words.steps.toDo(state.toDo) : null;
}
