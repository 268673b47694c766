import { crc32 } from "../../../src/files/crc32";

it.each([
  ["", 0],
  ["123456789", 0xcbf43926],
])("gives the checksum of %j", (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});
