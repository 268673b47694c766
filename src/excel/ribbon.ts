/**
 * Ties a button of the ribbon to what it does, and shows the pane, where progress and failures are told.
 *
 * @param name the function's name in the manifest
 */
export function associateRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void showPane()
      .then(run)
      .finally(() => event.completed());
  });
}

/** Brings the pane up where the host can do it (SharedRuntime 1.1). */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
