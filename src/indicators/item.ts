/** Whether a data item is one count, split by sex, or a yes/no answer. */
export type ItemKind = "count" | "sex" | "yes/no";

/** One of the three parts of a figure split by sex. A `count` item uses `total` alone. */
export type Part = "total" | "male" | "female";

/** The same thing for Tổng, Nam and Nữ. */
export interface Parts<T> {
  readonly total: T;
  readonly male: T;
  readonly female: T;
}

/** A number that units report (số liệu); indicators are computed from sums of items. */
export interface Item {
  readonly id: string;
  /** The label printed on the form, in Vietnamese. */
  readonly label: string;
  /** Unit of measure as printed: "người", "ca", "có/không". */
  readonly unit: string;
  readonly kind: ItemKind;
  /** The item this one is a part of ("Trong đó: …"); the part may not exceed it. */
  readonly partOf?: string;
  /** True where decimals are natural (hours). Everything else is counted in whole numbers. */
  readonly fractional?: true;
  /** Other wordings met in units' own sheets, beside the label. */
  readonly names?: readonly string[];
}
