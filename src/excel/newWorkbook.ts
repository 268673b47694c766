import { asHostFailure } from "./hostFailure";

/** Bytes are turned into text in pieces: a function takes only so many arguments. */
const piece = 0x8000;

/** Opens a workbook file in a window of its own. */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(file));
  } catch (error) {
    throw asHostFailure(error);
  }
}

/**
 * Bytes as Base64 text.
 *
 * @example base64(new Uint8Array([80, 75])) //=> "UEs="
 */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += piece) {
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  }
  return btoa(binary);
}
