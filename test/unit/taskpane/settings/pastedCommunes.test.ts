import { pastedCommunes } from "../../../../src/taskpane/settings/pastedCommunes";

it.each<[string, Record<string, string>]>([
  [
    "An Biên\tphường Lê Chân\r\nDư Hàng\tphường Lê Chân\r\n",
    { "An Biên": "phường Lê Chân", "Dư Hàng": "phường Lê Chân" },
  ],
  ["Xã, phường cũ\tNay thuộc\nAn Biên\tLê Chân", { "An Biên": "Lê Chân" }],
  ["Xã Minh Sơn\txã Nghĩa Sơn\tghi chú", { "Xã Minh Sơn": "xã Nghĩa Sơn" }],
  ["An Biên\n\tLê Chân\n", {}],
  ["", {}],
])("reads %j", (text, communes) => {
  expect(pastedCommunes(text)).toEqual(communes);
});
