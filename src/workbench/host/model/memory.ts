import type { StoredComment } from "./comments";

/** A setting that is saved with the workbook. */
export interface StoredSetting {
  readonly key: string;
  value: unknown;
}

/** A part of custom XML that is saved with the workbook. */
export interface StoredXmlPart {
  readonly id: string;
  xml: string;
}

/** What a workbook remembers beside its sheets. */
export class Memory {
  /** Opened for reading only. */
  readOnly = false;
  readonly settings: StoredSetting[] = [];
  readonly xmlParts: StoredXmlPart[] = [];
  comments: StoredComment[] = [];
  /** Whether sheets may be added, deleted, renamed and moved. */
  structureProtected = false;
  structurePassword: string | null = null;
  #next = 1;

  /** An id for something new, in the form of Excel's. */
  newId(): string {
    return `{${(this.#next++).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-B000-000000000000}`;
  }

  /** Title, author and the like, by the name Office.js gives them. */
  readonly properties = new Map<string, string>();
}
