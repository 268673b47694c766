/** A file the page has offered to keep. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Gathers what the page hands to the browser as files from now on: jsdom keeps no addresses and follows no links. */
export function gatherDownloads(): readonly Download[] {
  const offered: Blob[] = [];
  const downloads: Download[] = [];
  URL.createObjectURL = (file) => {
    offered.push(file as Blob);
    return `blob:${offered.length - 1}`;
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function () {
    const blob = offered[Number(this.href.replace("blob:", ""))];
    if (!blob) return;
    downloads.push({
      name: this.download,
      type: blob.type,
      bytes: async () => new Uint8Array(await blob.arrayBuffer()),
    });
  };
  return downloads;
}
