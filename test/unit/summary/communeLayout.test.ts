import fc from "fast-check";
import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { UnitReport } from "../../../src/reports/unitReport";
import { annexLayouts } from "../../../src/summary/annexLayouts";
import { communeLayout, type AnnexReport } from "../../../src/summary/communeLayout";
import type { SheetLayout } from "../../../src/summary/sheetLayout";
import { planOfEveryMeasure } from "../../support/everyMeasure";
import { gridOfLayout } from "../../support/layoutGrid";
import { randomRound } from "../../support/randomRound";

const plan = planOfEveryMeasure();
const context = { plan, items, year: 2026 };
const head = { locality: plan.locality, date: null, preparedBy: "", checkedBy: "", signedBy: "" };

function read(file: string | null, layouts: readonly SheetLayout[]): AnnexReport {
  const grids = layouts.map(gridOfLayout);
  const [report] = readWorkbook({ file, modified: null, grids }, context);
  return report as AnnexReport;
}

/** What of a report counts, without the cells it stands in. */
function content({ unit, year, reportDate, figures, annex }: UnitReport) {
  const values = [...figures.values()].map(({ item, parts, answer, held }) => ({
    item,
    parts: [parts.total.value, parts.male.value, parts.female.value],
    answer,
    held,
  }));
  return { unit, year, reportDate, values, annex };
}

describe("the sheet of a commune", () => {
  it("reads as the annex it was made from, whatever was reported", () => {
    fc.assert(
      fc.property(randomRound, (reports) => {
        const annex = read(
          "bieu.xlsx",
          annexLayouts(consolidate({ ...context, reports }), new Map(), { ...head, date: "2026-11-22" }),
        );
        const sheet = communeLayout(annex, plan, items, "phường Thử Nghiệm");
        expect(content(read(null, [sheet]))).toEqual(content(annex));
      }),
      { numRuns: 15 },
    );
  });

  it("says of each sum the file and the cell it comes from", () => {
    const annex = read("bieu.xlsx", annexLayouts(consolidate({ ...context, reports: [] }), new Map(), head));
    const { rows } = communeLayout(annex, plan, items, "phường Thử Nghiệm");
    const written = rows.flat().flatMap((cell) => (cell && "text" in cell ? [cell.text] : []));
    expect(written).toContain("Nguồn: tệp bieu.xlsx, trang “Số liệu theo đơn vị”");
    expect(written).toContain(`ô ${annex.figures.get("live-births")!.parts.total.cell}`);
  });
});
