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
  readonly settings: StoredSetting[] = [];
  readonly xmlParts: StoredXmlPart[] = [];
  /** Title, author and the like, by the name Office.js gives them. */
  readonly properties = new Map<string, string>();
}
