import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A small line that explains what stands beside it. */
export function Hint({ children, lang }: { readonly children: ReactNode; readonly lang?: "vi" }) {
  const styles = useStyles();
  return (
    <p className={styles.hint} {...(lang ? { lang } : {})}>
      {children}
    </p>
  );
}
