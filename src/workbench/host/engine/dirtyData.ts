import type { ActiveDirtyManagerService, IFormulaDirtyData } from "@univerjs/engine-formula";

type Conversion = NonNullable<ReturnType<ActiveDirtyManagerService["get"]>>;
type Added = ReturnType<Conversion["getDirtyData"]>;

/** What has changed since the last calculation: nothing yet. */
export function nothingDirty(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** Adds what a change has made dirty. */
export function addDirty(dirty: IFormulaDirtyData, added: Added): void {
  dirty.forceCalculation ||= added.forceCalculation ?? false;
  for (const range of added.dirtyRanges ?? []) dirty.dirtyRanges.push(range);
  addNested(dirty.dirtyNameMap, added.dirtyNameMap);
  addNested(dirty.dirtyDefinedNameMap, added.dirtyDefinedNameMap);
  addNested(dirty.dirtySuperTableMap ?? {}, added.dirtySuperTableMap);
  addNested(dirty.dirtyUnitFeatureMap, added.dirtyUnitFeatureMap);
  addNested(dirty.dirtyUnitOtherFormulaMap, added.dirtyUnitOtherFormulaMap);
  addNested(dirty.clearDependencyTreeCache, added.clearDependencyTreeCache);
}

/** Maps by unit, then by sheet or name, then perhaps by feature. */
function addNested(into: object, added: object | null | undefined): void {
  for (const [key, value] of Object.entries(added ?? {}) as [string, unknown][]) {
    const present: unknown = Reflect.get(into, key);
    if (isMap(present) && isMap(value)) addNested(present, value);
    else Reflect.set(into, key, value);
  }
}

function isMap(value: unknown): value is object {
  return value !== null && typeof value === "object";
}
