import { lazyActions } from "./actions/lazyActions";
import { findBlankCells } from "./excel/blankCells";
import { officeColours } from "./excel/officeTheme";
import { associateRibbonCommand } from "./excel/ribbon";
import { askCellsWith } from "./functions/customFunction";
import "./functions/functions";
import { runtimeWords } from "./messages/runtime";
import { ribbonCommands, RibbonCommands } from "./taskpane/state/ribbonCommands";
import { mountPane } from "./taskpane/taskpane";

// Set before Office is ready: Excel may calculate as soon as the functions are known.
askCellsWith(findBlankCells);

/** The add-in's one runtime: custom functions, ribbon commands and the pane live in the same page. */
void Office.onReady(({ host }) => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  if (host !== Office.HostType.Excel) {
    const notice = document.createElement("p");
    notice.className = "waiting";
    notice.textContent = runtimeWords.outsideExcel;
    root.replaceChildren(notice);
    return;
  }
  const commands = new RibbonCommands();
  for (const name of ribbonCommands) {
    associateRibbonCommand(name, () => commands.run(name));
  }
  const actions = lazyActions(async () => (await import("./actions/excelActions")).createOfficerActions());
  mountPane(root, actions, { theme: officeColours(), language: "vi", commands });
});
