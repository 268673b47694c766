import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { startBrowserUniver } from "../host/browserUniver";
import type { FunctionMetadata } from "../host/functionArguments";
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
  readonly #formats: ConditionalFormatMirror;
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
    this.host.book.engine.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
    this.#formats = new ConditionalFormatMirror(this.host);
    this.host.onRequestDone = () => this.#formats.refresh();
  }

  attach(paneWindow: Window): void {
    this.#client = paneWindow;
    this.#connection = installOfficeGlobals(paneWindow, this.host.bridge, {
      locale,
      apiLevel: this.#options.apiLevel,
      documentUrl: `C:\\Tổng hợp\\${this.#options.workbookName}`,
    });
  }

  /** Whether the add-in has come up and asked for ribbon functions. */
  get takesRibbonFunctions(): boolean {
    return this.#connection?.takesRibbonFunctions ?? false;
  }

  /** Runs a function of the ribbon; rejects where the pane has not asked for ribbon functions yet. */
  async runRibbonFunction(name: string, control: string): Promise<void> {
    if (this.#connection === null) throw new Error("The pane has not come up yet.");
    await this.#connection.runRibbonFunction(name, control);
  }

  /** Makes the functions that the add-in publishes callable in cells. */
  async registerFunctions(namespace: string): Promise<void> {
    const answer = await fetch("/functions.json");
    const { functions } = (await answer.json()) as { functions: FunctionMetadata[] };
    this.host.functions.register(namespace, functions);
  }

  async openXlsx(bytes: Uint8Array): Promise<void> {
    await this.host.openXlsx(bytes);
    this.#formats.refresh();
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

  conditionalFormats(sheet: string): number {
    return this.host.book.findSheet(sheet)?.conditionalFormats.length ?? 0;
  }

  activeSheet(): string {
    return this.host.book.activeSheet.name;
  }

  sheetNames(): readonly string[] {
    return this.host.book.sheets.map((sheet) => sheet.name);
  }
}
