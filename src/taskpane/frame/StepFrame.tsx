import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { usePaneContents } from "../state/paneContext";
import { TaskProgress } from "./TaskProgress";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", minHeight: "100%" },
  body: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
    minWidth: 0,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  /** The one primary button, and what goes with it; gives way to the progress of a running action. */
  readonly foot?: ReactNode;
}

/** One step: its heading, its content, and at the foot what to do next. */
export function StepFrame({ heading, children, foot }: Props) {
  const styles = useStyles();
  const { state } = usePaneContents();
  const headingElement = useRef<HTMLHeadingElement>(null);
  // As it was on arriving: later events must not pull the focus back.
  const arrivedByButton = useRef(state.arrivedBy === "button");

  useEffect(() => {
    if (arrivedByButton.current) headingElement.current?.focus();
  }, []);

  return (
    <div className={styles.step}>
      <div className={styles.body}>
        <h2 className={styles.heading} tabIndex={-1} data-step-heading ref={headingElement}>
          {heading}
        </h2>
        {children}
      </div>
      {foot && <div className={styles.foot}>{state.task ? <TaskProgress task={state.task} /> : foot}</div>}
    </div>
  );
}
