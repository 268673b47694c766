import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Comparator } from "../../indicators/indicator";
import type { PlanReviewWords } from "../../messages/planReviewWords";
import type { TargetPart } from "../../plans/text/planReading";
import { MeasureFields } from "./MeasureFields";
import { NarrowSelect } from "../frame/NarrowSelect";
import { codeOf } from "./reviewRows";
import {
  draftOf,
  partOfDraft,
  unitChoices,
  withMeasure,
  type TargetDraft,
  type TargetProblem,
} from "./targetDraft";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly id: string;
  readonly part: TargetPart;
  readonly units: readonly string[];
  readonly words: PlanReviewWords;
  readonly onSave: (part: TargetPart) => void;
  readonly onCancel: () => void;
}

const severalUnits = "\n";

/** Correcting one target; nothing changes until it is saved. */
export function TargetEditor({ id, part, units, words, onSave, onCancel }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(part));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const result = partOfDraft(draft, part);
  const problems = tried && "problems" in result ? result.problems : [];
  const { editor } = words;
  const set = (changed: Partial<TargetDraft>) => setDraft({ ...draft, ...changed });
  const message = (problem: TargetProblem) =>
    problems.includes(problem) ? { validationMessage: editor.problems[problem] } : {};

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);

  const save = () => {
    setTried(true);
    if ("part" in result) onSave(result.part);
  };
  const way = draft.measure.way;
  const fixedYes = draft.comparator === "yes" && (way === "answer" || part.match?.measure.kind === "answer");
  const comparators = (Object.keys(editor.comparators) as Comparator[]).filter(
    (one) => one !== "yes" || way === "narrative",
  );
  const reporters = [...new Set([...units, ...part.reportedBy])];
  const isSpan =
    draft.comparator === "range" ||
    (draft.high !== "" && ["increase", "decrease"].includes(draft.comparator));

  return (
    <form
      id={id}
      ref={form}
      className={styles.form}
      aria-label={editor.label(codeOf(part) ?? part.subject)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <Field label={editor.code} {...message("code")}>
        <Input value={draft.code} onChange={(_, { value }) => set({ code: value })} />
      </Field>
      <Field label={editor.subject} {...message("subject")}>
        <Textarea
          resize="vertical"
          rows={3}
          value={draft.subject}
          onChange={(_, { value }) => set({ subject: value })}
        />
      </Field>
      <MeasureFields
        draft={draft.measure}
        part={part}
        words={words}
        missing={problems.includes("items")}
        onChange={(measure) => setDraft(withMeasure(draft, measure))}
      />
      {!fixedYes && (
        <>
          <Field label={editor.comparator}>
            <NarrowSelect
              value={draft.comparator}
              onChange={(_, { value }) => set({ comparator: value as Comparator })}
            >
              {comparators.map((one) => (
                <option key={one} value={one}>
                  {editor.comparators[one]}
                </option>
              ))}
            </NarrowSelect>
          </Field>
          {draft.comparator !== "yes" && (
            <>
              <div className={styles.pair}>
                <Field
                  label={isSpan ? editor.low : editor.value}
                  className={styles.narrow}
                  {...message("value")}
                >
                  <Input
                    className={styles.narrow}
                    inputMode="decimal"
                    value={draft.value}
                    onChange={(_, { value }) => set({ value })}
                  />
                </Field>
                {isSpan && (
                  <Field label={editor.high} className={styles.narrow}>
                    <Input
                      className={styles.narrow}
                      inputMode="decimal"
                      value={draft.high}
                      onChange={(_, { value }) => set({ high: value })}
                    />
                  </Field>
                )}
              </div>
              <Field label={editor.unit}>
                <NarrowSelect value={draft.unit} onChange={(_, { value }) => set({ unit: value })}>
                  {unitChoices(part).map((unit) => (
                    <option key={unit} value={unit}>
                      {unit === "" ? editor.noUnit : unit}
                    </option>
                  ))}
                </NarrowSelect>
              </Field>
            </>
          )}
        </>
      )}
      <Field label={editor.year} {...message("year")}>
        <Input inputMode="numeric" value={draft.year} onChange={(_, { value }) => set({ year: value })} />
      </Field>
      <Field label={editor.reportedBy}>
        <NarrowSelect
          value={draft.reportedBy.join(severalUnits)}
          onChange={(_, { value }) => set({ reportedBy: value === "" ? [] : value.split(severalUnits) })}
        >
          <option value="">{words.row.nobody}</option>
          {part.reportedBy.length > 1 && (
            <option value={part.reportedBy.join(severalUnits)}>{part.reportedBy.join("; ")}</option>
          )}
          {reporters.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {editor.save}
        </Button>
        <Button onClick={onCancel}>{editor.cancel}</Button>
      </div>
    </form>
  );
}
