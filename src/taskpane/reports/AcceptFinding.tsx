import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, useId, useRef, useState } from "react";
import type { AcceptanceWords } from "../../messages/acceptance";
import { Opening } from "../frame/Opening";

const ReasonForm = lazy(async () => ({ default: (await import("./ReasonForm")).ReasonForm }));

const useStyles = makeStyles({
  accept: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start", width: "100%" },
});

interface Props {
  /** The id of the finding's sentence: many of these buttons have one name. */
  readonly describedBy: string;
  readonly words: AcceptanceWords;
  readonly onAccept: (reason: string) => Promise<void>;
}

/** A button that asks for the reason why a finding may stand. */
export function AcceptFinding({ describedBy, words, onAccept }: Props) {
  const styles = useStyles();
  const formId = useId();
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const close = () => {
    element.current?.querySelector<HTMLElement>("[data-accepts-finding]")?.focus();
    setOpen(false);
  };
  return (
    <div ref={element} className={styles.accept}>
      <Button
        size="small"
        data-accepts-finding
        aria-expanded={open}
        aria-describedby={describedBy}
        {...(open ? { "aria-controls": formId } : {})}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {words.accept}
      </Button>
      {open && (
        <Opening>
          <ReasonForm id={formId} words={words} onSave={onAccept} onCancel={close} />
        </Opening>
      )}
    </div>
  );
}
