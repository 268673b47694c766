/** What Excel looks at when something is typed into cells; members as in Office.js. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export const noErrorAlert = { message: "", showAlert: true, style: "Stop", title: "" };
export const noPrompt = { message: "", showPrompt: true, title: "" };

/** Excel's name for each kind of rule. */
const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** "WholeNumber", "List" …; "None" where there is no rule. */
export function validationType(validation: Validation | null): string {
  const kind = Object.keys(validation?.rule ?? {}).find((name) => Object.hasOwn(types, name));
  return kind === undefined ? "None" : (types[kind] ?? "None");
}
