import type { Area } from "../reports/grid";
import type { ChartPicture } from "../summary/chartPicture";
import { chartPart, chartXml } from "./chartXml";
import type { ChartCells } from "./chartCells";
import { OfficeParts } from "./officeParts";
import { xmlText } from "./xmlText";

/** A chart on a sheet. */
export interface PlacedChart {
  readonly picture: ChartPicture;
  /** The cells it covers. */
  readonly area: Area;
  readonly cells: ChartCells;
}

const drawingPart = {
  contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
  relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing",
} as const;
const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
/** Unlike the ids that exceljs gives, which end in a number only. */
const drawingId = "rIdCharts";

/**
 * Draws charts on the sheets of a workbook that exceljs has written, which writes none itself.
 *
 * @param bytes the .xlsx; its sheets are `sheet1.xml`, `sheet2.xml`… in their order
 * @param charts of each sheet, in the sheets' order
 * @returns the file again; as it was where there is no chart
 */
export function addSheetCharts(
  bytes: Uint8Array,
  charts: readonly (readonly PlacedChart[])[],
): Uint8Array<ArrayBuffer> {
  if (charts.every((own) => own.length === 0)) return new Uint8Array(bytes);
  const parts = new OfficeParts(bytes);
  let chartCount = 0;
  charts.forEach((own, index) => {
    if (own.length === 0) return;
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    const drawing = `xl/drawings/charts${index + 1}.xml`;
    const anchors = own.map((chart, place) => {
      chartCount += 1;
      const name = `chart${chartCount}.xml`;
      parts.add(`xl/charts/${name}`, chartPart.contentType, chartXml(chart.picture, chart.cells));
      parts.relate(drawing, `rId${place + 1}`, chartPart.relationship, `../charts/${name}`);
      return anchorXml(chart, place + 1);
    });
    parts.add(
      drawing,
      drawingPart.contentType,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        `<xdr:wsDr ${drawingNamespaces}>${anchors.join("")}</xdr:wsDr>`,
    );
    parts.relate(sheet, drawingId, drawingPart.relationship, `../drawings/charts${index + 1}.xml`);
    parts.change(sheet, withDrawing);
  });
  return parts.bytes();
}

/** A drawing has its place among a sheet's last elements (ECMA-376 part 1, CT_Worksheet). */
function withDrawing(sheet: string): string {
  const place = sheet.search(/<(?:legacyDrawing|tableParts|extLst)\b|<\/worksheet>/);
  return `${sheet.slice(0, place)}<drawing r:id="${drawingId}"/>${sheet.slice(place)}`;
}

function anchorXml({ picture, area }: PlacedChart, number: number): string {
  const corner = (tag: "from" | "to", row: number, column: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const { name, description } = picture;
  return (
    `<xdr:twoCellAnchor>${corner("from", area.row, area.column)}${corner("to", area.lastRow + 1, area.lastColumn + 1)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${number + 1}" name="${xmlText(name)}" descr="${xmlText(description)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    "<xdr:clientData/></xdr:twoCellAnchor>"
  );
}
