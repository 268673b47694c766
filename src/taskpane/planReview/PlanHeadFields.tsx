import { Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanReviewWords } from "../../messages/planReviewWords";
import { Section } from "../frame/Section";
import { usePaneContents } from "../state/paneContext";
import { settleHead, yearsOfHead, type HeadProblem } from "./planHead";
import type { PlanHead } from "./planReview";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0 },
});

interface Props {
  readonly head: PlanHead;
  /** The deadline as the plan words it. */
  readonly deadlineText: string | null;
  readonly words: PlanReviewWords;
  readonly onChange: (head: PlanHead) => void;
}

/** What the plan is besides its targets: title, place, years, deadline, units. */
export function PlanHeadFields({ head, deadlineText, words, onChange }: Props) {
  const styles = useStyles();
  const { plan: labels } = usePaneContents().words;
  const settled = settleHead(head);
  const problems = "problems" in settled ? settled.problems : [];
  const set = (changed: Partial<PlanHead>) => onChange({ ...head, ...changed });
  const message = (problem: HeadProblem) =>
    problems.includes(problem) ? { validationMessage: words.head.problems[problem] } : {};
  return (
    <Section heading={words.head.heading}>
      <Field label={words.head.title} {...message("title")}>
        <Textarea
          resize="vertical"
          rows={3}
          value={head.title}
          onChange={(_, { value }) => set({ title: value })}
        />
      </Field>
      <Field label={labels.locality} {...message("locality")}>
        <Input value={head.locality} onChange={(_, { value }) => set({ locality: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={words.head.firstYear} className={styles.narrow} {...message("years")}>
          <Input
            className={styles.narrow}
            inputMode="numeric"
            value={head.firstYear}
            onChange={(_, { value }) => set({ firstYear: value })}
          />
        </Field>
        <Field label={words.head.lastYear} className={styles.narrow}>
          <Input
            className={styles.narrow}
            inputMode="numeric"
            value={head.lastYear}
            onChange={(_, { value }) => set({ lastYear: value })}
          />
        </Field>
      </div>
      <div className={styles.pair}>
        <Field label={labels.year} className={styles.narrow}>
          <Select value={String(head.year)} onChange={(_, { value }) => set({ year: Number(value) })}>
            {[...new Set([...yearsOfHead(head), head.year])].map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={labels.deadline}
          className={styles.narrow}
          hint={deadlineText === null ? labels.deadlineHint : labels.deadlineAsWritten(deadlineText)}
          {...message("deadline")}
        >
          <Input
            className={styles.narrow}
            inputMode="numeric"
            value={head.deadline}
            onChange={(_, { value }) => set({ deadline: value })}
          />
        </Field>
      </div>
      <Field label={words.head.units} hint={words.head.unitsHint} {...message("units")}>
        <Textarea
          resize="vertical"
          rows={6}
          value={head.units}
          onChange={(_, { value }) => set({ units: value })}
        />
      </Field>
    </Section>
  );
}
