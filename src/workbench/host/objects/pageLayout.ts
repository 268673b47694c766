import type { Area } from "../../../reports/grid";
import { lastColumn, lastRow, parseArea, splitAddress } from "../model/address";
import type { PageSetup } from "../model/pageSetup";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { HeaderFooterGroup } from "./headerFooter";
import { Range } from "./range";

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `Excel.PageLayout` */
export class PageLayout extends HostObject {
  readonly $class = "PageLayout";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get #setup(): PageSetup {
    return this.#sheet.pageSetup;
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#setup.headersFooters);
  }

  get orientation(): PageSetup["orientation"] {
    return this.#setup.orientation;
  }

  set orientation(orientation: PageSetup["orientation"]) {
    if (!["Portrait", "Landscape"].includes(orientation)) throw new HostError("InvalidArgument");
    this.#setup.orientation = orientation;
  }

  get paperSize(): string {
    return this.#setup.paperSize;
  }

  set paperSize(size: string) {
    this.#setup.paperSize = size;
  }

  get zoom(): PageSetup["zoom"] {
    return this.#setup.zoom;
  }

  set zoom(zoom: PageSetup["zoom"]) {
    const { scale } = zoom;
    if (scale !== undefined && (scale < 10 || scale > 400)) throw new HostError("InvalidArgument");
    this.#setup.zoom = zoom;
  }

  get topMargin(): number {
    return this.#setup.margins.top;
  }

  set topMargin(points: number) {
    this.#setup.margins.top = points;
  }

  get bottomMargin(): number {
    return this.#setup.margins.bottom;
  }

  set bottomMargin(points: number) {
    this.#setup.margins.bottom = points;
  }

  get leftMargin(): number {
    return this.#setup.margins.left;
  }

  set leftMargin(points: number) {
    this.#setup.margins.left = points;
  }

  get rightMargin(): number {
    return this.#setup.margins.right;
  }

  set rightMargin(points: number) {
    this.#setup.margins.right = points;
  }

  get headerMargin(): number {
    return this.#setup.margins.header;
  }

  set headerMargin(points: number) {
    this.#setup.margins.header = points;
  }

  get footerMargin(): number {
    return this.#setup.margins.footer;
  }

  set footerMargin(points: number) {
    this.#setup.margins.footer = points;
  }

  get centerHorizontally(): boolean {
    return this.#setup.centerHorizontally;
  }

  set centerHorizontally(center: boolean) {
    this.#setup.centerHorizontally = center;
  }

  get centerVertically(): boolean {
    return this.#setup.centerVertically;
  }

  set centerVertically(center: boolean) {
    this.#setup.centerVertically = center;
  }

  get blackAndWhite(): boolean {
    return this.#setup.blackAndWhite;
  }

  set blackAndWhite(blackAndWhite: boolean) {
    this.#setup.blackAndWhite = blackAndWhite;
  }

  get printGridlines(): boolean {
    return this.#setup.printGridlines;
  }

  set printGridlines(print: boolean) {
    this.#setup.printGridlines = print;
  }

  get printHeadings(): boolean {
    return this.#setup.printHeadings;
  }

  set printHeadings(print: boolean) {
    this.#setup.printHeadings = print;
  }

  get printOrder(): string {
    return this.#setup.printOrder;
  }

  set printOrder(order: string) {
    this.#setup.printOrder = order;
  }

  get firstPageNumber(): number | "" {
    return this.#setup.firstPageNumber;
  }

  set firstPageNumber(number: number | "") {
    this.#setup.firstPageNumber = number;
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const factor = pointsPer[unit];
    if (factor === undefined) throw new HostError("InvalidArgument");
    for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
      const size = margins[side];
      if (size !== undefined) this.#setup.margins[side] = Math.round(size * factor * 100) / 100;
    }
  }

  setPrintTitleRows(rows: Range | string): void {
    const { row, lastRow: last } = this.#areaOf(rows);
    this.#setup.titleRows = { row, column: 0, lastRow: last, lastColumn };
  }

  setPrintTitleColumns(columns: Range | string): void {
    const { column, lastColumn: last } = this.#areaOf(columns);
    this.#setup.titleColumns = { row: 0, column, lastRow, lastColumn: last };
  }

  setPrintArea(area: Range | string): void {
    this.#setup.printArea = this.#areaOf(area);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#rangeOf(this.#setup.titleRows);
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#rangeOf(this.#setup.titleColumns);
  }

  #rangeOf(area: Area | null): Range | null {
    return area === null ? null : new Range(this.#sheet, area);
  }

  #areaOf(range: Range | string): Area {
    if (typeof range !== "string") return range.$area;
    const area = parseArea(splitAddress(range).cells);
    if (area === null) throw new HostError("InvalidArgument");
    return area;
  }
}
