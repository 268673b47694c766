import type { Workbench } from "./startWorkbench";

const longestWait = 60_000;
const pause = 100;

/**
 * Has the add-in itself load its sample round, once its pane has come up.
 *
 * @throws where the pane has not come up within a minute
 */
export async function loadExample(workbench: Workbench): Promise<void> {
  for (let waited = 0; !workbench.takesRibbonFunctions; waited += pause) {
    if (waited > longestWait) throw new Error("The pane did not come up.");
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await workbench.runRibbonFunction("openExample", "openExample");
}
