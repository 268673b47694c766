import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strToU8, zipSync } from "fflate";
import { readWordParagraphs } from "../../../src/files/wordDocument";
import { gridOf } from "./sampleFiles";

const level = (level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level,
  format,
  text,
  alignment: AlignmentType.START,
});

async function docx(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: "muc",
          levels: [
            level(0, LevelFormat.UPPER_ROMAN, "%1."),
            level(1, LevelFormat.DECIMAL, "%1.%2."),
            level(2, LevelFormat.LOWER_LETTER, "%3)"),
          ],
        },
        { reference: "gach", levels: [level(0, LevelFormat.BULLET, "•")] },
      ],
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const listed = (text: string, level: number, reference = "muc") =>
  new Paragraph({ text, numbering: { reference, level } });

describe("readWordParagraphs", () => {
  it("puts before a paragraph the number that its list shows", async () => {
    const bytes = await docx([
      listed("Mục tiêu", 0),
      listed("Mục tiêu 1", 1),
      listed("Mục tiêu 2", 1),
      listed("Phần đầu", 2),
      listed("Phần sau", 2),
      listed("Giải pháp", 0),
      listed("Chung", 1),
      listed("Truyền thông", 0, "gach"),
      new Paragraph("Nơi nhận"),
    ]);
    expect(readWordParagraphs(bytes)).toEqual([
      "I. Mục tiêu",
      "I.1. Mục tiêu 1",
      "I.2. Mục tiêu 2",
      "a) Phần đầu",
      "b) Phần sau",
      "II. Giải pháp",
      "II.1. Chung",
      "- Truyền thông",
      "Nơi nhận",
    ]);
  });

  it("joins runs, breaks lines, reads cells of tables in order", async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const bytes = await docx([
      new Paragraph({
        children: [
          new TextRun("Đạt "),
          new TextRun({ text: "75%", bold: true }),
          new TextRun({ text: "năm 2030", break: 1 }),
        ],
      }),
      new Table({ rows: [new TableRow({ children: [cell("1"), cell("Tỷ lệ nữ")] })] }),
    ]);
    expect(readWordParagraphs(bytes)).toEqual(["Đạt 75%", "năm 2030", "1", "Tỷ lệ nữ"]);
  });

  it("keeps the rows of a table of three columns together, cells parted by tabs", async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) });
    const bytes = await docx([
      new Table({ rows: [row("STT", "Chỉ tiêu", "Năm 2030"), row("1", "Tỷ lệ nữ", "25%")] }),
    ]);
    expect(readWordParagraphs(bytes)).toEqual(["STT\tChỉ tiêu\tNăm 2030", "1\tTỷ lệ nữ\t25%"]);
  });

  it("leaves out deletions and the copies for old versions", () => {
    const document = `<w:document><w:body><w:p><w:r><w:t>còn</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText><w:t>bỏ</w:t></w:r></w:del><mc:Fallback><w:r><w:t>lặp</w:t></w:r></mc:Fallback></w:p></w:body></w:document>`;
    expect(readWordParagraphs(zipSync({ "word/document.xml": strToU8(document) }))).toEqual(["còn"]);
  });

  it.each<[string, Uint8Array, string]>([
    ["a zip of something else", zipSync({ a: strToU8("a") }), "unknown-format"],
    ["a document cut short", zipSync({ "word/document.xml": strToU8("<w:document><w:body>") }), "damaged"],
    ["no zip", strToU8("PK"), "damaged"],
  ])("refuses %s", (_, bytes, reason) => {
    expect(readWordParagraphs(bytes)).toMatchObject({ code: "unreadable", values: { reason } });
  });
});

it("reads a table with nested and merged cells as a grid", () => {
  const cell = (text: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const nested = `<w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p><w:tbl><w:tr>${cell("trong")}</w:tr></w:tbl></w:tc>`;
  const document = `<w:document><w:body><w:tbl><w:tr>${cell("a", '<w:vMerge w:val="restart"/>')}${cell("b", '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("c")}${nested}</w:tr></w:tbl></w:body></w:document>`;
  const grid = gridOf(zipSync({ "word/document.xml": strToU8(document) }));
  expect(grid.rows).toEqual([
    ["a", "b"],
    [null, "c", "ngoài\ntrong"],
  ]);
});
