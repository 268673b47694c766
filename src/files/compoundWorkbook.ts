import { CFB } from "@e965/xlsx";
import type { Grid } from "../reports/grid";
import { biffMarks } from "./biffRecords";
import { encrypted, isRefusal, unreadable, type Refusal } from "./refusal";
import { parseWithSheetJs } from "./sheetJs";

/**
 * Reads an .xls file: a compound file with a workbook stream.
 * A compound file with an encrypted package is a newer workbook with a password; one without either is something else (.doc, .msg).
 */
export function readCompoundWorkbook(bytes: Uint8Array): Grid[] | Refusal {
  const streams = streamsOf(bytes);
  if (!streams) return unreadable("damaged");
  if (streams.has("EncryptedPackage")) return encrypted();
  const content = (streams.get("Workbook") ?? streams.get("Book"))?.content;
  return content ? readRecords(bytes, Uint8Array.from(content)) : unreadable("unknown-format");
}

/** Reads workbook records that stand in a file of their own, as before Excel 5. */
export function readBareRecords(bytes: Uint8Array): Grid[] | Refusal {
  return readRecords(bytes, bytes);
}

function readRecords(bytes: Uint8Array, stream: Uint8Array): Grid[] | Refusal {
  const marks = biffMarks(stream);
  if (isRefusal(marks)) return marks;
  return parseWithSheetJs(bytes, marks);
}

/** A compound file's streams, as SheetJS lists them. */
interface Stream {
  readonly name: string;
  readonly content?: Uint8Array | number[];
}

/** The streams of a compound file by name; null where its tables are broken. */
function streamsOf(bytes: Uint8Array): Map<string, Stream> | null {
  try {
    const container = CFB.read(bytes, { type: "array" }) as { readonly FileIndex: readonly Stream[] };
    return new Map(container.FileIndex.map((stream) => [stream.name, stream]));
  } catch {
    return null;
  }
}
