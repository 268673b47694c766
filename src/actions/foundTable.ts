import type { OpenWorkbook } from "../excel/openWorkbook";
import { ActionRefused } from "./actionError";
import { findTablePlaces } from "./tablePlaces";
import type { TablePlaces } from "./tablePlaces";

/**
 * Where Biểu tổng hợp and an indicator's row on it are.
 *
 * @throws ActionRefused "no-table", "indicator-missing"
 */
export function findTable(
  open: OpenWorkbook,
  code: string,
): { sheet: string; places: TablePlaces; row: number } {
  const own = open.own.get("table");
  const cells = open.ownCells.get("table");
  if (!own || !cells) throw new ActionRefused({ code: "no-table", values: {} });
  const places = findTablePlaces(cells, [code]);
  const row = places.rows.get(code);
  if (row === undefined) throw new ActionRefused({ code: "indicator-missing", values: { indicator: code } });
  return { sheet: own.sheet, places, row };
}
