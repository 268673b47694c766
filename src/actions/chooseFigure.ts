import { areaAddress, readAddress } from "../excel/areaAddress";
import { changeWorkbook } from "../excel/changeWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import { readContents } from "../excel/readContents";
import type { FindingOf } from "../findings/finding";
import { rightFigures } from "../reports/rightFigures";
import type { RightFigure } from "../reports/rightFigures";
import { ActionRefused } from "./actionError";
import { currentRound } from "./currentRound";
import type { Round } from "./officerActions";
import { readRound } from "./readRound";

/**
 * Writes the number that the officer chose where Tổng is not Nam + Nữ into its cell on the unit's sheet, whose other
 * two numbers stay.
 *
 * @returns the round as it is with that
 * @throws ActionRefused "figure-moved" where the sheet does not say any more what the finding says, or where the cell
 *   holds a formula
 */
export async function chooseFigure(
  finding: FindingOf<"total-mismatch">,
  chosen: RightFigure["part"],
): Promise<Round> {
  const open = await openWorkbook();
  const { sheet = "" } = finding.place;
  const way = rightFigures(finding.values).find(({ part }) => part === chosen);
  const area = readAddress(cellOf(currentRound(open).consolidation, finding, chosen) ?? "");
  if (!way || !area) throw new ActionRefused({ code: "figure-moved", values: { sheet } });
  const { row, column } = area;
  const contents = await readContents([{ sheet, rows: row + 1, columns: column + 1 }]);
  const before = contents.get(sheet)?.cells[row]?.[column] ?? "";
  if (typeof before === "string" && before.startsWith("=")) {
    throw new ActionRefused({ code: "figure-formula", values: { sheet, cell: areaAddress(area) } });
  }
  const options = open.state.sheets.find(({ name }) => name === sheet)?.protection ?? null;
  const write = {
    kind: "write-cells",
    sheet,
    row,
    column,
    cells: [[way.value]],
    before: [[before]],
  } as const;
  await changeWorkbook(
    open.state,
    options === null
      ? [write]
      : [{ kind: "unprotect", sheet, options }, write, { kind: "protect", sheet, options }],
  );
  return readRound();
}

/** Where the part stands now, if the sheet still says the three numbers of the finding. */
function cellOf(
  consolidation: Round["consolidation"],
  { place, unit, item, values }: FindingOf<"total-mismatch">,
  chosen: RightFigure["part"],
): string | null {
  for (const { report, findings } of consolidation?.reports ?? []) {
    if (report.file !== null || report.sheet !== place.sheet || report.unit !== unit) continue;
    const stands = findings.some(
      (one) =>
        one.code === "total-mismatch" &&
        one.item === item &&
        one.values.total === values.total &&
        one.values.male === values.male &&
        one.values.female === values.female,
    );
    if (stands && item !== undefined) return report.figures.get(item)?.parts[chosen].cell ?? null;
  }
  return null;
}
