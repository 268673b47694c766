import type { Univer } from "@univerjs/core";
import { openInUniver } from "./engine/univerEngine";
import { parseArea } from "./model/address";
import { Book } from "./model/book";
import { emptyBook } from "./model/emptySheet";
import { snapshotOf } from "./model/snapshot";
import type { BookSnapshot } from "./model/snapshot";
import { eventsOf } from "./hostEvents";
import { FunctionCells } from "./functionCells";
import { Workbook } from "./objects/workbook";
import { openBook } from "./xlsx/openBook";
import { Worksheet } from "./objects/worksheet";
import { WorksheetCollection } from "./objects/worksheetCollection";
import { ApiGate } from "./wire/apiGate";
import { AppRuntimeService } from "./wire/appRuntimeService";
import { Bridge, webPayloadLimit } from "./wire/bridge";
import { EventRegistrations } from "./wire/eventRegistrations";
import {
  AddinInternalService,
  CustomFunctionsContainer,
  CustomFunctionsService,
  FunctionCalls,
} from "./wire/functionCalls";
import { notModelled } from "./wire/hostError";
import type { HostObject } from "./wire/hostObject";
import { Interpreter } from "./wire/interpreter";
import type { ClassSchema } from "./wire/interpreter";

/** How a host is set up. */
export interface HostOptions {
  /** The ExcelApi level to declare: "1.9". */
  readonly apiLevel: string;
  /** The officer's language. */
  readonly locale: string;
  /** Names of the sheets to begin with. */
  readonly sheets: readonly string[];
  readonly workbookName: string;
  /** Bytes allowed in a request or a reply; as in Excel on the web where none is given. */
  readonly payloadLimit?: number;
  /** What the client knows of a class; the client comes up after the host, so it is asked each time. */
  readonly schemaOf: (className: string) => ClassSchema | null;
}

/** An Excel to stand behind Office.js: the wire, the workbook and what tests ask of both. */
export class Host {
  readonly book: Book;
  readonly bridge: Bridge;
  readonly calls: FunctionCalls;
  readonly functions: FunctionCells;
  readonly #registrations = new EventRegistrations();
  /** Called when the add-in opens a further workbook (`Excel.createWorkbook`), with its file. */
  onWorkbookOpened: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined;
  /** Called when the add-in wants its pane seen. */
  onPaneAsked: () => void = () => undefined;
  /** Exceptions in the host that are not failures of Excel's: a test should find none. */
  readonly bugs: unknown[] = [];
  /** For a grid that shows what Univer itself does not hold. */
  onRequestDone: (() => void) | null = null;

  constructor(univer: Univer, options: HostOptions) {
    this.book = new Book(
      openInUniver(univer, emptyBook(options.workbookName, options.sheets)),
      options.locale,
    );
    this.calls = new FunctionCalls((entries) => this.bridge.push(entries));
    this.functions = new FunctionCells(this.book, this.calls);
    const interpreter = new Interpreter({
      workbook: new Workbook(this.book),
      services: this.#services(),
      gate: new ApiGate(options.apiLevel),
      schemaOf: options.schemaOf,
      onEventRegistration: (target, event, registered) => this.#register(target, event, registered),
      onBug: (error) => this.bugs.push(error),
    });
    this.bridge = new Bridge(interpreter, options.payloadLimit ?? webPayloadLimit, {
      before: () => (this.book.inRequest = true),
      after: () => {
        this.book.inRequest = false;
        this.book.forgetUndo();
        this.#sendEvents();
        this.onRequestDone?.();
      },
    });
    this.book.onWorkbookOpened = (bytes) => this.onWorkbookOpened(bytes);
    this.book.listen(eventsOf(this.#registrations, () => this.#sendEventsSoon()));
  }

  #services(): Readonly<Record<string, HostObject>> {
    const service = new CustomFunctionsService(this.calls);
    return {
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
      "Microsoft.ExcelServices.CustomFunctions": service,
      "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(() => this.onPaneAsked()),
      CustomFunctionsContainer: new CustomFunctionsContainer(service),
    };
  }

  #register(target: HostObject, event: string, registered: boolean): void {
    if (!EventRegistrations.knows(event)) throw notModelled(target.$class, `event ${event}`);
    if (target instanceof Worksheet) this.#registrations.register(event, target.id, registered);
    else if (target instanceof WorksheetCollection) this.#registrations.register(event, null, registered);
    else throw notModelled(target.$class, `event ${event}`);
  }

  #sendEventsSoon(): void {
    if (!this.book.inRequest) setTimeout(() => this.#sendEvents(), 0);
  }

  #sendEvents(): void {
    const entries = this.#registrations.take();
    if (entries.length > 0) this.bridge.push(entries);
  }

  /** Everything the workbook holds, as plain data: two equal snapshots are two equal workbooks. */
  async snapshot(): Promise<BookSnapshot> {
    await this.settled();
    return snapshotOf(this.book);
  }

  /** Resolves when every request is answered, every formula calculated and every custom function has its result. */
  async settled(): Promise<void> {
    for (;;) {
      await this.bridge.idle();
      await this.book.settle();
      if (this.calls.pending === 0 && !this.book.engine.recalculation.stale) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Types an entry into a cell as the officer would. @param address "B2" */
  typeInto(sheetName: string, address: string, entry: string | number): void {
    const sheet = this.book.findSheet(sheetName);
    const area = parseArea(address);
    if (sheet === null || area === null) throw new Error(`There is no cell ${sheetName}!${address}`);
    sheet.requireEditable(area);
    sheet.cells.write(area, [[entry]]);
  }

  /**
   * Opens an .xlsx file in the place of the open workbook.
   * @throws where the bytes are no workbook; the open one then stays
   */
  async openXlsx(bytes: Uint8Array): Promise<void> {
    const { readXlsx } = await import("./xlsx/readXlsx");
    const source = await readXlsx(bytes);
    await this.bridge.idle();
    openBook(this.book, source);
    await this.settled();
  }

  /** The open workbook as an .xlsx file. */
  async saveXlsx(): Promise<Uint8Array<ArrayBuffer>> {
    await this.settled();
    const { writeXlsx } = await import("./xlsx/writeXlsx");
    return writeXlsx(this.book);
  }

  dispose(): void {
    this.book.engine.univer.dispose();
  }
}
