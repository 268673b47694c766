import { decodeText } from "./decodeText";

/**
 * What a file is, by its content: its name says little
 * ("bao cao (1).xlsx" may be HTML, ".xls" a zip).
 */
export type FileKind =
  /** .xlsx, .xlsm, .ods, .docx */
  | { readonly kind: "zip" }
  /** .xls, and whatever Office encrypts with a password */
  | { readonly kind: "compound" }
  /** .xls of before 1993, without a container */
  | { readonly kind: "bare-records" }
  /** HTML or XML saved as .xls */
  | { readonly kind: "markup"; readonly text: string }
  /** .csv, .txt */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "empty" }
  | { readonly kind: "unknown" };

/** The first bytes of files that are sent by mistake and would otherwise pass for text. */
const foreignSignatures: readonly string[] = ["%PDF", "{\\rtf", "Rar!", "\xD7\xCD\xC6\x9A"];

/**
 * Tells what a file is from its bytes.
 *
 * @example fileKindOf(bytesOf("Nội dung;Nam;Nữ")) //=> { kind: "text", text: "Nội dung;Nam;Nữ" }
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, [0x50, 0x4b])) return { kind: "zip" };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: "compound" };
  if (startsWith(bytes, [0x09]) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0) {
    return { kind: "bare-records" };
  }
  if (foreignSignatures.some((signature) => startsWith(bytes, [...signature].map(codeOf)))) {
    return { kind: "unknown" };
  }
  const text = decodeText(bytes);
  if (text === null) return { kind: "unknown" };
  if (text.trim() === "") return { kind: "empty" };
  if (/^\s*<(?:!doctype|\?xml|!--|[a-z][\w:]*[\s>])/i.test(text.slice(0, 1000))) {
    return { kind: "markup", text };
  }
  return { kind: "text", text };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
