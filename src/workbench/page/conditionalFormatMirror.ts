import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Host } from "../host/host";
import type { StoredConditionalFormat } from "../host/model/conditionalFormat";
import type { Sheet } from "../host/model/sheet";

/** Shows in the grid the conditional formats that the host's model holds. */
export class ConditionalFormatMirror {
  readonly #host: Host;
  /** What is shown now, by sheet, so that a request that changes no format costs nothing. */
  readonly #shown = new Map<string, string>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Brings the grid up to date. */
  refresh(): void {
    for (const sheet of this.#host.book.sheets) {
      const formats = JSON.stringify(sheet.conditionalFormats);
      if (this.#shown.get(sheet.id) === formats || (formats === "[]" && !this.#shown.has(sheet.id))) continue;
      this.#shown.set(sheet.id, formats);
      this.#show(sheet);
    }
  }

  #show(sheet: Sheet): void {
    const { engine, unitId } = this.#host.book;
    const rules = engine.injector.get(ConditionalFormattingRuleModel);
    for (const { cfId } of [...(rules.getSubunitRules(unitId, sheet.id) ?? [])]) {
      rules.deleteRule(unitId, sheet.id, cfId);
    }
    for (const format of sheet.conditionalFormats) {
      const rule = univerRule(format);
      if (rule) rules.addRule(unitId, sheet.id, rule);
    }
  }
}

/** A rule by formula as Univer has it; null for the other kinds, which the grid does not show. */
function univerRule({
  id,
  areas,
  stopIfTrue,
  rule,
  format,
}: StoredConditionalFormat): IConditionFormattingRule | null {
  const { formula } = rule;
  if (typeof formula !== "string") return null;
  return {
    cfId: id,
    stopIfTrue,
    ranges: areas.map(({ row, column, lastRow, lastColumn }) => ({
      startRow: row,
      startColumn: column,
      endRow: lastRow,
      endColumn: lastColumn,
    })),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: {
        ...(format.fill === null ? {} : { bg: { rgb: format.fill } }),
        ...(format.color === null ? {} : { cl: { rgb: format.color } }),
        ...(format.bold ? { bl: 1 } : {}),
        ...(format.italic ? { it: 1 } : {}),
      },
    },
  };
}
