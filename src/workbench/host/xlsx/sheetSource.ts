import type { Area } from "../../../reports/grid";
import type { CellMatrix } from "../model/cells";
import type { StoredConditionalFormat } from "../model/conditionalFormat";
import type { Link } from "../model/link";
import type { PageSetup } from "../model/pageSetup";
import type { ProtectionOptions } from "../model/protection";
import type { Visibility } from "../model/sheet";
import type { Validation } from "../model/validation";

/** A sheet as a file holds it; sizes in points. */
export interface SheetSource {
  readonly name: string;
  visibility: Visibility;
  tabColor: string;
  readonly cells: CellMatrix;
  readonly merges: readonly Area[];
  /** By zero-based column; 0 is hidden. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** By zero-based row; 0 is hidden. */
  readonly rowHeights: ReadonlyMap<number, number>;
  freeze: { readonly rows: number; readonly columns: number };
  showGridlines: boolean;
  protection: ProtectionOptions | null;
  readonly unlocked: Area[];
  readonly conditionalFormats: Omit<StoredConditionalFormat, "id">[];
  readonly validations: { readonly area: Area; readonly validation: Validation }[];
  readonly links: { readonly row: number; readonly column: number; readonly link: Link }[];
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly tables: { readonly name: string; readonly area: Area }[];
  pageSetup: Partial<PageSetup>;
}

/** A workbook as a file holds it. */
export interface BookSource {
  readonly sheets: readonly SheetSource[];
  /** Formulas with their "=". */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly hidden: boolean }[];
  readonly settings: readonly { readonly key: string; readonly value: unknown }[];
  readonly xmlParts: readonly string[];
}
