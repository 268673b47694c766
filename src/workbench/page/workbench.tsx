import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./WorkbenchPage";
import "./workbench.css";

/** What the workbench declares unless the address says otherwise: `?api=1.9`. */
const defaultApiLevel = "1.14";

const root = document.getElementById("workbench");
if (root === null) throw new Error("workbench.html has no #workbench");
const apiLevel = new URLSearchParams(location.search).get("api") ?? defaultApiLevel;
createRoot(root).render(<WorkbenchPage apiLevel={apiLevel} />);
