import { HostObject } from "./hostObject";
import type { EventEntry } from "./protocol";

/** What a custom function came to: a value (or a block of values), or an error with its sentence. */
export type FunctionResult =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/** Error codes of `CustomFunctions.ErrorCode` as the client sends them. */
const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#NULL!",
  3: "#NAME?",
  4: "#REF!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
};

const customFunctions = 1;
const invoke = 1000;

/** Calls of the add-in's custom functions that wait for their answer. */
export class FunctionCalls {
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #next = 1;

  constructor(readonly push: (entries: readonly EventEntry[]) => void) {}

  /**
   * Calls a function the add-in has associated.
   * @param id as associated: "TYLE"
   * @param address the calling cell: "Sheet1!A1"
   */
  call(id: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    const invocation = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(invocation, resolve);
      const details = JSON.stringify([invocation, id, args, address, 0]);
      this.push([[customFunctions, invoke, "", details, 0]]);
    });
  }

  /** How many calls have no answer yet. */
  get pending(): number {
    return this.#waiting.size;
  }

  settle(invocation: number, result: FunctionResult): void {
    const resolve = this.#waiting.get(invocation);
    this.#waiting.delete(invocation);
    resolve?.(result);
  }
}

/** The service that the client's custom-function runtime reports its results to. */
export class CustomFunctionsService extends HostObject {
  readonly $class = "CustomFunctions";
  readonly #calls: FunctionCalls;

  constructor(calls: FunctionCalls) {
    super();
    this.#calls = calls;
  }

  _GetEnabledFeatures(): string[] {
    return [];
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    // The host calls functions when they are typed; there is nothing to get ready.
  }

  /** Each result is [invocation, succeeded, value or sentence, error code]. */
  setInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    for (const [invocation, succeeded, value, code] of results) {
      const result: FunctionResult = succeeded
        ? { value }
        : { error: errorTexts[Number(code)] ?? "#VALUE!", message: typeof value === "string" ? value : "" };
      this.#calls.settle(Number(invocation), result);
    }
  }
}

/** Where the client finds the service. */
export class CustomFunctionsContainer extends HostObject {
  readonly $class = "CustomFunctionsContainer";

  constructor(readonly customFunctions: CustomFunctionsService) {
    super();
  }
}

/** What the client's start-up asks for; nothing in it concerns the workbook. */
export class AddinInternalService extends HostObject {
  readonly $class = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // Ribbon functions are called when a button is pressed, which cannot be earlier.
  }
}
