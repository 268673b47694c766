import { isLockFile } from "../../../src/files/lockFile";

it.each([
  ["~$tram-y-te.xlsx", true],
  ["D:\\Bao cao\\~$tram-y-te.xlsx", true],
  ["bao-cao/.~lock.tram-y-te.ods#", true],
  ["tram-y-te.xlsx", false],
  ["~tram-y-te.xlsx", false],
])("tells whether %s is the lock file of an open workbook", (name, expected) => {
  expect(isLockFile(name)).toBe(expected);
});
