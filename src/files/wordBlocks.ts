import { ListCounter, type ListPlace, type Lists } from "./wordNumbering";
import { walkXml, type Attributes, type XmlListener } from "./xmlWalk";

/** A cell of a Word table; `continues` where it belongs to the cell above. */
export interface WordCell {
  text: string;
  columnSpan: number;
  continues: boolean;
}

/** A paragraph with the number its list gives it, or an outermost table. */
export type WordBlock =
  | { readonly kind: "paragraph"; readonly number: string; readonly text: string }
  | { readonly kind: "table"; readonly rows: WordCell[][] };

/** Elements whose text is not the document's: the copy for old versions, what was deleted or moved away. */
const aside: ReadonlySet<string> = new Set(["Fallback", "del", "moveFrom"]);

/**
 * The paragraphs and outermost tables of word/document.xml in order; the text of a table within a cell is the cell's.
 *
 * @param styles lists that paragraphs belong to by their style
 */
export function wordBlocks(
  document: Uint8Array,
  lists: Lists,
  styles: ReadonlyMap<string, ListPlace>,
): WordBlock[] {
  const reader = new DocumentReader(new ListCounter(lists), styles);
  walkXml(document, reader);
  return reader.blocks;
}

/** Follows the elements of ECMA-376 part 1, 17.3 and 17.4. */
class DocumentReader implements XmlListener {
  readonly blocks: WordBlock[] = [];
  private rows: WordCell[][] = [];
  private tables = 0;
  private asides = 0;
  private inText = false;
  private paragraph = "";
  private place: ListPlace | null = null;

  constructor(
    private readonly counter: ListCounter,
    private readonly styles: ReadonlyMap<string, ListPlace>,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (aside.has(name)) this.asides++;
    else if (name === "tbl") {
      if (this.tables++ === 0) this.rows = [];
    } else if (name === "tr" && this.tables === 1) this.rows.push([]);
    else if (name === "tc" && this.tables === 1) {
      this.rows.at(-1)?.push({ text: "", columnSpan: 1, continues: false });
    } else if (name === "t") this.inText = true;
    else if (name === "tab") this.paragraph += " ";
    else if (name === "br" || name === "cr") this.paragraph += "\n";
    else if (name === "noBreakHyphen") this.paragraph += "-";
    else this.readProperty(name, attributes["w:val"]);
  }

  text(text: string): void {
    if (this.inText && this.asides === 0) this.paragraph += text;
  }

  close(name: string): void {
    if (aside.has(name)) this.asides--;
    else if (name === "t") this.inText = false;
    else if (name === "p") this.endParagraph();
    else if (name === "tbl" && --this.tables === 0) this.blocks.push({ kind: "table", rows: this.rows });
  }

  private readProperty(name: string, value: string | undefined): void {
    const cell = this.tables === 1 ? this.rows.at(-1)?.at(-1) : undefined;
    if (name === "gridSpan" && cell) cell.columnSpan = Number(value ?? 1) || 1;
    else if (name === "vMerge" && cell) cell.continues = value !== "restart";
    else if (name === "pStyle") this.place = this.styles.get(value ?? "") ?? null;
    else if (name === "ilvl") this.place = { list: this.place?.list ?? "", level: Number(value) || 0 };
    else if (name === "numId") this.place = { list: value ?? "", level: this.place?.level ?? 0 };
  }

  private endParagraph(): void {
    const cell = this.tables > 0 ? this.rows.at(-1)?.at(-1) : undefined;
    if (cell) cell.text += cell.text === "" ? this.paragraph : `\n${this.paragraph}`;
    else {
      const number = this.place && this.paragraph.trim() !== "" ? this.counter.next(this.place) : "";
      this.blocks.push({ kind: "paragraph", number, text: this.paragraph });
    }
    this.paragraph = "";
    this.place = null;
  }
}
