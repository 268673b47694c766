import type { Memory, StoredXmlPart } from "../model/memory";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";

/** `Excel.CustomXmlPart` */
export class CustomXmlPart extends HostObject {
  readonly $class = "CustomXmlPart";
  readonly #memory: Memory;
  readonly #stored: StoredXmlPart;

  constructor(memory: Memory, stored: StoredXmlPart) {
    super();
    this.#memory = memory;
    this.#stored = stored;
  }

  override get $key(): string {
    return this.id;
  }

  get id(): string {
    return this.#stored.id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.#stored.xml);
  }

  getXml(): string {
    return this.#stored.xml;
  }

  setXml(xml: string): void {
    this.#stored.xml = xml;
  }

  delete(): void {
    const index = this.#memory.xmlParts.indexOf(this.#stored);
    if (index < 0) throw new HostError("ItemNotFound");
    this.#memory.xmlParts.splice(index, 1);
  }
}

/** The parts of a workbook, or those of one namespace. */
abstract class XmlParts extends HostCollection<CustomXmlPart> {
  readonly $memory: Memory;

  constructor(memory: Memory) {
    super();
    this.$memory = memory;
  }

  get items(): CustomXmlPart[] {
    return this.$memory.xmlParts.map((stored) => new CustomXmlPart(this.$memory, stored));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (part === null) throw new HostError("ItemNotFound");
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items.find((part) => part.id === id) ?? null;
  }
}

/** `Excel.CustomXmlPartCollection` */
export class CustomXmlPartCollection extends XmlParts {
  readonly $class = "CustomXmlPartCollection";

  add(xml: string): CustomXmlPart {
    const number = this.$memory.xmlParts.length + 1;
    const stored = { id: `{${String(number).padStart(8, "0")}-0000-4000-A000-000000000000}`, xml };
    this.$memory.xmlParts.push(stored);
    return new CustomXmlPart(this.$memory, stored);
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.$memory, namespaceUri);
  }
}

/** `Excel.CustomXmlPartScopedCollection` */
export class CustomXmlPartScopedCollection extends XmlParts {
  readonly $class = "CustomXmlPartScopedCollection";
  readonly #namespace: string;

  constructor(memory: Memory, namespace: string) {
    super(memory);
    this.#namespace = namespace;
  }

  override get items(): CustomXmlPart[] {
    return super.items.filter((part) => part.namespaceUri === this.#namespace);
  }

  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (part === null) throw new HostError("GeneralException");
    return part;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.items;
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
}

/** The namespace of an XML text's root element. */
function namespaceOf(xml: string): string {
  return /<[^!?][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}
