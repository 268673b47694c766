import type { ChartCells } from "./chartCells";
import type { ChartPicture } from "../summary/chartPicture";
import { seriesXml } from "./chartSeriesXml";
import { xmlText } from "./xmlText";

/** Content type and relationship of a chart part, in Excel's and Word's files alike. */
export const chartPart = {
  contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart",
} as const;

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const categoryAxis = 1;
const valueAxis = 2;
const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

/**
 * A column chart as a part of an Office file (ECMA-376 part 1, 21.2): columns side by side, marks across them.
 *
 * @param cells the cells it follows in a workbook; null in a document, where it holds the values itself
 */
export function chartXml(picture: ChartPicture, cells: ChartCells | null): string {
  const series = picture.series.map((one, index) => ({
    shape: one.shape,
    xml: seriesXml(picture, one, index, cells),
  }));
  const drawn = (shape: "column" | "mark") =>
    series
      .filter((one) => one.shape === shape)
      .map(({ xml }) => xml)
      .join("");
  const [columns, marks] = [drawn("column"), drawn("mark")];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${namespaces}>` +
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(picture.title)}<c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${columns}<c:gapWidth val="${picture.gapWidth}"/><c:overlap val="0"/>${axes}</c:barChart>` +
    (marks === ""
      ? ""
      : '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
        `${marks}<c:marker val="1"/>${axes}</c:lineChart>`) +
    `${categoryAxisXml}${valueAxisXml(picture.unit)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(900)}</c:chartSpace>`
  );
}

function titleXml(title: string | null): string {
  if (title === null) return '<c:autoTitleDeleted val="1"/>';
  return `${richText("title", title, 1100)}<c:autoTitleDeleted val="0"/>`;
}

const categoryAxisXml =
  `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `${lineProperties("404040")}${textProperties(900, ' rot="0"')}` +
  `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
  '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';

function valueAxisXml(unit: string): string {
  return (
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${lineProperties("D9D9D9")}</c:majorGridlines>` +
    `${richText("title", unit, 900)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${lineProperties("404040")}<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

function lineProperties(colour: string): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;
}

/** @param size in hundredths of a point */
function textProperties(size: number, body = ""): string {
  return `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", size)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function richText(tag: "title", text: string, size: number): string {
  const paragraph = `<a:p><a:pPr>${runProperties("defRPr", size)}</a:pPr><a:r>${runProperties("rPr", size)}<a:t>${xmlText(text)}</a:t></a:r></a:p>`;
  return `<c:${tag}><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:${tag}>`;
}

function runProperties(tag: "defRPr" | "rPr", size: number): string {
  return (
    `<a:${tag} lang="vi-VN" sz="${size}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>` +
    `<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:${tag}>`
  );
}
