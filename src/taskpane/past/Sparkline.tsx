import { makeStyles, tokens } from "@fluentui/react-components";
import { sparklinePoints } from "./sparklinePoints";

const width = 64;
const height = 18;
/** Room for the dot at the end. */
const inset = 3;

const useStyles = makeStyles({
  line: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Values over the years as a small line, its last point marked; the values themselves are said beside it. */
export function Sparkline({ values }: { readonly values: readonly { year: number; value: number }[] }) {
  const styles = useStyles();
  const points = sparklinePoints(values, { width, height, inset });
  const last = points.at(-1);
  if (points.length < 2 || !last) return null;
  return (
    <svg className={styles.line} width={width} height={height} aria-hidden="true" focusable="false">
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <circle cx={last.x} cy={last.y} r="2.5" fill="currentColor" />
    </svg>
  );
}
