import { fileNameOf } from "../../../src/files/fileName";

it.each([
  ["Trạm y tế", "Trạm y tế"],
  ["Đoàn TNCS / Hội LHPN", "Đoàn TNCS Hội LHPN"],
  ['a:b*c?"d<e>|f\\g', "a b c d e f g"],
  ["..", "_"],
  ["Tổ 1.", "Tổ 1"],
  ["a".repeat(200), "a".repeat(120)],
])("makes a file name of %j", (text, expected) => {
  expect(fileNameOf(text)).toBe(expected);
});
