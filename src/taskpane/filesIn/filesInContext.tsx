import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { Acceptance, Progress } from "../../actions/officerActions";
import type { OfferedFileReading } from "./offeredReports";

/** Files being brought in; kept while the officer looks into other steps. */
export interface FilesInState {
  readonly files: readonly OfferedFileReading[];
  /** How far a reading has come, and the way to stop it; null while none runs. */
  readonly reading: { readonly progress: Progress | null; readonly stop: () => void } | null;
  /** What became of the reports taken last. */
  readonly acceptance: Acceptance | null;
}

interface FilesInContents {
  readonly filesIn: FilesInState;
  readonly change: (change: Partial<FilesInState>) => void;
}

const FilesInContext = createContext<FilesInContents | null>(null);
const nothing: FilesInState = { files: [], reading: null, acceptance: null };

/** Keeps the files that are being brought in. */
export function FilesInProvider({ children }: { readonly children: ReactNode }) {
  const [filesIn, setFilesIn] = useState(nothing);
  const contents = useMemo<FilesInContents>(
    () => ({ filesIn, change: (change) => setFilesIn((before) => ({ ...before, ...change })) }),
    [filesIn],
  );
  return <FilesInContext.Provider value={contents}>{children}</FilesInContext.Provider>;
}

/** The files being brought in, and the way to change what is known of them. */
export function useFilesIn(): FilesInContents {
  const contents = useContext(FilesInContext);
  if (!contents) throw new Error("FilesInContext is missing: this component belongs inside Pane.");
  return contents;
}
