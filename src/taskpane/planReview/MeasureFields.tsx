import { Field } from "@fluentui/react-components";
import { itemName } from "../../messages/itemNames";
import { measureWords } from "../../messages/measureWords";
import type { PlanReviewWords } from "../../messages/planReviewWords";
import { partNames } from "../../messages/sheets";
import type { TargetPart } from "../../plans/text/planReading";
import { NarrowSelect } from "../frame/NarrowSelect";
import { answerChoices, termChoices, type MeasureDraft, type MeasureWay } from "./measureDraft";

interface Props {
  readonly draft: MeasureDraft;
  readonly part: TargetPart;
  readonly words: PlanReviewWords;
  /** True where saving was tried before everything was chosen. */
  readonly missing: boolean;
  readonly onChange: (draft: MeasureDraft) => void;
}

const ways: readonly MeasureWay[] = ["as-read", "rate", "sum", "answer", "narrative"];

/** How a target is followed: by the items found, by items the officer names, or in words. */
export function MeasureFields({ draft, part, words, missing, onChange }: Props) {
  const { editor } = words;
  const offered = ways.filter((way) => way !== "as-read" || part.match !== null);
  const problem = missing ? { validationMessage: editor.problems.items } : {};
  return (
    <>
      <Field
        label={editor.way}
        {...(draft.way === "as-read" && part.match ? { hint: measureWords(part.match.measure) } : {})}
      >
        <NarrowSelect
          value={draft.way}
          onChange={(_, { value }) => onChange({ ...draft, way: value as MeasureWay })}
        >
          {offered.map((way) => (
            <option key={way} value={way}>
              {editor.ways[way]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {(draft.way === "rate" || draft.way === "sum") && (
        <Field label={draft.way === "rate" ? editor.numerator : editor.count} {...problem}>
          <TermSelect
            value={draft.numerator}
            words={words}
            onChange={(numerator) => onChange({ ...draft, numerator })}
          />
        </Field>
      )}
      {draft.way === "rate" && (
        <Field label={editor.denominator} {...problem}>
          <TermSelect
            value={draft.denominator}
            words={words}
            onChange={(denominator) => onChange({ ...draft, denominator })}
          />
        </Field>
      )}
      {draft.way === "answer" && (
        <Field label={editor.answer} {...problem}>
          <NarrowSelect
            value={draft.answer}
            onChange={(_, { value }) => onChange({ ...draft, answer: value })}
          >
            <option value="">{editor.chooseItem}</option>
            {answerChoices.map((id) => (
              <option key={id} value={id}>
                {itemName(id)}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
    </>
  );
}

function TermSelect({
  value,
  words,
  onChange,
  ...field
}: {
  readonly value: string;
  readonly words: PlanReviewWords;
  readonly onChange: (value: string) => void;
}) {
  return (
    // The field around it hands its label over.
    <NarrowSelect {...field} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
      <option value="">{words.editor.chooseItem}</option>
      {termChoices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {itemName(choice.item)}
          {choice.part && ` (${partNames[choice.part]})`}
        </option>
      ))}
    </NarrowSelect>
  );
}
