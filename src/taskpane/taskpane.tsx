import { createRoot } from "react-dom/client";
import type { OfficerActions } from "../actions/officerActions";
import type { Language } from "../messages/language";
import { Pane } from "./Pane";
import type { RibbonCommands } from "./state/ribbonCommands";
import { lookOf, type OfficeColours } from "./theme/look";

export interface PaneOptions {
  /** Office's colours; null where the host tells none. */
  readonly theme: OfficeColours | null;
  /** Until the workbook's own settings have been read. */
  readonly language: Language;
  /** The ribbon's buttons; absent where there is no ribbon. */
  readonly commands?: RibbonCommands;
}

/** A pane in the page. */
export interface MountedPane {
  /** Follows a change of Office's colours. */
  setTheme(theme: OfficeColours | null): void;
  unmount(): void;
}

/**
 * Shows the task pane in `root`.
 *
 * @example mountPane(document.getElementById("root")!, createOfficerActions(), { theme: null, language: "vi" })
 */
export function mountPane(root: HTMLElement, actions: OfficerActions, options: PaneOptions): MountedPane {
  const reactRoot = createRoot(root);
  const show = (theme: OfficeColours | null) =>
    reactRoot.render(
      <Pane
        actions={actions}
        look={lookOf(theme)}
        language={options.language}
        commands={options.commands ?? null}
      />,
    );
  show(options.theme);
  return { setTheme: show, unmount: () => reactRoot.unmount() };
}
