import { useEffect, useState } from "react";
import { workbenchWords } from "../../messages/workbench";
import { FileButtons } from "./FileButtons";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { readRibbon, type RibbonTab } from "./ribbonManifest";
import { Workbench } from "./startWorkbench";

const words = workbenchWords("vi");
const gridId = "grid";

/** The page: ribbon above, grid and pane beside each other, what is going on below. */
export function WorkbenchPage(props: { readonly apiLevel: string }) {
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [tab, setTab] = useState<RibbonTab | null>(null);
  const [paneShown, setPaneShown] = useState(true);
  const [status, setStatus] = useState(words.starting);

  useEffect(() => {
    const started = new Workbench({ container: gridId, apiLevel: props.apiLevel, workbookName: "Tổng hợp.xlsx" });
    window.workbenchDoor = started;
    setWorkbench(started);
    setStatus("");
    fetch("/manifest.xml")
      .then((answer) => answer.text())
      .then((xml) => setTab(readRibbon(xml)))
      .catch((error: Error) => setStatus(words.couldNotStart(error.message)));
    return () => started.host.dispose();
  }, [props.apiLevel]);

  const run = (name: string, label: string) => {
    setStatus(words.running(label));
    workbench?.runRibbonFunction(name, label).then(
      () => setStatus(words.done(label)),
      (error: Error) => setStatus(error.message),
    );
  };

  return (
    <div className="workbench">
      <header className="title-bar">
        <h1>{words.title}</h1>
        <p>{words.notExcel}</p>
        <FileButtons words={words} disabled={workbench === null} onOpen={() => undefined} onSave={() => undefined} />
      </header>
      {tab && (
        <Ribbon
          tab={tab}
          label={words.ribbon}
          disabled={workbench === null}
          onShowPane={() => setPaneShown(true)}
          onRun={run}
        />
      )}
      <main className="desk">
        <div id={gridId} className="grid" aria-label={words.sheets} />
        {workbench && <PaneFrame title={words.pane} shown={paneShown} takesFocus={false} />}
      </main>
      <p className="status" role="status">
        {status}
      </p>
    </div>
  );
}
