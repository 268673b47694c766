import {
  ambiguousLabels,
  answers,
  contradictions,
  doubtfulCells,
  hiddenThings,
  oldEncodings,
  otherYears,
  personalData,
  quarters,
  quartersWithoutYear,
  repeatedRows,
  sectionContext,
  sexesInRows,
  standardForm,
} from "./contentLayouts";
import { freeTables } from "./freeTables";
import { placeLayouts } from "./placeLayouts";
import { Random } from "./random";
import type { CorpusCase } from "./truth";
import {
  blocksOnOneSheet,
  placesAcross,
  severalTables,
  sheetPerUnit,
  unitColumn,
  unitInFileName,
  unitsAcross,
  unitsAsSections,
  unknownUnit,
} from "./unitLayouts";

type CaseMaker = (random: Random, at: number) => CorpusCase;

/** Every difficulty beside the free tables, and how many cases it gets. */
const makers: readonly (readonly [CaseMaker, number])[] = [
  [standardForm, 11],
  [placeLayouts, 20],
  [sheetPerUnit, 8],
  [blocksOnOneSheet, 6],
  [unitsAsSections, 6],
  [unitColumn, 6],
  [unitsAcross, 4],
  [placesAcross, 4],
  [unitInFileName, 6],
  [severalTables, 8],
  [unknownUnit, 4],
  [oldEncodings, 12],
  [quarters, 8],
  [quartersWithoutYear, 2],
  [contradictions, 4],
  [doubtfulCells, 2],
  [hiddenThings, 4],
  [personalData, 4],
  [sexesInRows, 8],
  [answers, 6],
  [ambiguousLabels, 2],
  [repeatedRows, 4],
  [otherYears, 4],
  [sectionContext, 2],
];

/** The whole corpus: the same cases for the same seed. */
export function corpus(seed: number): CorpusCase[] {
  const others = makers.flatMap(([make, count], index) => {
    const random = new Random(seed * 1000 + index);
    return Array.from({ length: count }, (_, at) => make(random, at));
  });
  return [...freeTables(seed, 120), ...others];
}
