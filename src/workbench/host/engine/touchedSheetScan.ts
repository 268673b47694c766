import { FormulaDataModel } from "@univerjs/engine-formula";

interface Scan {
  _univerInstanceService: {
    getUnit(unitId: string): { getSheetBySheetId(sheetId: string): unknown } | null;
  };
}

/**
 * After every write Univer looks for formulas in the whole workbook, which for 200 sheets takes 40 ms per write.
 * This has it look in the touched sheet only; the result of `updateFormulaData` concerns no other.
 */
export function scanOnlyTouchedSheet(): void {
  const model = FormulaDataModel.prototype;
  if (Object.hasOwn(model, patched)) return;
  Object.defineProperty(model, patched, { value: true });
  const updateAll = model.updateFormulaData;
  const readAll = model.getFormulaData;
  model.updateFormulaData = function (this: FormulaDataModel, unitId, sheetId, cellValue) {
    const own = this as unknown as Scan;
    const instances = own._univerInstanceService;
    this.getFormulaData = () => {
      const sheet = instances.getUnit(unitId)?.getSheetBySheetId(sheetId);
      if (sheet === undefined || sheet === null) return { [unitId]: {} };
      const oneSheet = { getUnitId: () => unitId, getSheets: () => [sheet] };
      own._univerInstanceService = { ...instances, getAllUnitsForType: () => [oneSheet] } as typeof instances;
      try {
        return readAll.call(this);
      } finally {
        own._univerInstanceService = instances;
      }
    };
    try {
      return updateAll.call(this, unitId, sheetId, cellValue);
    } finally {
      Reflect.deleteProperty(this, "getFormulaData");
    }
  };
}

const patched = Symbol("scans only the touched sheet");
