import levels from "./apiLevels.json";
import { HostError } from "./hostError";

/** Per class, the members that came with each ExcelApi level; sets other than ExcelApi are spelled out. */
type LevelTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The host's own events are registered under these names; the gate asks for the event's level. */
const eventMembers: Readonly<Record<string, string>> = {
  DataChanged: "onChanged",
  SelectionChanged: "onSelectionChanged",
  Activated: "onActivated",
  Deactivated: "onDeactivated",
  Added: "onAdded",
  Deleted: "onDeleted",
  Calculated: "onCalculated",
};

/** Lets through what the declared ExcelApi level has, and refuses the rest as an older Excel does. */
export class ApiGate {
  readonly #levels = new Map<string, string>();
  readonly #declared: number;

  /** @param declared the ExcelApi level to stand in for, such as "1.9" */
  constructor(readonly declared: string) {
    this.#declared = minor(declared);
    for (const [className, members] of Object.entries(levels as LevelTable)) {
      for (const [level, names] of Object.entries(members)) {
        for (const name of names.split(" ")) this.#levels.set(`${className}.${name}`, level);
      }
    }
  }

  /** Whether the declared level has the member; members outside the table are the client's own and pass. */
  has(className: string, member: string): boolean {
    const level = this.#levels.get(`${className}.${member}`);
    return level === undefined || minor(level) <= this.#declared;
  }

  /** Throws ApiNotFound, naming the member and the level it needs. */
  check(className: string, member: string): void {
    if (this.has(className, member)) return;
    const level = this.#levels.get(`${className}.${member}`) ?? "";
    const set = /^\d/.test(level) ? `ExcelApi ${level}` : level;
    throw new HostError(
      "ApiNotFound",
      `The API you are trying to use could not be found. It may be available in a newer version of Excel. ` +
        `(${className}.${member} needs ${set}; this host declares ExcelApi ${this.declared}.)`,
    );
  }

  checkEvent(className: string, event: string): void {
    const member = eventMembers[event];
    if (member !== undefined) this.check(className, member);
  }
}

/** "1.14" → 14; a set other than ExcelApi is above every level. */
function minor(level: string): number {
  const match = /^1\.(\d+)$/.exec(level);
  return match?.[1] === undefined ? Infinity : Number(match[1]);
}
