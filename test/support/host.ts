import { startHeadlessUniver } from "../../src/workbench/host/engine/univerEngine";
import type { FunctionMetadata } from "../../src/workbench/host/functionArguments";
import { Host } from "../../src/workbench/host/host";
import type { BookSnapshot } from "../../src/workbench/host/model/snapshot";
import { schemaFrom } from "../../src/workbench/host/wire/clientSchema";
import type { Counters } from "../../src/workbench/host/wire/counters";
import type { Faults } from "../../src/workbench/host/wire/faults";
import type { FunctionResult } from "../../src/workbench/host/wire/functionCalls";
import { installOfficeGlobals } from "../../src/workbench/host/wire/officeGlobals";
import type { OfficeConnection } from "../../src/workbench/host/wire/officeGlobals";
import { loadOfficeClient } from "./officeClient";

export interface ExcelOptions {
  /** The ExcelApi level to declare; "1.14" where none is given. */
  readonly apiLevel?: string;
  /** Names of the sheets to begin with; "Sheet1" where none are given. */
  readonly sheets?: readonly string[];
  /** Custom functions that formulas can call as =BDG.ID(…), as functions.json describes them. */
  readonly functions?: readonly FunctionMetadata[];
  /** Bytes allowed in a request or a reply; 5 MB where none is given. */
  readonly payloadLimit?: number;
}

/** The emulated Excel that the real Office.js of this test file speaks to. */
export interface EmulatedExcel {
  readonly host: Host;
  /** What went over the wire. */
  readonly counters: Counters;
  /** Failures to come. */
  readonly faults: Faults;
  readonly ribbon: OfficeConnection;
  /** The whole workbook as plain data. */
  snapshot(): Promise<BookSnapshot>;
  /** Types into a cell as an officer would. */
  type(sheet: string, address: string, entry: string | number): Promise<void>;
  /** Calls a custom function as a cell would. */
  callFunction(id: string, args: readonly unknown[], address?: string): Promise<FunctionResult>;
  dispose(): void;
}

/**
 * Starts an emulated Excel and boots the unmodified Office.js against it, once per test file:
 * the client keeps its globals, so a file that needs a fresh workbook deletes what it made.
 */
export async function startExcel(options: ExcelOptions = {}): Promise<EmulatedExcel> {
  const apiLevel = options.apiLevel ?? "1.14";
  const host = new Host(startHeadlessUniver(), {
    apiLevel,
    locale: "vi-VN",
    sheets: options.sheets ?? ["Sheet1"],
    workbookName: "Sổ làm việc",
    schemaOf: schemaFrom(() => globalThis),
    ...(options.payloadLimit === undefined ? {} : { payloadLimit: options.payloadLimit }),
  });
  const ribbon = installOfficeGlobals(globalThis, host.bridge, {
    locale: "vi-VN",
    apiLevel,
    documentUrl: "C:\\So lieu\\Tong hop.xlsx",
  });
  await loadOfficeClient();
  if (options.functions !== undefined) host.functions.register("BDG", options.functions);
  await host.settled();
  host.bridge.counters.reset();
  return {
    host,
    counters: host.bridge.counters,
    faults: host.bridge.faults,
    ribbon,
    snapshot: () => host.snapshot(),
    type: async (sheet, address, entry) => {
      host.typeInto(sheet, address, entry);
      await host.settled();
    },
    callFunction: (id, args, address = "Sheet1!A1") => host.calls.call(id, args, address),
    dispose: () => host.dispose(),
  };
}
