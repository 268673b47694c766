import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Plan } from "../../plans/plan";
import { Hint } from "../frame/Hint";
import { Section } from "../frame/Section";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: "18px",
  },
  code: { ...typographyStyles.body1Strong },
});

/** What to look at in the plan before using it, and what to check against the original text. */
export function PlanNotes({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { words } = usePaneContents();
  const ofIndicators = codesByWarning(plan);
  const count = plan.warnings.length + ofIndicators.size;
  return (
    <>
      {count > 0 && (
        <Section heading={words.plan.warnings(count)}>
          <ul className={styles.list}>
            {plan.warnings.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {[...ofIndicators].map(([text, codes]) => (
              <li key={text}>
                <span className={styles.code}>{codes.join(", ")}</span> {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {plan.toVerify.length > 0 && (
        <Section heading={words.plan.toVerify(plan.toVerify.length)} caution>
          <Hint>{words.plan.toVerifyHint}</Hint>
          <ul className={styles.list}>
            {plan.toVerify.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Each warning once, with the codes of all indicators it is about. */
function codesByWarning(plan: Plan): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, warnings } of plan.indicators) {
    for (const text of warnings) codes.set(text, [...(codes.get(text) ?? []), code]);
  }
  return codes;
}
