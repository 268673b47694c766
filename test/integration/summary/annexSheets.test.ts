import { writeReport } from "../../../src/files/writeReport";
import { isFinding, readSourceFile } from "../../../src/files/readSourceFile";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { writtenReport } from "../../../src/summary/writtenReport";
import { annexRounds } from "../../support/annexRounds";
import { disagreements, evaluateLayouts } from "../../support/evaluatedLayouts";
import { shownAt } from "../../support/layoutCells";
import { convert, libreOffice } from "../../support/libreOffice";
import { sampleConsolidation } from "../../support/sampleConsolidation";

it.each(annexRounds)(
  "the annex of %s computes by itself, without the units' sheets, what the core computed",
  async (_, layouts) => {
    expect(disagreements(await evaluateLayouts(layouts))).toEqual([]);
  },
);

// Where LibreOffice is at hand, the files are opened in it as well.
if (libreOffice !== null) {
  const program = libreOffice;
  const properties = { title: "Biểu tổng hợp", author: "UBND phường", created: new Date(0) };

  /** The sheets without what their formulas yield, so that LibreOffice has to work it out. */
  const uncalculated = (layout: SheetLayout): SheetLayout => ({
    ...layout,
    rows: layout.rows.map((row) =>
      row.map((cell) => (cell && "formula" in cell ? { ...cell, result: null } : cell)),
    ),
  });

  it.each(
    annexRounds.flatMap(([what, layouts]) =>
      ["ods", "xlsx"].map((ending) => [what, ending, layouts] as const),
    ),
  )(
    "LibreOffice computes from the formulas of %s, saved as .%s, what the core computed",
    async (_, ending, layouts) => {
      const bytes = await writeWorkbook(layouts.map(uncalculated), properties);
      const workbook = readSourceFile(convert(program, bytes, "xlsx", ending), `bieu.${ending}`, null);
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
    },
  );

  /** Width and height of each page in points. */
  const pageSizes = (pdf: Uint8Array): number[][] =>
    [
      ...new TextDecoder("latin1")
        .decode(pdf)
        .matchAll(/\/Type\/Page\/.*?\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/gs),
    ].map(([, width, height]) => [Number(width), Number(height)].map(Math.round));

  it.each(annexRounds)("LibreOffice prints the annex of %s on A4 across", async (_, layouts) => {
    const pdf = convert(program, await writeWorkbook(layouts, properties), "xlsx", "pdf");
    const sizes = pageSizes(pdf);
    expect(sizes.length).toBeGreaterThanOrEqual(layouts.length);
    for (const size of sizes) expect(size).toEqual([842, 595]);
  });

  it("LibreOffice prints the report upright, and its annex across", async () => {
    const details = { locality: "phường Lê Chân", date: null, signedBy: "", remarks: new Map() };
    const report = writtenReport(sampleConsolidation(), details)!;
    const sizes = pageSizes(convert(program, await writeReport(report), "docx", "pdf"));
    expect(sizes[0]).toEqual([595, 842]);
    expect(sizes.at(-1)).toEqual([842, 595]);
  });
}

/** Spreadsheets keep fifteen digits. */
function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
