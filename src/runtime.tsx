import { createOfficerActions } from "./actions/excelActions";
import { registerRibbonCommands } from "./actions/ribbonCommands";
import { officeColours } from "./excel/officeTheme";
import "./functions/functions";
import { runtimeWords } from "./messages/runtime";
import { mountPane } from "./taskpane/taskpane";

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
  const actions = createOfficerActions();
  registerRibbonCommands(actions);
  mountPane(root, actions, { theme: officeColours(), language: "vi" });
});
