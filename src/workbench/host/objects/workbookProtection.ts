import type { Memory } from "../model/memory";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";

/** `Excel.WorkbookProtection`: whether sheets may be added, deleted, renamed and moved. */
export class WorkbookProtection extends HostObject {
  readonly $class = "WorkbookProtection";
  readonly #memory: Memory;

  constructor(memory: Memory) {
    super();
    this.#memory = memory;
  }

  get protected(): boolean {
    return this.#memory.structureProtected;
  }

  protect(password?: string | null): void {
    if (this.#memory.structureProtected) throw new HostError("InvalidOperation");
    this.#memory.structureProtected = true;
    this.#memory.structurePassword = password ?? null;
  }

  unprotect(password?: string | null): void {
    const { structurePassword } = this.#memory;
    if (structurePassword !== null && structurePassword !== password) throw new HostError("InvalidArgument");
    this.#memory.structureProtected = false;
    this.#memory.structurePassword = null;
  }
}
