import { half, millimetres, type Docx } from "./paper";

/** Times New Roman 14, headings of two levels, and justified text with its first line set in. */
export function styles({ AlignmentType, LineRuleType }: Docx): object {
  const font = "Times New Roman";
  return {
    default: {
      document: {
        run: { font, size: half(14) },
        paragraph: { spacing: { before: 60, after: 60, line: 300, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font, size: half(14), bold: true, color: "000000" },
        paragraph: { spacing: { before: 160, after: 60 }, indent: { firstLine: millimetres(10) } },
      },
      heading2: {
        run: { font, size: half(14), bold: true, italics: true, color: "000000" },
        paragraph: { spacing: { before: 100, after: 40 }, indent: { firstLine: millimetres(10) } },
      },
    },
    paragraphStyles: [
      {
        id: "BodyJustified",
        name: "Body Justified",
        basedOn: "Normal",
        paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: millimetres(10) } },
      },
    ],
  };
}

/** Lists with a dash. */
export function bullets({ AlignmentType, LevelFormat }: Docx) {
  return {
    reference: "dash",
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: "-",
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 0, firstLine: millimetres(10) } } },
      },
    ],
  };
}

/** The page's number, centred in the top margin. */
export function pageNumber({ AlignmentType, Header, PageNumber, Paragraph, TextRun }: Docx) {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: half(13) });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
