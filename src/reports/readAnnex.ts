import type { Finding } from "../findings/finding";
import { foldText } from "../numbers/foldText";
import { itemRowsOf, readAnnexFigures } from "./annexFigures";
import type { AnnexSheets } from "./annexSheets";
import { readAnnexSums } from "./annexSums";
import type { SourceWorkbook } from "./grid";
import { saysRevision } from "./period";
import type { ReadingContext } from "./readingContext";
import { readSheetHead } from "./sheetHead";
import { indexUnits } from "./unitNames";
import type { UnitReport } from "./unitReport";

/**
 * Reads an annex as the one report of its commune: the sums of its items, each with its cell, and what it adds to
 * each indicator. The numbers are those that stand in the cells now.
 *
 * Of another plan only whose it is is read: its numbers mean something else.
 *
 * @example readAnnex(annex, workbook, context).unit //=> "phường Lê Chân"
 */
export function readAnnex(
  annex: AnnexSheets,
  { file, modified }: Pick<SourceWorkbook, "file" | "modified">,
  context: ReadingContext,
): UnitReport {
  const { plan, items } = context;
  const { mark, figures: table } = annex;
  const isOfPlan = mark.plan === plan.id;
  const rows = itemRowsOf(table, items);
  const { figures, findings } = isOfPlan
    ? readAnnexFigures(table, rows, items)
    : { figures: new Map<never, never>(), findings: [] };
  const added = isOfPlan
    ? readAnnexSums(annex, rows, plan, items)
    : { sums: new Map<never, never>(), findings: [] };
  const { unit, known } = unitOf(mark.locality, context);
  const head = headOf(annex, context);
  const { sheet } = table.cells.grid;
  return {
    unit,
    known,
    file,
    sheet,
    year: mark.year,
    reportDate: head?.reportDate ?? null,
    revision: (head?.revision ?? false) || (file !== null && saysRevision(file.replace(/\.\w+$/, ""))),
    modified,
    figures,
    findings: [...(unit === null ? [unnamed(sheet)] : []), ...findings, ...added.findings].map((finding) => ({
      ...finding,
      place: { ...(file === null ? {} : { file }), ...finding.place },
      ...(unit === null ? {} : { unit }),
    })),
    annex: { mark, sums: added.sums },
  };
}

/** "phường Lê Chân" from "phường Lê Chân, thành phố Hải Phòng". */
export function communeOf(locality: string): string {
  return (locality.split(",")[0] ?? locality).trim();
}

/** The commune, as the officer named it before where that was decided, or as the plan has it. */
function unitOf(locality: string, { plan, unitAliases }: ReadingContext): Pick<UnitReport, "unit" | "known"> {
  const commune = communeOf(locality);
  if (commune === "") return { unit: null, known: false };
  const name = unitAliases?.get(commune) ?? commune;
  const folded = foldText(name);
  const known = plan.units.find((unit) => foldText(unit.name) === folded);
  return { unit: known?.name ?? name, known: known !== undefined };
}

function unnamed(sheet: string): Finding {
  return { code: "unknown-unit", severity: "warning", place: { sheet }, values: { asWritten: "" } };
}

/** The date and words such as "thay thế" over the table of indicators. */
function headOf({ indicators, mark }: AnnexSheets, { plan, unitAliases }: ReadingContext) {
  if (!indicators) return null;
  const rows = indicators.cells.rows.filter((row) => row < indicators.headerRow);
  return readSheetHead(indicators.cells, rows, [], indexUnits(plan, unitAliases), mark.year);
}
