import type { SheetLayout } from "../summary/sheetLayout";
import { readAddress } from "./areaAddress";
import { cellDifferences, formatsIn, heldCells } from "./cellDifferences";
import type { LayoutSurroundings } from "./layoutOperations";
import { recordOf } from "./layoutRecord";
import type { Operation } from "./operation";
import type { OwnSheetBefore, OwnSheetChange } from "./ownSheetChange";
import type { SheetCells } from "./sheetCells";
import { quoteSheet } from "./sheetReference";
import type { SheetRecord } from "./sheetRecords";
import { wasWritten } from "./writtenCells";
import type { WorkbookState } from "./workbookState";

/** Writes a layout into an own sheet as it stands: contents where they differ, and nothing of the officer's formats. */
export function refreshSheet(
  sheet: string,
  layout: SheetLayout,
  { cells, comments }: OwnSheetBefore,
  record: SheetRecord,
  state: WorkbookState,
  surroundings: LayoutSurroundings,
  replaced: readonly string[],
): OwnSheetChange {
  const stale = (formula: string): boolean =>
    replaced.some((name) => formula.includes(`${quoteSheet(name)}!`) || formula.includes(`${name}!`));
  const changes = cellDifferences(layout, heldCells(cells), wasWritten(record.written), stale);
  const operations: Operation[] = [
    ...changes.map((change): Operation => ({ kind: "write-cells", sheet, ...change })),
    ...formatChanges(sheet, layout, record, cells),
    ...amberChanges(sheet, layout, record),
    ...linkChanges(sheet, layout, record),
    ...(surroundings.comments ? commentChanges(sheet, layout, record, comments) : []),
  ];
  const protection = state.sheets.find(({ name }) => name === sheet)?.protection ?? null;
  return {
    sheet,
    operations:
      protection === null || operations.length === 0
        ? operations
        : [
            { kind: "unprotect", sheet, options: protection },
            ...operations,
            { kind: "protect", sheet, options: protection },
          ],
    record: recordOf(layout),
    formerSheet: null,
    kept: false,
  };
}

/** Number formats follow the figures: more decimals where fewer would contradict a verdict. */
function formatChanges(
  sheet: string,
  layout: SheetLayout,
  record: SheetRecord,
  cells: SheetCells | null,
): Operation[] {
  const known = new Set(record.formats.map(([address, format]) => `${address} ${format}`));
  return recordOf(layout).formats.flatMap(([address, format]): Operation[] => {
    const area = readAddress(address);
    if (area === null || known.has(`${address} ${format}`)) return [];
    return [{ kind: "number-format", sheet, area, format, before: formatsIn(cells, area) }];
  });
}

function amberChanges(sheet: string, layout: SheetLayout, record: SheetRecord): Operation[] {
  const { ambers } = recordOf(layout);
  return [
    ...record.ambers.filter((place) => !ambers.includes(place)).map((place) => ({ place, amber: false })),
    ...ambers.filter((place) => !record.ambers.includes(place)).map((place) => ({ place, amber: true })),
  ].map(({ place, amber }) => ({ kind: "amber", sheet, ...placeOf(place), amber }));
}

function linkChanges(sheet: string, layout: SheetLayout, record: SheetRecord): Operation[] {
  const { links } = recordOf(layout);
  const places = [...new Set([...Object.keys(record.links), ...Object.keys(links)])];
  return places.flatMap((place): Operation[] => {
    const { row, column } = placeOf(place);
    const to = links[place];
    const before = record.links[place] ?? null;
    if (to && to.sheet === before?.sheet && to.cell === before.cell) return [];
    if (to) return [{ kind: "link", sheet, row, column, to, before }];
    return before ? [{ kind: "unlink", sheet, row, column, before }] : [];
  });
}

/** Only comments of ours are changed or taken away; a cell that the officer has commented on keeps that comment. */
function commentChanges(
  sheet: string,
  layout: SheetLayout,
  record: SheetRecord,
  comments: ReadonlyMap<string, string>,
): Operation[] {
  const wanted = new Map(layout.notes.map(({ row, column, text }) => [`${row},${column}`, text]));
  const outdated = record.notes.filter(
    (place) => comments.has(place) && comments.get(place) !== wanted.get(place),
  );
  const missing = [...wanted].filter(([place]) => !comments.has(place) || outdated.includes(place));
  return [
    ...outdated.map((place): Operation => ({
      kind: "delete-comment",
      sheet,
      ...placeOf(place),
      text: comments.get(place) ?? "",
    })),
    ...missing.map(([place, text]): Operation => ({ kind: "comment", sheet, ...placeOf(place), text })),
  ];
}

function placeOf(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}
