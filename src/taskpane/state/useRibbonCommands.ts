import { useEffect } from "react";
import type { OfficerActions } from "../../actions/officerActions";
import type { RibbonCommands } from "./ribbonCommands";
import type { PaneDoings } from "./usePane";

/** Does what the ribbon's buttons ask for, once the workbook has been read. */
export function useRibbonCommands(
  commands: RibbonCommands | null,
  ready: boolean,
  doings: PaneDoings,
  actions: OfficerActions,
): void {
  useEffect(() => {
    if (commands === null || !ready) return undefined;
    return commands.listen((command) => {
      switch (command) {
        case "consolidate":
          doings.choose("results");
          return doings.consolidate();
        case "toggleHighlight":
          return doings.attempt(async () => {
            await actions.toggleHighlight();
          });
        case "exportTable":
          doings.choose("send");
          return doings.openAnnex();
        case "openExample":
          return doings.openExample();
      }
    });
  }, [commands, ready, doings, actions]);
}
