/** A document's text, or why there is none. */
export type DocumentText =
  { readonly text: string } | { readonly problem: "cannotRead" | "encrypted" | "tooLarge" };

/** Reads a .docx or .txt that the officer chose or dropped; the reader of documents is loaded with the first. */
export async function readDocument(file: File): Promise<DocumentText> {
  const { readDocumentText } = await import("../../files/readDocumentText");
  const read = readDocumentText(new Uint8Array(await file.arrayBuffer()));
  if (typeof read === "string") return { text: read };
  switch (read.code) {
    case "encrypted":
      return { problem: "encrypted" };
    case "too-large":
      return { problem: "tooLarge" };
    case "unreadable":
      return { problem: "cannotRead" };
  }
}
