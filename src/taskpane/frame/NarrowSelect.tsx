import { Select, makeStyles, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A select is as wide as its longest choice unless it may be narrower; names of items are long.
  root: { minWidth: 0 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** A list of long choices in a narrow pane. */
export function NarrowSelect(props: Omit<SelectProps, "className" | "select">) {
  const styles = useStyles();
  return <Select {...props} className={styles.root} select={{ className: styles.select }} />;
}
