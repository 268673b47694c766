import { writeReport } from "../../../src/files/writeReport";
import { isFinding, readSourceFile } from "../../../src/files/readSourceFile";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { annexLayouts } from "../../../src/summary/annexLayouts";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { writtenReport } from "../../../src/summary/writtenReport";
import { disagreements, evaluateLayouts } from "../../support/evaluatedLayouts";
import { shownAt } from "../../support/layoutCells";
import { convert, libreOffice } from "../../support/libreOffice";
import { sampleConsolidation } from "../../support/sampleConsolidation";

const head = { locality: "phường Lê Chân", date: null, preparedBy: "", checkedBy: "", signedBy: "" };
const layouts = annexLayouts(sampleConsolidation(), new Map(), head);

it("the annex computes by itself, without the units' sheets, what the core computed", async () => {
  expect(disagreements(await evaluateLayouts(layouts))).toEqual([]);
});

// Where LibreOffice is at hand, the files are opened in it as well.
if (libreOffice !== null) {
  const program = libreOffice;

  /** The sheets without what their formulas yield, so that LibreOffice has to work it out. */
  const uncalculated = (layout: SheetLayout): SheetLayout => ({
    ...layout,
    rows: layout.rows.map((row) =>
      row.map((cell) => (cell && "formula" in cell ? { ...cell, result: null } : cell)),
    ),
  });

  it("LibreOffice computes from the annex's formulas what the core computed", async () => {
    const properties = { title: "Biểu tổng hợp", author: "UBND phường", created: new Date(0) };
    const bytes = await writeWorkbook(layouts.map(uncalculated), properties);
    const workbook = readSourceFile(convert(program, bytes, "xlsx", "ods"), "bieu.ods", null);
    if (isFinding(workbook)) throw new Error(workbook.code);
    expect(workbook.grids.map(({ sheet }) => sheet)).toEqual(layouts.map(({ name }) => name));
    const computed = layouts.flatMap((layout, sheet) =>
      layout.rows.flatMap((row, rowIndex) =>
        row.flatMap((cell, column) =>
          cell && "formula" in cell
            ? [
                {
                  at: [layout.name, rowIndex, column, cell.formula],
                  expected: rounded(shownAt(layout, rowIndex, column)),
                  computed: rounded(workbook.grids[sheet]?.rows[rowIndex]?.[column] ?? ""),
                },
              ]
            : [],
        ),
      ),
    );
    expect(computed.length).toBeGreaterThan(100);
    expect(computed.filter((one) => one.computed !== one.expected)).toEqual([]);
  });

  it("LibreOffice prints the annex and the report", async () => {
    const properties = { title: "Biểu tổng hợp", author: "UBND phường", created: new Date(0) };
    const report = writtenReport(sampleConsolidation(), { ...head, remarks: new Map() })!;
    const papers = [
      convert(program, await writeWorkbook(layouts, properties), "xlsx", "pdf"),
      convert(program, await writeReport(report), "docx", "pdf"),
    ];
    for (const paper of papers) expect(new TextDecoder("latin1").decode(paper.slice(0, 5))).toBe("%PDF-");
  });
}

/** Spreadsheets keep fifteen digits. */
function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
