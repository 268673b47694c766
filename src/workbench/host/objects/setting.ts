import type { Memory, StoredSetting } from "../model/memory";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";

/** `Excel.Setting` */
export class Setting extends HostObject {
  readonly $class = "Setting";
  readonly #memory: Memory;
  readonly #stored: StoredSetting;

  constructor(memory: Memory, stored: StoredSetting) {
    super();
    this.#memory = memory;
    this.#stored = stored;
  }

  override get $key(): string {
    return this.#stored.key;
  }

  get key(): string {
    return this.#stored.key;
  }

  get value(): unknown {
    return this.#stored.value;
  }

  set value(value: unknown) {
    this.#stored.value = value;
  }

  delete(): void {
    const index = this.#memory.settings.indexOf(this.#stored);
    if (index < 0) throw new HostError("ItemNotFound");
    this.#memory.settings.splice(index, 1);
  }
}

/** `Excel.SettingCollection` */
export class SettingCollection extends HostCollection<Setting> {
  readonly $class = "SettingCollection";
  readonly #memory: Memory;

  constructor(memory: Memory) {
    super();
    this.#memory = memory;
  }

  get items(): Setting[] {
    return this.#memory.settings.map((stored) => new Setting(this.#memory, stored));
  }

  /** Sets a setting; one of the same key is replaced. */
  add(key: string, value: unknown): Setting {
    const present = this.getItemOrNullObject(key);
    if (present !== null) {
      present.value = value;
      return present;
    }
    const stored = { key, value };
    this.#memory.settings.push(stored);
    return new Setting(this.#memory, stored);
  }

  getCount(): number {
    return this.#memory.settings.length;
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw new HostError("ItemNotFound");
    return setting;
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.items.find((setting) => setting.key.toLowerCase() === key.toLowerCase()) ?? null;
  }
}
