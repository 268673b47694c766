import { CellValueType, numfmt } from "@univerjs/core";

/** What an entry into a cell comes to. */
export type Entry =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** `format`: the number format the entry brings along where the cell has none ("12%" brings "0%"). */
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "formula"; readonly formula: string }
  /** An error value typed as text, such as #N/A. */
  | { readonly kind: "error"; readonly text: string };

const errorText = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;

/**
 * Reads what is written to a cell as Excel reads it. Text that looks like a number, a percentage, a date or TRUE becomes
 * one, by the rules of en-US, which Office.js uses whatever the officer's language. "=…" is a formula, and so are "+…",
 * "-…" and "@…" that are no number. An apostrophe in front, or the format "@", keeps a text a text.
 */
export function readEntry(value: unknown, format: string): Entry {
  if (value === null || value === undefined || value === "") return { kind: "blank" };
  const isText = format === "@";
  if (typeof value === "number") {
    return isText ? { kind: "text", text: String(value) } : { kind: "number", number: value };
  }
  if (typeof value === "boolean") {
    return isText ? { kind: "text", text: value ? "TRUE" : "FALSE" } : { kind: "boolean", boolean: value };
  }
  return readText(String(value), isText);
}

function readText(text: string, isText: boolean): Entry {
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (isText) return { kind: "text", text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const parsed = numfmt.parseValue(text);
  if (parsed !== null && typeof parsed.v === "number") {
    return { kind: "number", number: parsed.v, ...(parsed.z ? { format: parsed.z } : {}) };
  }
  if (/^(true|false)$/i.test(text)) return { kind: "boolean", boolean: text.toLowerCase() === "true" };
  if (errorText.test(text)) return { kind: "error", text: text.toUpperCase() };
  if (/^[+\-@]./.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "text", text };
}

/** Univer's fields for an entry; null empties a field. */
export function entryFields(entry: Entry): {
  v: string | number | null;
  t: CellValueType | null;
  f: string | null;
} {
  switch (entry.kind) {
    case "blank":
      return { v: null, t: null, f: null };
    case "text":
      return { v: entry.text, t: CellValueType.FORCE_STRING, f: null };
    case "number":
      return { v: entry.number, t: CellValueType.NUMBER, f: null };
    case "boolean":
      return { v: entry.boolean ? 1 : 0, t: CellValueType.BOOLEAN, f: null };
    case "formula":
      return { v: null, t: null, f: entry.formula };
    case "error":
      return { v: entry.text, t: CellValueType.STRING, f: null };
  }
}
