import { useEffect, useState } from "react";
import { workbenchWords } from "../../messages/workbench";
import { downloadXlsx } from "./download";
import { FileButtons } from "./FileButtons";
import { loadExample } from "./loadExample";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { readRibbon, type RibbonTab } from "./ribbonManifest";
import { Workbench } from "./startWorkbench";

const words = workbenchWords("vi");
const gridId = "grid";
const copyName = "Bieu-tong-hop.xlsx";

export interface WorkbenchPageOptions {
  /** The ExcelApi level to declare. */
  readonly apiLevel: string;
  /** Whether the sample round is loaded when the page opens. */
  readonly withExample: boolean;
}

/** The page: ribbon above, grid and pane beside each other, what is going on below. */
export function WorkbenchPage({ apiLevel, withExample }: WorkbenchPageOptions) {
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [tab, setTab] = useState<RibbonTab | null>(null);
  const [workbookName, setWorkbookName] = useState(words.workbookName);
  const [paneShown, setPaneShown] = useState(true);
  const [openings, setOpenings] = useState(0);
  const [status, setStatus] = useState(words.starting);

  useEffect(() => {
    const started = new Workbench({ container: gridId, apiLevel, workbookName: words.workbookName });
    started.host.onWorkbookOpened = (bytes) => {
      downloadXlsx(bytes, copyName);
      setStatus(words.newWorkbook(copyName));
    };
    started.host.onPaneAsked = () => setPaneShown(true);
    window.workbenchDoor = started;
    const prepare = async (): Promise<void> => {
      const manifest = await fetch("/manifest.xml");
      const ribbon = readRibbon(await manifest.text());
      await started.registerFunctions(ribbon.namespace);
      setTab(ribbon);
      setWorkbench(started);
      if (withExample) await loadExample(started);
      setStatus("");
    };
    prepare().catch((error: Error) => setStatus(words.couldNotStart(error.message)));
    return () => started.host.dispose();
  }, [apiLevel, withExample]);

  const run = (name: string, label: string) => {
    setPaneShown(true);
    setStatus(words.running(label));
    workbench?.runRibbonFunction(name, label).then(
      () => setStatus(words.done(label)),
      (error: Error) => setStatus(error.message),
    );
  };

  const open = async (file: File) => {
    try {
      await workbench?.openXlsx(new Uint8Array(await file.arrayBuffer()));
      setWorkbookName(file.name);
      // Excel gives each workbook a pane of its own.
      setOpenings((count) => count + 1);
      setStatus(words.opened(file.name));
    } catch (error) {
      setStatus(words.couldNotOpen(file.name, error instanceof Error ? error.message : ""));
    }
  };

  const save = async () => {
    if (workbench === null) return;
    downloadXlsx(await workbench.host.saveXlsx(), workbookName);
    setStatus(words.saved(workbookName));
  };

  return (
    <div className="workbench">
      <header className="title-bar">
        <h1>{words.title}</h1>
        <p>{words.notExcel}</p>
        <FileButtons
          words={words}
          disabled={workbench === null}
          onOpen={(file) => void open(file)}
          onSave={() => void save()}
        />
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
        <section id={gridId} className="grid" aria-label={words.sheets} />
        {workbench && <PaneFrame key={openings} title={words.pane} shown={paneShown} />}
      </main>
      <p className="status" role="status">
        {status}
      </p>
    </div>
  );
}
