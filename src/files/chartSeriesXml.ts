import type { ChartPicture, ChartSeries } from "../summary/chartPicture";
import type { ChartCells } from "./chartCells";
import { xmlText } from "./xmlText";

/** Size of a mark, in points. */
const markPoints = 9;

/**
 * One series of a chart (ECMA-376 part 1, CT_BarSer and CT_LineSer).
 *
 * @param index its place among the picture's series
 */
export function seriesXml(
  { categories, labelFormat }: ChartPicture,
  series: ChartSeries,
  index: number,
  cells: ChartCells | null,
): string {
  const { name, shape } = series;
  const categoryData = textData(categories, cells?.categories ?? null);
  const valueData = numberData(series.values, cells?.values[index] ?? null);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>` +
    (shape === "column" ? columnLook(series) + valueLabels(series, labelFormat) : markLook(series)) +
    `<c:cat>${categoryData}</c:cat><c:val>${valueData}</c:val>` +
    `${shape === "mark" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function columnLook({ fill, line }: ChartSeries): string {
  return `<c:spPr>${solidFill(fill)}<a:ln w="12700">${solidFill(line)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
}

/** The line between marks would tell of a course from one indicator to the next: there is none. */
function markLook({ fill, line }: ChartSeries): string {
  return (
    '<c:spPr><a:ln w="12700"><a:noFill/></a:ln></c:spPr>' +
    `<c:marker><c:symbol val="diamond"/><c:size val="${markPoints}"/>` +
    `<c:spPr>${solidFill(fill)}<a:ln w="9525">${solidFill(line)}</a:ln></c:spPr></c:marker>`
  );
}

function valueLabels({ labels }: ChartSeries, format: string): string {
  if (labels === null) return "";
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
    (part) => `<c:show${part} val="${part === "Val" ? 1 : 0}"/>`,
  );
  return (
    `<c:dLbls><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="${labels === "foot" ? "inBase" : "outEnd"}"/>${shown.join("")}</c:dLbls>`
  );
}

function textData(texts: readonly string[], cells: string | null): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`);
  return data("str", `<c:ptCount val="${texts.length}"/>${points.join("")}`, cells);
}

/** Where there is no figure there is no point: a blank is not zero. */
function numberData(values: readonly (number | null)[], cells: string | null): string {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  const content = `<c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}`;
  return data("num", content, cells);
}

/** What the cells held when the file was written, or, without cells, what the chart is drawn from. */
function data(kind: "str" | "num", content: string, cells: string | null): string {
  if (cells === null) return `<c:${kind}Lit>${content}</c:${kind}Lit>`;
  const cache = `<c:${kind}Cache>${content}</c:${kind}Cache>`;
  return `<c:${kind}Ref><c:f>${xmlText(cells)}</c:f>${cache}</c:${kind}Ref>`;
}

function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}
