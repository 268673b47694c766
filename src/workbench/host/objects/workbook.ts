import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { Application } from "./application";
import { CommentCollection } from "./comment";
import { CustomXmlPartCollection } from "./customXmlPart";
import { DocumentProperties } from "./documentProperties";
import { NamedItemCollection } from "./namedItem";
import { Range } from "./range";
import { SettingCollection } from "./setting";
import { TableCollection } from "./tableCollection";
import { decodeBase64 } from "./workbookCreated";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheetCollection";
import { putSheet } from "../xlsx/putSheet";
import type { BookSource } from "../xlsx/sheetSource";

/** `Excel.Workbook` */
export class Workbook extends HostObject {
  readonly $class = "Workbook";

  constructor(readonly $book: Book) {
    super();
  }

  get application(): Application {
    return new Application(this.$book);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.$book);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.$book.memory);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.$book.memory);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$book, null);
  }

  get tables(): TableCollection {
    return new TableCollection(this.$book, null);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.$book, null);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.$book.memory);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.$book.memory);
  }

  get name(): string {
    return this.$book.workbook.getName();
  }

  get readOnly(): boolean {
    return this.$book.memory.readOnly;
  }

  getSelectedRange(): Range {
    const sheet = this.$book.activeSheet;
    return new Range(sheet, sheet.selection);
  }

  getActiveCell(): Range {
    const sheet = this.$book.activeSheet;
    const { row, column } = sheet.selection;
    return new Range(sheet, { row, column, lastRow: row, lastColumn: column });
  }

  /** Inserts sheets of a file; returns their ids. Formulas and formats come along as far as the file reader reads them. */
  async insertWorksheetsFromBase64(file: string, options: InsertOptions | null = null): Promise<string[]> {
    this.$book.requireOpenStructure();
    const source = await readFile(file);
    const wanted = options?.sheetNamesToInsert;
    const chosen = source.sheets.filter((sheet) => wanted === undefined || wanted.includes(sheet.name));
    if (wanted !== undefined && chosen.length < wanted.length) throw new HostError("InvalidArgument");
    const before = this.$book.sheets;
    const sheets = chosen.map((sheet) => putSheet(this.$book, sheet));
    const place = placeOf(before, options);
    sheets.forEach((sheet, index) => this.$book.moveSheet(sheet, place + index));
    return sheets.map((sheet) => sheet.id);
  }
}

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: string;
  readonly relativeTo?: unknown;
}

async function readFile(file: string): Promise<BookSource> {
  const { readXlsx } = await import("../xlsx/readXlsx");
  try {
    return await readXlsx(decodeBase64(file));
  } catch {
    throw new HostError("InvalidArgument");
  }
}

/** Zero-based position of the first sheet that is inserted. */
function placeOf(sheets: readonly Sheet[], options: InsertOptions | null): number {
  const relative = options?.relativeTo;
  const index =
    relative instanceof Worksheet
      ? sheets.indexOf(relative.$sheet)
      : sheets.findIndex((sheet) => sheet.id === relative || sheet.name === relative);
  switch (options?.positionType) {
    case "Beginning":
      return 0;
    case "Before":
    case "After":
      if (index < 0) throw new HostError("InvalidArgument");
      return options.positionType === "Before" ? index : index + 1;
    default:
      return sheets.length;
  }
}
