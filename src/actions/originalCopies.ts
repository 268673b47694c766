import { insertsSheets } from "../excel/hostSupport";
import { base64 } from "../excel/newWorkbook";
import type { OpenWorkbook } from "../excel/openWorkbook";
import { payloadLimit } from "../excel/payload";
import { freeSheetName } from "../excel/sheetName";
import { loneSheet } from "../files/loneSheet";
import { formSourceWords } from "../messages/formSources";
import { hiddenText } from "../reports/personalText";
import type { UnitReport } from "../reports/unitReport";
import type { OfferedFile } from "./officerActions";
import type { TakenUnit } from "./takenUnits";

/** A sheet of a unit's file, to be put beside the unit's form. */
export interface OriginalCopy {
  /** What the sheet is called, in its file and then in the workbook. */
  readonly sheet: string;
  /** The form it is to stand behind. */
  readonly after: string;
  /** A workbook of this sheet alone, as Base64. */
  readonly file: string;
  /** What was read from it; several units may have reported on one sheet. */
  readonly reports: readonly { readonly unit: string; readonly report: UnitReport }[];
}

/** Room for what the client adds around the file in its request. */
const maxFile = payloadLimit - 10_000;

/**
 * The sheets that accepted figures were read from, as far as this Excel can put them into the workbook and they may
 * be copied: not one on which anything personal was found.
 *
 * @param files where each report comes from
 * @param former names of kept sheets that give way, so that theirs are free
 */
export async function copyOriginals(
  { state }: OpenWorkbook,
  taken: readonly TakenUnit[],
  files: ReadonlyMap<UnitReport, OfferedFile>,
  former: readonly string[],
): Promise<OriginalCopy[]> {
  if (!insertsSheets() || state.structureProtected) return [];
  const names = new Set(
    [...state.sheets.map(({ name }) => name), ...taken.map(({ sheet }) => sheet)].filter(
      (name) => !former.includes(name),
    ),
  );
  const copies: OriginalCopy[] = [];
  for (const { file, source, reports, after } of sourceSheets(taken, files)) {
    const [first] = reports;
    if (first === undefined || !reports.every(({ report }) => isFreeOfPersons(report))) continue;
    const title = formSourceWords.original(reports.length === 1 ? first.unit : source);
    const sheet = freeSheetName(title, names);
    const bytes = await bytesOf(file);
    const copy = bytes && (await loneSheet(bytes, source, sheet));
    const text = copy ? base64(copy) : "";
    if (text === "" || text.length > maxFile) continue;
    names.add(sheet);
    copies.push({ sheet, after, file: text, reports });
  }
  return copies;
}

interface SourceSheet extends Pick<OriginalCopy, "after" | "reports"> {
  readonly file: OfferedFile;
  /** Its name in the file. */
  readonly source: string;
}

/** The sheets that reports come from, each once. */
function sourceSheets(
  taken: readonly TakenUnit[],
  files: ReadonlyMap<UnitReport, OfferedFile>,
): SourceSheet[] {
  const found: SourceSheet[] = [];
  for (const { unit, submission, sheet } of taken) {
    for (const report of submission.reports) {
      const file = files.get(report);
      // What an annex says stands on several sheets, which refer to each other.
      if (file === undefined || report.annex) continue;
      const one = { unit: unit.name, report };
      const at = found.findIndex((each) => each.file === file && each.source === report.sheet);
      const known = found[at];
      if (known) found[at] = { ...known, reports: [...known.reports, one] };
      else found.push({ file, source: report.sheet, after: sheet, reports: [one] });
    }
  }
  return found;
}

function isFreeOfPersons({ figures, findings }: UnitReport): boolean {
  const texts = [...figures.values()].flatMap(({ parts, cause, proposal }) => [
    parts.total.asWritten,
    parts.male.asWritten,
    parts.female.asWritten,
    cause,
    proposal,
  ]);
  return !findings.some(({ code }) => code === "personal-data") && !texts.includes(hiddenText);
}

/** The file once more; null where it was moved, changed or deleted in the meantime. */
async function bytesOf(file: OfferedFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
