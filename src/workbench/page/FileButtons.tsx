import { useRef } from "react";
import type { WorkbenchWords } from "../../messages/workbench";

/** Opens an .xlsx from disk and saves the open workbook as one. */
export function FileButtons(props: {
  readonly words: WorkbenchWords;
  readonly disabled: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="file-buttons" role="group" aria-label={props.words.home}>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        data-testid="open-file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) props.onOpen(file);
        }}
      />
      <button type="button" disabled={props.disabled} onClick={() => chooser.current?.click()}>
        {props.words.open}
      </button>
      <button type="button" disabled={props.disabled} onClick={props.onSave}>
        {props.words.save}
      </button>
    </div>
  );
}
