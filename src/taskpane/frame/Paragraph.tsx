import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ paragraph: { ...typographyStyles.body1, margin: 0 } });

/** A sentence or two for the officer. */
export function Paragraph({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().paragraph}>{children}</p>;
}
