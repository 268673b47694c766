import { firstCell } from "./firstCell";
import type { Grid } from "./grid";
import { shownText } from "./personalText";
import { SheetCells } from "./sheetCells";
import type { UnitReport } from "./unitReport";

/** The cells around one in doubt, as they stand on the unit's sheet; nothing personal is shown. */
export interface Surroundings {
  readonly sheet: string;
  /** The one in doubt: "D7". */
  readonly cell: string;
  /** Zero-based place of the first cell shown. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly string[])[];
}

/** Two rows above and two below. */
const rowsBeside = 2;
const rowsShown = 2 * rowsBeside + 1;
/** Labels stand to the left. */
const columnsBefore = 4;
const columnsShown = 6;

/** A report in which more than these are doubtful is looked at in its file. */
const mostPlaces = 60;

/**
 * What stands around the cells of figures that are held out or that something is said of, and around rows and columns
 * that are not understood, so that an officer can judge them without opening the file.
 *
 * @param grids the sheets of the reports' workbook
 */
export function surroundingsOf(reports: readonly UnitReport[], grids: readonly Grid[]): Surroundings[] {
  return grids.flatMap((grid) => {
    const doubtful = reports.filter(({ sheet }) => sheet === grid.sheet).flatMap(doubtfulCells);
    const places = [...new Set(doubtful)].slice(0, mostPlaces);
    if (places.length === 0) return [];
    const cells = new SheetCells(grid);
    return places.flatMap((cell) => around(cells, cell));
  });
}

/** The first cell of each figure in doubt, and every other that is pointed out; not where persons are. */
function doubtfulCells({ figures, findings }: UnitReport): string[] {
  const said = findings.filter(({ code, severity }) => severity !== "info" && code !== "personal-data");
  const spokenOf = new Set(said.map(({ item }) => item));
  const ofFigures = [...figures.values()].flatMap((figure) =>
    figure.held || spokenOf.has(figure.item) ? (firstCell(figure) ?? []) : [],
  );
  return [...ofFigures, ...said.flatMap(({ place }) => place.cell ?? [])];
}

function around(cells: SheetCells, cell: string): Surroundings[] {
  const place = placeOf(cell);
  if (place === null) return [];
  const row = Math.max(place.row - rowsBeside, 0);
  const column = Math.max(place.column - columnsBefore, 0);
  const rows = Array.from({ length: rowsShown }, (_, down) =>
    Array.from({ length: columnsShown }, (__, across) => shownText(cells.text(row + down, column + across))),
  );
  return [{ sheet: cells.grid.sheet, cell, row, column, rows }];
}

/** "D7" → row 6, column 3. */
function placeOf(cell: string): { row: number; column: number } | null {
  const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (letters === "") return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}
