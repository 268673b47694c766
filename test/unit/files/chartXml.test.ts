import fc from "fast-check";
import { chartXml } from "../../../src/files/chartXml";
import type { ChartPicture } from "../../../src/summary/chartPicture";
import { parseXml } from "../../support/xml";

const picture: ChartPicture = {
  name: "Biểu đồ 1",
  title: "Lãnh đạo <nữ> & “nam”",
  description: "",
  unit: "%",
  categories: ["1.1. Phòng, ban", "1.2. Đoàn thể"],
  series: [
    {
      name: "Nữ",
      shape: "column",
      labels: "above",
      fill: "#4B1D7A",
      line: "#4B1D7A",
      values: [42.857142857142854, null],
    },
    { name: "Chung", shape: "column", labels: "foot", fill: "#878787", line: "#5C5C5C", values: [0, 50] },
    { name: "Chỉ tiêu", shape: "mark", labels: null, fill: "#7A0C12", line: "#FFFFFF", values: [75, null] },
  ],
  gapWidth: 60,
  labelFormat: "0.0;-0.0;",
};
const cells = {
  categories: "'Biểu đồ'!$B$6:$B$7",
  values: ["'Biểu đồ'!$C$6:$C$7", "'Biểu đồ'!$D$6:$D$7", "'Biểu đồ'!$F$6:$F$7"],
};

const inWorkbook = parseXml(chartXml(picture, cells));
const inDocument = parseXml(chartXml(picture, null));
const all = (root: Document | Element, name: string) => [...root.getElementsByTagName(`c:${name}`)];
const childrenOf = (element: Element) => [...element.children].map(({ localName }) => localName);
const valuesOf = (element: Element) =>
  all(element, "pt").map((point) => [point.getAttribute("idx"), point.textContent]);

describe("a chart as a part of an Office file", () => {
  it("has its elements in the standard's order (ECMA-376 part 1, 21.2.2)", () => {
    expect(childrenOf(inWorkbook.documentElement)).toEqual([
      "date1904",
      "lang",
      "roundedCorners",
      "chart",
      "spPr",
      "txPr",
    ]);
    expect(childrenOf(all(inWorkbook, "chart")[0]!)).toEqual([
      "title",
      "autoTitleDeleted",
      "plotArea",
      "legend",
      "plotVisOnly",
      "dispBlanksAs",
    ]);
    expect(childrenOf(all(inWorkbook, "plotArea")[0]!)).toEqual([
      "layout",
      "barChart",
      "lineChart",
      "catAx",
      "valAx",
    ]);
    const [column, , mark] = all(inWorkbook, "ser");
    expect(childrenOf(column!)).toEqual([
      "idx",
      "order",
      "tx",
      "spPr",
      "invertIfNegative",
      "dLbls",
      "cat",
      "val",
    ]);
    expect(childrenOf(mark!)).toEqual(["idx", "order", "tx", "spPr", "marker", "cat", "val", "smooth"]);
  });

  it("stands all on the same two axes", () => {
    const ids = (name: string) =>
      all(all(inWorkbook, name)[0]!, "axId").map((axis) => axis.getAttribute("val"));
    expect(ids("lineChart")).toEqual(ids("barChart"));
    expect([...ids("catAx"), ...ids("valAx")]).toEqual(ids("barChart"));
  });

  it("begins at zero", () => {
    expect(all(inWorkbook, "min")[0]!.getAttribute("val")).toBe("0");
  });

  it("follows a workbook's cells, with the values they had when it was written", () => {
    expect(all(inWorkbook, "f").map(({ textContent }) => textContent)).toEqual(
      cells.values.flatMap((values) => [cells.categories, values]),
    );
    expect(valuesOf(all(inWorkbook, "numCache")[0]!)).toEqual([["0", "42.857142857142854"]]);
  });

  it("holds the values itself in a document", () => {
    expect(all(inDocument, "f")).toEqual([]);
    expect(valuesOf(all(inDocument, "strLit")[0]!)).toEqual([
      ["0", "1.1. Phòng, ban"],
      ["1", "1.2. Đoàn thể"],
    ]);
  });

  it("has no point where there is no figure, and one for a zero", () => {
    const [women, both] = all(inDocument, "numLit");
    expect(all(women!, "ptCount")[0]!.getAttribute("val")).toBe("2");
    expect(valuesOf(women!)).toHaveLength(1);
    expect(valuesOf(both!)).toEqual([
      ["0", "0"],
      ["1", "50"],
    ]);
    expect(all(inDocument, "dispBlanksAs")[0]!.getAttribute("val")).toBe("gap");
  });

  it("draws no line from one mark to the next", () => {
    const [line] = all(all(inWorkbook, "lineChart")[0]!, "spPr");
    expect(line!.getElementsByTagName("a:noFill")).toHaveLength(1);
  });

  it("leaves out its title where a caption says it, and the marks where there are none", () => {
    const plain = parseXml(chartXml({ ...picture, title: null, series: picture.series.slice(0, 1) }, null));
    expect(all(plain, "chart")[0]!.firstElementChild!.localName).toBe("autoTitleDeleted");
    expect(all(plain, "lineChart")).toEqual([]);
  });

  it("is XML whatever stands in its texts, and says them as they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const categories = [text, "1.2"];
        const xml = parseXml(chartXml({ ...picture, title: text, categories }, cells));
        const [category] = all(all(xml, "strCache")[0]!, "v");
        const shown = text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu, "").replace(/\r\n?/g, "\n");
        expect(category!.textContent).toBe(shown);
      }),
    );
  });
});
