import { startBrowserUniver } from "../host/browserUniver";
import { Host } from "../host/host";
import { parseArea } from "../host/model/address";
import { schemaFrom } from "../host/wire/clientSchema";
import { installOfficeGlobals, type OfficeConnection } from "../host/wire/officeGlobals";
import { ConditionalFormatMirror } from "./conditionalFormatMirror";
import type { WorkbenchDoor } from "./workbenchDoor";

const locale = "vi-VN";

export interface WorkbenchOptions {
  /** Id of the element the grid fills. */
  readonly container: string;
  /** The ExcelApi level to declare: "1.14". */
  readonly apiLevel: string;
  readonly workbookName: string;
}

/** The workbench's Excel: the host with its grid, and the client in the pane's frame once that has come up. */
export class Workbench implements WorkbenchDoor {
  readonly host: Host;
  readonly #options: WorkbenchOptions;
  #client: object = {};
  #connection: OfficeConnection | null = null;

  constructor(options: WorkbenchOptions) {
    this.#options = options;
    this.host = new Host(startBrowserUniver(options.container), {
      apiLevel: options.apiLevel,
      locale,
      sheets: ["Trang tính1"],
      workbookName: options.workbookName,
      schemaOf: schemaFrom(() => this.#client),
    });
    const formats = new ConditionalFormatMirror(this.host);
    this.host.onRequestDone = () => formats.refresh();
  }

  attach(paneWindow: Window): void {
    this.#client = paneWindow;
    this.#connection = installOfficeGlobals(paneWindow, this.host.bridge, {
      locale,
      apiLevel: this.#options.apiLevel,
      documentUrl: `C:\\Tổng hợp\\${this.#options.workbookName}`,
    });
  }

  /** @throws where the pane has not asked for ribbon functions yet */
  runRibbonFunction(name: string, control: string): Promise<void> {
    if (this.#connection === null) return Promise.reject(new Error("The pane has not come up yet."));
    return this.#connection.runRibbonFunction(name, control);
  }

  settled(): Promise<void> {
    return this.host.settled();
  }

  async type(sheet: string, address: string, entry: string | number): Promise<void> {
    this.host.typeInto(sheet, address, entry);
    await this.host.settled();
  }

  read(sheet: string, address: string): { readonly text: string; readonly formula: string } {
    const found = this.host.book.findSheet(sheet);
    const area = parseArea(address);
    if (found === null || area === null) throw new Error(`There is no cell ${sheet}!${address}`);
    return {
      text: found.cells.text(area.row, area.column),
      formula: found.cells.formula(area.row, area.column) ?? "",
    };
  }

  sheetNames(): readonly string[] {
    return this.host.book.sheets.map((sheet) => sheet.name);
  }
}
