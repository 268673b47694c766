import type { OpenWorkbook } from "../excel/openWorkbook";
import type { SheetOperation, Operation } from "../excel/operation";
import { freeOriginalNames, markedSheet, originalFormula, originalNames } from "../excel/originals";
import type { OriginalRecords } from "../excel/originals";
import { freeSheetName } from "../excel/sheetName";
import { quoteSheet } from "../excel/sheetReference";
import { figureCells } from "./figureCells";
import type { OriginalCopy } from "./originalCopies";

/** How the kept originals of units change when reports of theirs are accepted. */
export interface OriginalChanges {
  /** To the list of sheets. */
  readonly sheets: readonly SheetOperation[];
  /** The marks of the sheets that are put in. */
  readonly marks: readonly Operation[];
  /** Sheets to be deleted in the end. */
  readonly dropped: readonly string[];
  readonly records: OriginalRecords;
}

/** Kept sheets that only the given units have figures on, by name. */
export function formerOriginals({ originals }: OpenWorkbook, units: ReadonlySet<string>): string[] {
  const others = new Set(originals.filter(({ unit }) => !units.has(unit)).map(({ sheet }) => sheet));
  const theirs = originals.filter(({ unit }) => units.has(unit)).map(({ sheet }) => sheet);
  return [...new Set(theirs)].filter((sheet) => !others.has(sheet));
}

/**
 * Plans how copies take the place of the originals that were kept of the units before. Those are out of the way first,
 * and deleted last: until then everything can be taken back.
 *
 * @param units the units of which reports are written, whether there is a copy or not
 */
export function planOriginals(
  open: OpenWorkbook,
  copies: readonly OriginalCopy[],
  units: ReadonlySet<string>,
): OriginalChanges {
  const { state, originalRecords } = open;
  const left = originalRecords.former.flatMap((name) => markedSheet(state, name) ?? []);
  const names = new Set([...state.sheets.map(({ name }) => name), ...copies.map(({ sheet }) => sheet)]);
  const renamed = state.structureProtected
    ? []
    : formerOriginals(open, units).map((sheet): Extract<SheetOperation, { kind: "rename-sheet" }> => {
        const to = freeSheetName(`${sheet.slice(0, 24)} (cũ)`, names);
        names.add(to);
        return { kind: "rename-sheet", sheet, to };
      });
  const marks = freeOriginalNames(state, originalRecords, copies.length);
  const records = recordsAfter(originalRecords, copies, marks, units);
  return {
    sheets: [
      ...renamed,
      ...copies.map(({ sheet, after, file }): SheetOperation => ({
        kind: "insert-sheet",
        sheet,
        after,
        file,
      })),
    ],
    marks: copies.map(({ sheet }, index): Operation => {
      const name = marks[index]!;
      return {
        kind: "name",
        name,
        formula: originalFormula(quoteSheet(sheet)),
        existing: state.names.has(name),
      };
    }),
    dropped: state.structureProtected ? [] : [...renamed.map(({ to }) => to), ...left],
    records,
  };
}

function recordsAfter(
  before: OriginalRecords,
  copies: readonly OriginalCopy[],
  marks: readonly string[],
  units: ReadonlySet<string>,
): OriginalRecords {
  const originals = [
    ...before.originals.filter(({ unit }) => !units.has(unit)),
    ...copies.flatMap(({ reports }, index) =>
      reports.map(({ unit, report }) => ({ name: marks[index]!, unit, cells: figureCells(report) })),
    ),
  ];
  const used = new Set(originals.map(({ name }) => name));
  return { version: 1, originals, former: originalNames(before).filter((name) => !used.has(name)) };
}
