/** Runs in the pane's frame before Office.js: hands this window to the host in the page around it. */
window.parent.workbenchDoor?.attach(window);
