import { Counters } from "./counters";
import { Faults } from "./faults";
import { HostError } from "./hostError";
import type { Interpreter } from "./interpreter";
import { ActionType, MessageType, PathType } from "./protocol";
import type { EventEntry, ReplyBody, RequestBody, RequestMessage } from "./protocol";

/** Excel on the web takes at most 5 MB in a request or a reply. */
export const webPayloadLimit = 5 * 1024 * 1024;

const encoder = new TextEncoder();

/** The host's end of the bridge: takes the client's requests one after another and pushes events. */
export class Bridge {
  readonly counters = new Counters();
  readonly faults = new Faults();
  #queue: Promise<void> = Promise.resolve();
  #deliver: (text: string) => void = () => undefined;

  /**
   * @param payloadLimit bytes allowed in a request or a reply; Infinity as on the desktop
   * @param around called before a request is carried out and after it has been answered
   */
  constructor(
    readonly interpreter: Interpreter,
    readonly payloadLimit: number,
    readonly around: { before(): void; after(): void },
  ) {}

  /** Connects the client's end. */
  connect(deliver: (text: string) => void): void {
    this.#deliver = deliver;
  }

  /** Takes a message of the client; the answer comes later. */
  receive(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    if (message.type !== MessageType.request) return;
    this.#queue = this.#queue.then(() => this.#answer(message));
  }

  /** Resolves when every request received so far has been answered. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  push(entries: readonly EventEntry[]): void {
    this.#deliver(JSON.stringify({ type: MessageType.events, message: { entries } }));
  }

  async #answer(message: RequestMessage): Promise<void> {
    const { body: sent } = message.message;
    const text = typeof sent === "string" ? sent : JSON.stringify(sent);
    const body = JSON.parse(text) as RequestBody;
    this.around.before();
    const reply = isWork(body)
      ? await this.#process(body, encoder.encode(text).length)
      : JSON.stringify(await this.interpreter.process(body));
    this.#deliver(
      JSON.stringify({
        id: message.id,
        type: MessageType.reply,
        message: { statusCode: 200, headers: {}, body: reply },
      }),
    );
    this.around.after();
  }

  async #process(body: RequestBody, bytes: number): Promise<string> {
    const started = performance.now();
    this.counters.countRequest(bytes, body.Actions.length);
    const text = JSON.stringify(await this.#carryOut(body, bytes));
    const size = encoder.encode(text).length;
    const reply =
      size > this.payloadLimit
        ? JSON.stringify(failed(new HostError("ResponsePayloadSizeLimitExceeded")))
        : text;
    this.counters.countReply(size, performance.now() - started);
    return reply;
  }

  async #carryOut(body: RequestBody, bytes: number): Promise<ReplyBody> {
    if (bytes > this.payloadLimit) return failed(new HostError("RequestPayloadSizeLimitExceeded"));
    const fault = this.faults.next();
    if (fault === null) return this.interpreter.process(body);
    if (fault.at === "before") return failed(fault.error);
    if (fault.at === "after") {
      await this.interpreter.process(body);
      return failed(fault.error);
    }
    return this.interpreter.process(body, { action: fault.at, error: fault.error });
  }
}

function failed(error: HostError): ReplyBody {
  return { Results: [], Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: 0 } };
}

/**
 * Results of custom functions and the client's start-up calls go to services, not to the workbook; and when a batch is
 * over the client lets go of its objects, which no caller waits for.
 */
function isWork(body: RequestBody): boolean {
  const touchesWorkbook = Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.global,
  );
  const letsGo = body.Actions.every(
    ({ ActionType: type, Name: name }) => type === ActionType.instantiate || name === "_RemoveReference",
  );
  return touchesWorkbook && !(letsGo && body.Actions.some(({ Name: name }) => name === "_RemoveReference"));
}
