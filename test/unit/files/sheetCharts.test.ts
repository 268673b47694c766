import { posix } from "node:path";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readSourceFile } from "../../../src/files/readSourceFile";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { annexLayouts } from "../../../src/summary/annexLayouts";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { parseXml } from "../../support/xml";

const layouts = annexLayouts(sampleConsolidation(), new Map(), {
  locality: "phường Lê Chân",
  date: null,
  preparedBy: "",
  checkedBy: "",
  signedBy: "",
});
const charts = layouts.flatMap((layout) => layout.charts ?? []);
const chartSheet = layouts.findIndex((layout) => layout.charts !== undefined) + 1;

let bytes: Uint8Array;
let parts: Record<string, string>;

beforeAll(async () => {
  const created = new Date(Date.UTC(2026, 10, 22));
  bytes = await writeWorkbook(layouts, { title: "Biểu tổng hợp", author: "UBND phường", created });
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

/** "source → target" for every relationship of a part, resolved. */
function relationships(path: string): Map<string, string> {
  const folder = posix.dirname(path);
  const links = parts[`${folder}/_rels/${posix.basename(path)}.rels`] ?? "<none/>";
  return new Map(
    [...parseXml(links).getElementsByTagName("Relationship")].map((link) => [
      link.getAttribute("Id")!,
      posix.join(folder, link.getAttribute("Target")!),
    ]),
  );
}

describe("a workbook with charts", () => {
  it("has a part for each chart, typed and related from its sheet", () => {
    const sheet = `xl/worksheets/sheet${chartSheet}.xml`;
    const drawingId = parseXml(parts[sheet]!).querySelector("drawing")!.getAttribute("r:id")!;
    const drawing = relationships(sheet).get(drawingId)!;
    const frames = [...parseXml(parts[drawing]!).getElementsByTagName("c:chart")];
    const found = frames.map((frame) => relationships(drawing).get(frame.getAttribute("r:id")!)!);
    expect(new Set(found).size).toBe(charts.length);
    const types = new Map(
      [...parseXml(parts["[Content_Types].xml"]!).getElementsByTagName("Override")].map((type) => [
        type.getAttribute("PartName"),
        type.getAttribute("ContentType"),
      ]),
    );
    expect(types.get(`/${drawing}`)).toMatch(/drawing\+xml$/);
    for (const chart of found) {
      expect(types.get(`/${chart}`)).toMatch(/drawingml\.chart\+xml$/);
      expect(parseXml(parts[chart]!).documentElement.localName).toBe("chartSpace");
    }
  });

  it("lays each over its cells and says in words what it shows", () => {
    const drawing = parseXml(parts[`xl/drawings/charts${chartSheet}.xml`]!);
    const anchors = [...drawing.getElementsByTagName("xdr:twoCellAnchor")];
    anchors.forEach((anchor, index) => {
      const { area, picture } = charts[index]!;
      const numbers = ["xdr:col", "xdr:row"].map((name) =>
        [...anchor.getElementsByTagName(name)].map(({ textContent }) => Number(textContent)),
      );
      expect(numbers).toEqual([
        [area.column, area.lastColumn + 1],
        [area.row, area.lastRow + 1],
      ]);
      expect(anchor.getElementsByTagName("xdr:cNvPr")[0]!.getAttribute("descr")).toBe(picture.description);
    });
    expect(anchors).toHaveLength(charts.length);
  });

  it("keeps a sheet's elements in the standard's order", () => {
    const names = [...parseXml(parts[`xl/worksheets/sheet${chartSheet}.xml`]!).documentElement.children].map(
      ({ localName }) => localName,
    );
    expect(names.slice(names.indexOf("drawing"))).toEqual(["drawing"]);
    expect(names.indexOf("drawing")).toBeGreaterThan(names.indexOf("headerFooter"));
  });

  it("has no part that is a folder", () => {
    expect(Object.keys(parts).filter((name) => name.endsWith("/"))).toEqual([]);
  });

  it("opens in our own reader and in another one", async () => {
    const read = readSourceFile(bytes, "phu-luc.xlsx", null);
    expect("grids" in read && read.grids.map(({ sheet }) => sheet)).toEqual(layouts.map(({ name }) => name));
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(workbook.getWorksheet(chartSheet)!.getCell("A1").value).toBe(
      "BIỂU ĐỒ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2026",
    );
  });

  it("leaves sheets without charts as they were", () => {
    const withDrawing = Object.keys(parts).filter(
      (name) => name.startsWith("xl/worksheets/sheet") && parts[name]!.includes("<drawing "),
    );
    expect(withDrawing).toEqual([`xl/worksheets/sheet${chartSheet}.xml`]);
  });
});
