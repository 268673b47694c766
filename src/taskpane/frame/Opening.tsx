import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  opening: { ...typographyStyles.body1, margin: 0, padding: tokens.spacingHorizontalM },
});

/** Around a part of the pane whose code is loaded when it is first shown. */
export function Opening({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { words } = usePaneContents();
  return <Suspense fallback={<p className={styles.opening}>{words.opening}</p>}>{children}</Suspense>;
}
