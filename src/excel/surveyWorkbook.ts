import type { ProtectionOptions } from "./operation";
import { definedNames } from "./ownSheets";
import { settingKeys } from "./settingKeys";
import type { SheetState, WorkbookState } from "./workbookState";

/**
 * Learns what the workbook is, apart from its cells, in one request.
 *
 * @param wantedNames the defined names to look up
 */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  wantedNames: readonly string[] = definedNames,
): Promise<WorkbookState> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.application.load("calculationMode");
  const sheets = workbook.worksheets;
  sheets.load(
    "items/id,items/name,items/position,items/visibility,items/protection/protected,items/protection/options,items/charts/count",
  );
  const active = sheets.getActiveWorksheet();
  active.load("name");
  const tables = workbook.tables;
  tables.load("items/name,items/autoFilter/isDataFiltered,items/worksheet/name");
  const names = wantedNames.map((name) => ({ name, item: workbook.names.getItemOrNullObject(name) }));
  for (const { item } of names) item.load("formula");
  const settings = Object.values(settingKeys).map((key) => ({
    key,
    item: workbook.settings.getItemOrNullObject(key),
  }));
  for (const { item } of settings) item.load("value");
  await context.sync();
  return {
    sheets: sheets.items.map(sheetState),
    activeSheet: active.name,
    structureProtected: workbook.protection.protected,
    readOnly: workbook.readOnly,
    manualCalculation: workbook.application.calculationMode === "Manual",
    names: new Map(
      names.flatMap(({ name, item }) => (item.isNullObject ? [] : [[name, String(item.formula)]])),
    ),
    settings: new Map(
      settings.flatMap(({ key, item }) => (item.isNullObject ? [] : [[key, String(item.value)]])),
    ),
    filteredTables: tables.items
      .filter(({ autoFilter }) => autoFilter.isDataFiltered)
      .map(({ name, worksheet }) => ({ sheet: worksheet.name, table: name })),
    tableNames: tables.items.map(({ name }) => name),
  };
}

function sheetState(sheet: Excel.Worksheet): SheetState {
  const { id, name, position, visibility, protection, charts } = sheet;
  return {
    id,
    name,
    position,
    visible: visibility === "Visible",
    protection: protection.protected ? (protection.options as unknown as ProtectionOptions) : null,
    charts: charts.count,
  };
}
