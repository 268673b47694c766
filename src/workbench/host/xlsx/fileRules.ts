import type { ConditionalLook, StoredConditionalFormat } from "../model/conditionalFormat";
import type { Validation } from "../model/validation";
import { readColor, solidFill, writeColor } from "./cellLook";

/** Names of a file → names of Office.js. */
const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const validationOperators: Readonly<Record<string, string>> = {
  ...operators,
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const validationKinds: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
};
const alertStyles: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

interface FileRule {
  readonly type?: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly text?: string;
  readonly stopIfTrue?: boolean;
  readonly style?: {
    readonly fill?: { readonly bgColor?: { argb?: string }; readonly fgColor?: { argb?: string } };
    readonly font?: {
      readonly color?: { argb?: string };
      readonly bold?: boolean;
      readonly italic?: boolean;
    };
  };
}

/** A conditional format of a file; null for kinds that the host does not model. */
export function readRule(
  rule: object,
  look: ConditionalLook,
): Omit<StoredConditionalFormat, "id" | "areas"> | null {
  const { type, operator, formulae = [], text, stopIfTrue, style } = rule as FileRule;
  const format: ConditionalLook = {
    ...look,
    fill: readColor(style?.fill?.bgColor) ?? readColor(style?.fill?.fgColor),
    color: readColor(style?.font?.color),
    bold: style?.font?.bold ?? null,
    italic: style?.font?.italic ?? null,
  };
  const common = { stopIfTrue: stopIfTrue === true, format };
  const formula = (index: number): string => `=${String(formulae[index] ?? "").replace(/^=/, "")}`;
  if (type === "expression") return { ...common, type: "Custom", rule: { formula: formula(0) } };
  if (type === "containsText") {
    return { ...common, type: "ContainsText", rule: { operator: "Contains", text: text ?? "" } };
  }
  if (type !== "cellIs") return null;
  const second = formulae.length > 1 ? { formula2: formula(1) } : {};
  const written = { formula1: formula(0), ...second, operator: operators[operator ?? ""] ?? "EqualTo" };
  return { ...common, type: "CellValue", rule: written };
}

/** A conditional format as exceljs writes it. */
export function writeRule(
  { type, rule, format, stopIfTrue }: StoredConditionalFormat,
  priority: number,
): object {
  const style = {
    ...(format.fill === null
      ? {}
      : { fill: { ...solidFill(format.fill), bgColor: writeColor(format.fill) } }),
    font: {
      ...(format.color === null ? {} : { color: writeColor(format.color) }),
      ...(format.bold === null ? {} : { bold: format.bold }),
      ...(format.italic === null ? {} : { italic: format.italic }),
    },
  };
  const common = { priority, style, stopIfTrue };
  const plain = (name: string): string => String(rule[name] ?? "").replace(/^=/, "");
  if (type === "Custom") return { ...common, type: "expression", formulae: [plain("formula")] };
  if (type === "ContainsText")
    return { ...common, type: "containsText", operator: "containsText", text: rule["text"] };
  const formulae = [plain("formula1"), ...(rule["formula2"] === undefined ? [] : [plain("formula2")])];
  return { ...common, type: "cellIs", operator: nameIn(operators, rule["operator"]), formulae };
}

interface FileValidation {
  readonly type?: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly allowBlank?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** A data validation of a file; null for kinds that the host does not model. */
export function readValidation(
  validation: object,
  blank: Pick<Validation, "errorAlert" | "prompt">,
): Validation | null {
  const stored = validation as FileValidation;
  const rule = readValidationRule(stored);
  if (rule === null) return null;
  return {
    rule,
    ignoreBlanks: stored.allowBlank !== false,
    errorAlert: {
      ...blank.errorAlert,
      showAlert: stored.showErrorMessage === true,
      style: alertStyles[stored.errorStyle ?? "stop"] ?? "Stop",
      title: stored.errorTitle ?? "",
      message: stored.error ?? "",
    },
    prompt: { ...blank.prompt, title: stored.promptTitle ?? "", message: stored.prompt ?? "" },
  };
}

function readValidationRule({ type, operator, formulae = [] }: FileValidation): Validation["rule"] | null {
  const [formula1, formula2] = formulae;
  if (type === "custom") return { custom: { formula: `=${String(formula1 ?? "").replace(/^=/, "")}` } };
  if (type === "list") {
    const source = String(formula1 ?? "");
    const values = /^"(.*)"$/.exec(source)?.[1];
    return { list: { inCellDropDown: true, source: values ?? `=${source.replace(/^=/, "")}` } };
  }
  const kind = validationKinds[type ?? ""];
  if (kind === undefined) return null;
  const second = formula2 === undefined ? {} : { formula2 };
  return {
    [kind]: { formula1, ...second, operator: validationOperators[operator ?? "between"] ?? "Between" },
  };
}

/** A data validation as exceljs writes it. */
export function writeValidation({ rule, errorAlert, prompt, ignoreBlanks }: Validation): object | null {
  const written = writeValidationRule(rule);
  if (written === null) return null;
  return {
    ...written,
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert["showAlert"] === true,
    errorStyle: nameIn(alertStyles, errorAlert["style"]) ?? "stop",
    errorTitle: errorAlert["title"],
    error: errorAlert["message"],
    showInputMessage: prompt["message"] !== "",
    promptTitle: prompt["title"],
    prompt: prompt["message"],
  };
}

function writeValidationRule(rule: Validation["rule"]): object | null {
  const [entry] = Object.entries(rule);
  if (entry === undefined) return null;
  const [kind, detail] = entry;
  const { formula, source, formula1, formula2, operator } = detail as Record<string, unknown>;
  if (kind === "custom") return { type: "custom", formulae: [String(formula).replace(/^=/, "")] };
  if (kind === "list") {
    const text = String(source);
    return { type: "list", formulae: [text.startsWith("=") ? text.slice(1) : `"${text}"`] };
  }
  const type = nameIn(validationKinds, kind);
  if (type === undefined) return null;
  const formulae = [formula1, ...(formula2 === undefined ? [] : [formula2])];
  return { type, operator: nameIn(validationOperators, operator), formulae };
}

function nameIn(names: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}
