import type { Book } from "../model/book";
import { HostObject } from "../wire/hostObject";
import { Application } from "./application";
import { CommentCollection } from "./comment";
import { CustomXmlPartCollection } from "./customXmlPart";
import { DocumentProperties } from "./documentProperties";
import { NamedItemCollection } from "./namedItem";
import { Range } from "./range";
import { SettingCollection } from "./setting";
import { TableCollection } from "./tableCollection";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";

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
    return false;
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
}
