import { fileKindOf } from "./fileKind";
import { MAX_FILE_BYTES } from "./limits";
import { isRefusal, tooManyBytes, unreadable, type Refusal } from "./refusal";
import { readWordParagraphs } from "./wordDocument";

/**
 * The text of a .docx or .txt, a paragraph to a line, whatever the file's name says.
 *
 * @returns `unreadable` for other files (.doc, .pdf) and empty ones, `encrypted` and `too-large` as they say
 */
export function readDocumentText(bytes: Uint8Array): string | Refusal {
  if (bytes.length > MAX_FILE_BYTES) return tooManyBytes(MAX_FILE_BYTES);
  const file = fileKindOf(bytes);
  switch (file.kind) {
    case "zip": {
      const paragraphs = readWordParagraphs(bytes);
      return isRefusal(paragraphs) ? paragraphs : paragraphs.join("\n");
    }
    case "text":
    case "markup":
      return file.text;
    case "empty":
      return unreadable("empty");
    case "compound":
    case "bare-records":
    case "unknown":
      return unreadable("unknown-format");
  }
}
