import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { verdict } from "../theme/verdictColours";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", overflow: "visible" },
  track: {
    fill: verdict.barTrack,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  filled: { "@media (forced-colors: active)": { fill: "CanvasText" } },
  mark: { fill: verdict.barMark, "@media (forced-colors: active)": { fill: "Highlight" } },
  met: { fill: verdict.metText },
  "not-met": { fill: verdict.notMetText },
  caution: { fill: verdict.cautionText },
  neutral: { fill: tokens.colorBrandBackground },
  male: { fill: verdict.barMale },
  female: { fill: verdict.barFemale },
});

export type BarTone = "met" | "not-met" | "caution" | "neutral" | "male" | "female";

interface Props {
  /** 0 to 1; null draws the empty track. */
  readonly value: number | null;
  /** The target's place, 0 to 1; two for a range. */
  readonly marks: readonly number[];
  readonly tone: BarTone;
  readonly height: number;
  /** The same in words; without it the bar is left out of the reading, because text beside it says the same. */
  readonly label?: string;
}

const markRoom = 5;

/** A value as a bar, with the target as a mark across it. */
export function Bar({ value, marks, tone, height, label }: Props) {
  const styles = useStyles();
  const room = marks.length > 0 ? markRoom : 0;
  const radius = height / 2;
  return (
    <svg
      className={styles.bar}
      height={height + room}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <rect className={styles.track} y={room} width="100%" height={height} rx={radius} />
      {value !== null && value > 0 && (
        <rect
          className={mergeClasses(styles[tone], styles.filled)}
          y={room}
          width={across(value)}
          height={height}
          rx={radius}
        />
      )}
      {marks.map((mark, index) => (
        <svg key={index} className={styles.bar} x={across(mark)}>
          <path className={styles.mark} d={`M-4 0 L4 0 L1 ${room} V${height + room} H-1 V${room} Z`} />
        </svg>
      ))}
    </svg>
  );
}

function across(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
