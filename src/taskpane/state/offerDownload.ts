/** A file made here. */
interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Hands a file to the browser to keep, under its name. */
export function offerDownload({ name, mediaType, content }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun reading the file by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
