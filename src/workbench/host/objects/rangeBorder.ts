import { BorderStyleTypes } from "@univerjs/core";
import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import type { Area } from "../../../reports/grid";
import { writtenColor } from "../model/color";
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { commonValue } from "./commonValue";
import type { FormatTarget } from "./formatTarget";

type Side = "t" | "b" | "l" | "r";
/** A side of a cell, zero-based. */
interface CellSide {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Edge = (typeof edges)[number];

/** Univer has one list for what Excel says by style and weight. */
const lines: readonly { readonly style: string; readonly weight: string; readonly line: BorderStyleTypes }[] =
  [
    { style: "None", weight: "Thin", line: BorderStyleTypes.NONE },
    { style: "Continuous", weight: "Thin", line: BorderStyleTypes.THIN },
    { style: "Continuous", weight: "Hairline", line: BorderStyleTypes.HAIR },
    { style: "Continuous", weight: "Medium", line: BorderStyleTypes.MEDIUM },
    { style: "Continuous", weight: "Thick", line: BorderStyleTypes.THICK },
    { style: "Dash", weight: "Thin", line: BorderStyleTypes.DASHED },
    { style: "Dash", weight: "Medium", line: BorderStyleTypes.MEDIUM_DASHED },
    { style: "DashDot", weight: "Thin", line: BorderStyleTypes.DASH_DOT },
    { style: "DashDotDot", weight: "Thin", line: BorderStyleTypes.DASH_DOT_DOT },
    { style: "Dot", weight: "Thin", line: BorderStyleTypes.DOTTED },
    { style: "Double", weight: "Thick", line: BorderStyleTypes.DOUBLE },
  ];

/** `Excel.RangeBorder`: one edge of a range. */
export class RangeBorder extends HostObject {
  readonly $class = "RangeBorder";
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];
  readonly #edge: Edge;

  constructor({ sheet, areas }: FormatTarget, edge: Edge) {
    super();
    this.#sheet = sheet;
    this.#areas = areas.map((area) => sheet.extent(area));
    this.#edge = edge;
  }

  override get $key(): string {
    return this.#edge;
  }

  get id(): string {
    return this.#edge;
  }

  get sideIndex(): string {
    return this.#edge;
  }

  get style(): string | null {
    return this.#common((line) => lines.find((entry) => entry.line === line.s)?.style ?? "Continuous");
  }

  set style(style: string) {
    const weight = this.weight;
    const line =
      lines.find((entry) => entry.style === style && entry.weight === weight) ??
      lines.find((entry) => entry.style === style);
    if (line === undefined) throw new HostError("InvalidArgument");
    this.#set((present) => ({ s: line.line, cl: present.cl }));
  }

  get weight(): string | null {
    return this.#common((line) => lines.find((entry) => entry.line === line.s)?.weight ?? "Thin");
  }

  set weight(weight: string) {
    this.#set((present) => {
      const style = lines.find((entry) => entry.line === present.s)?.style ?? "Continuous";
      const shown = style === "None" ? "Continuous" : style;
      const line = lines.find((entry) => entry.style === shown && entry.weight === weight);
      if (line === undefined) throw new HostError("InvalidArgument");
      return { s: line.line, cl: present.cl };
    });
  }

  get color(): string | null {
    return this.#common((line) => line.cl.rgb ?? "#000000");
  }

  /** A colour makes the line visible, as in Excel. */
  set color(color: string) {
    const rgb = writtenColor(color);
    this.#set((present) => ({
      s: present.s === BorderStyleTypes.NONE ? BorderStyleTypes.THIN : present.s,
      cl: { rgb },
    }));
  }

  #common<T>(read: (line: IBorderStyleData) => T): T | null {
    const sides = this.#areas.flatMap((area) => [...this.#sides(area)]);
    return commonValue(sides.map((side) => read(this.#lineOf(side))));
  }

  #lineOf({ row, column, side }: CellSide): IBorderStyleData {
    return (
      this.#sheet.styles.at(row, column).bd?.[side] ?? { s: BorderStyleTypes.NONE, cl: { rgb: "#000000" } }
    );
  }

  #set(lineOf: (present: IBorderStyleData) => IBorderStyleData): void {
    this.#sheet.requireAllowed("allowFormatCells");
    for (const area of this.#areas) {
      const byCell = new Map<string, CellSide[]>();
      for (const side of this.#sides(area)) {
        const key = `${side.row},${side.column}`;
        byCell.set(key, [...(byCell.get(key) ?? []), side]);
      }
      this.#sheet.styles.applyEach(area, (row, column) => {
        const sides = byCell.get(`${row},${column}`);
        return sides === undefined ? null : { bd: this.#linesOf(sides, lineOf) };
      });
    }
  }

  #linesOf(sides: readonly CellSide[], lineOf: (present: IBorderStyleData) => IBorderStyleData): IBorderData {
    const written = sides.map((side) => {
      const line = lineOf(this.#lineOf(side));
      return [side.side, line.s === BorderStyleTypes.NONE ? null : line] as const;
    });
    return Object.fromEntries(written);
  }

  /** The sides of cells that make up the edge. */
  *#sides(area: Area): Iterable<CellSide> {
    const { row: top, column: left, lastRow: bottom, lastColumn: right } = area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (this.#edge === "EdgeTop" && row === top) yield { row, column, side: "t" };
        if (this.#edge === "EdgeBottom" && row === bottom) yield { row, column, side: "b" };
        if (this.#edge === "EdgeLeft" && column === left) yield { row, column, side: "l" };
        if (this.#edge === "EdgeRight" && column === right) yield { row, column, side: "r" };
        if (this.#edge === "InsideHorizontal" && row < bottom) yield { row, column, side: "b" };
        if (this.#edge === "InsideVertical" && column < right) yield { row, column, side: "r" };
      }
    }
  }
}

/** `Excel.RangeBorderCollection` */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly $class = "RangeBorderCollection";
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  get items(): RangeBorder[] {
    return edges.map((edge) => new RangeBorder(this.#target, edge));
  }

  get count(): number {
    return edges.length;
  }

  getItem(edge: string): RangeBorder {
    const known = edges.find((name) => name === edge);
    if (known === undefined) throw new HostError("InvalidArgument");
    return new RangeBorder(this.#target, known);
  }

  getItemAt(index: number): RangeBorder {
    const edge = edges[index];
    if (edge === undefined) throw new HostError("InvalidArgument");
    return new RangeBorder(this.#target, edge);
  }
}
