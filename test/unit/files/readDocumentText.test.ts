import { strToU8, zipSync } from "fflate";
import { readDocumentText } from "../../../src/files/readDocumentText";
import { latinBytes } from "./sampleFiles";

const word = (body: string) =>
  zipSync({
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe("readDocumentText", () => {
  it("gives a .docx a paragraph to a line", () => {
    expect(readDocumentText(word(paragraph("Mục tiêu 1") + paragraph("Chỉ tiêu 1")))).toBe(
      "Mục tiêu 1\nChỉ tiêu 1",
    );
  });

  it("gives a .txt as it is, in any encoding of Vietnamese", () => {
    expect(readDocumentText(strToU8("Chỉ tiêu: 60%"))).toBe("Chỉ tiêu: 60%");
    expect(readDocumentText(latinBytes("N\xFD\xDE 60%"))).toBe("Nữ 60%");
  });

  it.each([
    ["a .pdf", strToU8("%PDF-1.7"), { reason: "unknown-format" }],
    ["an old .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), { reason: "unknown-format" }],
    ["an empty file", new Uint8Array(), { reason: "empty" }],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), { reason: "unknown-format" }],
  ])("refuses %s, saying why", (_, bytes, values) => {
    expect(readDocumentText(bytes)).toMatchObject({ code: "unreadable", values });
  });
});
