/**
 * Whether a file is the `~$` (Excel) or `.~lock.` (LibreOffice) file beside an open workbook: no report, left out in silence.
 *
 * @param name the file's name, with or without its folder
 * @example isLockFile("~$tram-y-te.xlsx") //=> true
 */
export function isLockFile(name: string): boolean {
  return /(?:^|[\\/])(?:~\$[^\\/]*|\.~lock\.[^\\/]*#)$/.test(name);
}
