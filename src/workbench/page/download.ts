const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook's bytes to the browser as a file to keep. */
export function downloadXlsx(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun reading the file by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
