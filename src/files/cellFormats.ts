import { isDateFormat, isPercentFormat } from "./numberFormat";
import { walkXml } from "./xmlWalk";

/** How a cell's style shows its number, as far as reading asks. */
export interface CellFormat {
  readonly percent: boolean;
  /** The format code of a date; null for anything else. */
  readonly date: string | null;
}

export const plainFormat: CellFormat = { percent: false, date: null };

/** Formats that files only name by number (ECMA-376 part 1, 18.8.30): percentages and dates among them. */
const builtInFormats = new Map<number, string>([
  [9, "0%"],
  [10, "0.00%"],
  [14, "m/d/yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "yyyy/m/d"] as const),
]);

/** The formats of a workbook's cell styles, in the order cells refer to them by. */
export function cellFormats(styles: Uint8Array | undefined): CellFormat[] {
  const formats: CellFormat[] = [];
  if (!styles) return formats;
  const codes = new Map(builtInFormats);
  const known = new Map<number, CellFormat>();
  const formatById = (id: number): CellFormat => {
    const format = known.get(id) ?? formatOf(codes.get(id));
    known.set(id, format);
    return format;
  };
  let inCellStyles = false;
  walkXml(styles, {
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) formats.push(formatById(Number(attributes["numFmtId"])));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return formats;
}

function formatOf(code: string | undefined): CellFormat {
  if (code === undefined) return plainFormat;
  return { percent: isPercentFormat(code), date: isDateFormat(code) ? code : null };
}
