import type { EventEntry } from "./protocol";

/** What happened in the workbook, for the client's handlers. */
export interface HostEvent {
  readonly name: EventName;
  /** Id of the worksheet it happened in. */
  readonly worksheetId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

export type EventName = keyof typeof eventTypes;

/** The target of handlers that listen to all worksheets. */
const wholeWorkbook = "Workbook";
const richApiEvents = 65536;

/** Which events the client has asked for, and the messages that tell it. */
export class EventRegistrations {
  readonly #registered = new Map<string, number>();
  #waiting: HostEvent[] = [];

  static knows(name: string): name is EventName {
    return Object.hasOwn(eventTypes, name);
  }

  /** @param worksheetId null for a handler on all worksheets */
  register(name: EventName, worksheetId: string | null, registered: boolean): void {
    const key = `${name} ${worksheetId ?? wholeWorkbook}`;
    const count = (this.#registered.get(key) ?? 0) + (registered ? 1 : -1);
    this.#registered.set(key, Math.max(0, count));
  }

  add(event: HostEvent): void {
    this.#waiting.push(event);
  }

  /** The messages for what happened since the last call, for handlers that are registered. */
  take(): EventEntry[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events.flatMap((event) =>
      [event.worksheetId, wholeWorkbook]
        .filter((target) => (this.#registered.get(`${event.name} ${target}`) ?? 0) > 0)
        .map((target): EventEntry => {
          const details = JSON.stringify({ worksheetId: event.worksheetId, ...event.details });
          return [richApiEvents, eventTypes[event.name], target, details, 0];
        }),
    );
  }
}
