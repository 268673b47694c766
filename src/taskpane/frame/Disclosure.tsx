import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // The button's own area covers the whole summary, so that a click anywhere on the row opens it.
  summary: {
    position: "relative",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    outlineStyle: "none",
    "::after": { content: "''", position: "absolute", inset: 0, borderRadius: tokens.borderRadiusMedium },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  label: { flexGrow: 1, minWidth: 0 },
  chevron: {
    flexShrink: 0,
    marginTop: "2px",
    color: tokens.colorNeutralForeground2,
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "transform",
      transitionDuration: tokens.durationFast,
    },
  },
  open: { transform: "rotate(180deg)" },
  content: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What the button says: it is its accessible name. */
  readonly label: ReactNode;
  /** Shown under the label, open or not. */
  readonly summary?: ReactNode;
  /** What opens. */
  readonly children: ReactNode;
}

/** A row of a list that opens: a heading with a button, and the content under it. */
export function Disclosure({ open, onToggle, label, summary, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.item}>
      <div className={styles.summary}>
        <h4 className={styles.heading}>
          <button
            type="button"
            aria-expanded={open}
            {...(open ? { "aria-controls": id } : {})}
            className={styles.button}
            onClick={onToggle}
          >
            <span className={styles.label}>{label}</span>
            <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.open)} />
          </button>
        </h4>
        {summary}
      </div>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </li>
  );
}
