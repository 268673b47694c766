import type { Part } from "../indicators/item";
import { no, yes } from "../messages/sheets";
import { readCell } from "../numbers/readCell";
import { hiddenText } from "../reports/personalText";
import type { FigurePart, ReportedFigure } from "../reports/unitReport";
import type { FormEntry } from "./formRequest";

/**
 * What a unit's figures are on the standard form: numbers where they were read as such, words such as "KPS" as the
 * unit wrote them. What is held out goes in as written too, so that the form asks the same question again.
 *
 * @returns by item id; nothing for an item of which the unit said nothing
 * @example formEntries(report.figures).get("live-births") //=> { total: 120, male: 63, female: 57 }
 */
export function formEntries(figures: ReadonlyMap<string, ReportedFigure>): Map<string, FormEntry> {
  return new Map(
    [...figures.values()].flatMap((figure): [string, FormEntry][] => {
      const entry = entryOf(figure);
      return Object.keys(entry).length === 0 ? [] : [[figure.item, entry]];
    }),
  );
}

function entryOf({ parts, answer, held, cause, proposal }: ReportedFigure): FormEntry {
  const given = Object.values(parts).some(
    ({ value, said }: FigurePart) => value !== null && said !== "derived",
  );
  const typed = (part: Part): { [Key in Part]?: string | number } => {
    // What the form works out by itself is left to it.
    const value = parts[part].said === "derived" && given ? null : typedPart(parts[part], held);
    return value === null ? {} : { [part]: value };
  };
  const figures =
    typeof answer === "boolean"
      ? { total: answer ? yes : no }
      : { ...typed("total"), ...typed("male"), ...typed("female") };
  return {
    ...figures,
    ...(cause === undefined ? {} : { cause }),
    ...(proposal === undefined ? {} : { proposal }),
  };
}

function typedPart({ value, said, asWritten }: FigurePart, held: boolean): string | number | null {
  if (value !== null) return said === "zero" && asWritten ? asWritten : value;
  if (asWritten === null || asWritten === "" || asWritten === hiddenText) return null;
  const reading = readCell(asWritten, "number");
  return held && reading.kind === "number" && !reading.percent ? reading.value : asWritten;
}
