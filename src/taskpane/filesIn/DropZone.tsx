import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type DragEvent } from "react";
import type { OfferedFile } from "../../actions/officerActions";
import type { FilesInWords } from "../../messages/filesIn";
import { Hint } from "../frame/Hint";

const useStyles = makeStyles({
  zone: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  input: { display: "none" },
});

/** What reports arrive as; what else is chosen is told by its content all the same. */
const kinds = ".xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.csv,.tsv,.txt,.htm,.html,.xml,.docx";

interface Props {
  readonly words: FilesInWords;
  readonly disabled: boolean;
  readonly onOffer: (files: readonly OfferedFile[]) => void;
}

/** Where files are dropped, with the button that chooses them. */
export function DropZone({ words, disabled, onOffer }: Props) {
  const styles = useStyles();
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    // A file let go beside the zone would be opened in place of the pane.
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", stay);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", stay);
    };
  }, []);
  const offer = (files: FileList | null) => {
    if (files && files.length > 0 && !disabled) onOffer([...files]);
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        offer(event.dataTransfer.files);
      }}
    >
      <Button
        disabledFocusable={disabled}
        aria-describedby={hintId}
        onClick={() => !disabled && input.current?.click()}
      >
        {words.drop}
      </Button>
      <div id={hintId}>
        <Hint>{words.hint}</Hint>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        accept={kinds}
        tabIndex={-1}
        aria-label={words.drop}
        className={styles.input}
        onChange={({ target }) => {
          offer(target.files);
          // The same file may be chosen again once it has been corrected.
          target.value = "";
        }}
      />
    </div>
  );
}
