import {
  Button,
  Field,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { StepFrame } from "../frame/StepFrame";
import { useRound } from "../state/paneContext";
import type { PlanReview } from "./planReview";
import { readDocument } from "./readDocument";
import { readIntoReview } from "./readIntoReview";
import { sentencePlace } from "./sentencePlace";
import { useReview } from "./useReview";

const useStyles = makeStyles({
  what: { ...typographyStyles.body1, margin: 0 },
  drop: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground2 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  message: { ...typographyStyles.body1, margin: 0, minHeight: tokens.lineHeightBase300 },
  text: { minHeight: "200px" },
});

/** Where the plan's text is pasted, or taken from a file. */
export function PlanText({ review }: { readonly review: PlanReview }) {
  const styles = useStyles();
  const { words, change, leave } = useReview(review);
  const { settings } = useRound();
  const [message, setMessage] = useState("");
  const [over, setOver] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const target = review.read?.rows.find(({ id }) => id === review.goTo)?.asRead ?? null;

  useEffect(() => {
    const element = area.current;
    if (!target || !element) return;
    const { from, to } = sentencePlace(element.value, target);
    element.focus();
    element.setSelectionRange(from, to);
    // A text area scrolls to its selection only as one types; the share of the text before it comes near enough.
    element.scrollTop = (element.scrollHeight * from) / Math.max(element.value.length, 1) - 40;
  }, [target]);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const document = await readDocument(file);
    if ("text" in document) {
      change({ text: document.text, goTo: null });
      setMessage(words.text.fileRead(file.name));
    } else {
      setMessage(words.text[document.problem](file.name));
    }
  };
  const read = () => {
    if (review.text.trim() === "") {
      setMessage(words.text.blank);
      area.current?.focus();
    } else {
      change(readIntoReview(review, settings.locality, new Date().getFullYear()));
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <StepFrame
      heading={words.text.heading}
      foot={
        <>
          <Button appearance="primary" size="large" onClick={read}>
            {words.text.read}
          </Button>
          <Button onClick={leave}>{words.text.leave}</Button>
        </>
      }
    >
      <p className={styles.what}>{words.text.what}</p>
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button onClick={() => chooser.current?.click()}>{words.text.chooseFile}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".docx,.txt"
          hidden
          aria-label={words.text.chooseFile}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            void take(file);
            // So that the same file, corrected meanwhile, can be chosen again.
            event.target.value = "";
          }}
        />
        <p className={styles.hint}>{over ? words.text.dropHere : words.text.fileHint}</p>
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
      <Field label={words.text.label}>
        <Textarea
          textarea={{ ref: area, className: styles.text }}
          resize="vertical"
          rows={14}
          value={review.text}
          onChange={(_, { value }) => {
            setMessage("");
            change({ text: value, goTo: null });
          }}
        />
      </Field>
    </StepFrame>
  );
}
