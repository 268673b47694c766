import type { Item, Part } from "../indicators/item";
import { findingSentenceWithoutPlace } from "../messages/findings";
import { functionMessages } from "../messages/functions";
import { sumExactly } from "../numbers/exact";
import { foldBare } from "../numbers/foldText";
import { itemById } from "../plans/items";
import type { SheetReport } from "../reports/sheetReading";
import { cellOf, isOmitted } from "./argument";
import { answer, badArgument, noData, type FunctionAnswer } from "./functionAnswer";
import { lookups, readRange, type RangeReading } from "./readRange";

/** What BDG.GOP looks for. */
interface Wanted {
  readonly item: Item;
  readonly part: Part;
}

/**
 * BDG.GOP: finds an item by label or code in each range, whatever its layout, and adds it up.
 * A range that does not have it, or has it blank, adds nothing; where none gives it there is no data. A figure that
 * has to be looked at first (Tổng is not Nam + Nữ, two years side by side) is an error, never a guess.
 *
 * @param label an item's label, another wording of it, or its code
 * @param sex "Tổng", "Nam" or "Nữ"; Tổng where nothing is given
 * @param ranges values of ranges, each with its headings
 */
export function gather(label: unknown, sex: unknown, ranges: readonly unknown[]): FunctionAnswer<number> {
  const wanted = readWanted(label, sex);
  if (wanted.kind !== "value") return wanted;
  const values: number[] = [];
  for (const [at, range] of ranges.entries()) {
    const read = sumInRange(readRange(range), wanted.value);
    if (read.kind === "bad-argument") {
      return badArgument(functionMessages.doubtfulInRange(at + 1, read.message));
    }
    if (read.kind === "value") values.push(read.value);
  }
  const { item } = wanted.value;
  return values.length > 0
    ? answer(sumExactly(values))
    : noData(functionMessages.notFoundInRanges(item.label));
}

/** The figure in one range, the same under every year that the range mentions and gives it for. */
function sumInRange(readings: readonly RangeReading[], wanted: Wanted): FunctionAnswer<number> {
  const none = noData(functionMessages.notFoundInRanges(wanted.item.label));
  const given = readings
    .map(({ reports }) => sumInReports(reports, wanted))
    .filter(({ kind }) => kind !== "no-data");
  const [first = none] = given;
  const doubtful = given.find(({ kind }) => kind === "bad-argument");
  if (doubtful) return doubtful;
  const sums = new Set(given.map((sum) => (sum.kind === "value" ? sum.value : null)));
  return sums.size > 1
    ? badArgument(functionMessages.severalYears(readings.flatMap(({ year }) => year ?? [])))
    : first;
}

function sumInReports(reports: readonly SheetReport[], { item, part }: Wanted): FunctionAnswer<number> {
  const values: number[] = [];
  for (const { figures, findings } of reports) {
    const figure = figures.get(item.id);
    if (figure?.held) {
      const why = findings.find((finding) => finding.item === item.id && finding.severity === "error");
      return badArgument(
        why ? findingSentenceWithoutPlace(why, "vi") : functionMessages.needsLook(item.label),
      );
    }
    const value = figure?.parts[part].value ?? null;
    if (value !== null) values.push(value);
  }
  return values.length > 0
    ? answer(sumExactly(values))
    : noData(functionMessages.notFoundInRanges(item.label));
}

function readWanted(label: unknown, sex: unknown): FunctionAnswer<Wanted> {
  const name = cellOf(label);
  if (name === undefined) return badArgument(functionMessages.severalCells("số liệu"));
  const written = name === null ? "" : String(name).trim();
  if (written === "") return noData(functionMessages.blank("số liệu"));
  const match = lookups.items.match(written);
  if (match.kind === "ambiguous" || match.kind === "by-quarter") {
    const labels = match.items.map((id) => itemById(id)?.label ?? id);
    return badArgument(functionMessages.ambiguousItem(written, labels));
  }
  const item = match.kind === "item" ? itemById(match.item) : undefined;
  if (match.kind !== "item" || !item) return badArgument(functionMessages.unknownItem(written));
  if (item.kind === "yes/no") return badArgument(functionMessages.notAdded(item.label));
  const part = isOmitted(sex) ? (match.part ?? "total") : partOf(sex);
  if (part === null) return badArgument(functionMessages.unknownSex(String(cellOf(sex) ?? "")));
  if (part !== "total" && item.kind !== "sex") return badArgument(functionMessages.notSplitBySex(item.label));
  return answer({ item, part });
}

const partsByWord: Readonly<Record<string, Part>> = {
  tong: "total",
  "tong so": "total",
  chung: "total",
  "ca hai": "total",
  nam: "male",
  trai: "male",
  nu: "female",
  gai: "female",
};

function partOf(sex: unknown): Part | null {
  const cell = cellOf(sex);
  return typeof cell === "string" ? (partsByWord[foldBare(cell)] ?? null) : null;
}
