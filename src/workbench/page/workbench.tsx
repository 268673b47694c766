import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./WorkbenchPage";
import "./workbench.css";

/** What the workbench declares unless the address says otherwise: `?api=1.9`; `?empty` leaves the sample round out. */
const defaultApiLevel = "1.14";

const root = document.getElementById("workbench");
if (root === null) throw new Error("workbench.html has no #workbench");
const asked = new URLSearchParams(location.search);
createRoot(root).render(
  <WorkbenchPage apiLevel={asked.get("api") ?? defaultApiLevel} withExample={!asked.has("empty")} />,
);
