import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { verdict } from "../theme/verdictColours";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  caution: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: "none",
    borderLeft: `3px solid ${verdict.cautionText}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  /** True for what asks for a decision: an amber rule at the left. */
  readonly caution?: boolean;
}

/** A part of a step with its own heading. */
export function Section({ heading, children, caution = false }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.section, caution && styles.caution)}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
