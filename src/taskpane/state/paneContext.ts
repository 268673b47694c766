import { createContext, useContext } from "react";
import type { OfficerActions, Round } from "../../actions/officerActions";
import type { Language } from "../../messages/language";
import type { PaneWords } from "../../messages/paneWords";
import type { PaneState } from "./paneState";
import type { PaneDoings } from "./usePane";

/** What every part of the pane may use. */
export interface PaneContents {
  readonly state: PaneState;
  readonly doings: PaneDoings;
  readonly actions: OfficerActions;
  readonly language: Language;
  readonly words: PaneWords;
}

export const PaneContext = createContext<PaneContents | null>(null);

/** The pane's state, doings and words; only inside the pane. */
export function usePaneContents(): PaneContents {
  const contents = useContext(PaneContext);
  if (!contents) throw new Error("PaneContext is missing: this component belongs inside Pane.");
  return contents;
}

/** The workbook as last read; only inside the steps, which are shown once it has been. */
export function useRound(): Round {
  const { round } = usePaneContents().state;
  if (!round) throw new Error("No round yet: the steps are shown once the workbook has been read.");
  return round;
}
