import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { UnitReport } from "../../../src/reports/unitReport";
import { unitRecordLayout } from "../../../src/summary/unitRecordLayout";
import { unitRecords } from "../../../src/summary/unitRecords";
import { rowShowing, shownAt } from "../../support/layoutCells";
import { gridOfLayout } from "../../support/layoutGrid";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { smallPlan } from "../../support/smallPlan";
import { unitReport, withHeld } from "../../support/unitReports";

const plan = smallPlan();
const year = 2026;
const [total, male, female, cause, proposal, source] = [4, 5, 6, 7, 8, 9];

function recordsOf(...reports: UnitReport[]) {
  return unitRecords(consolidate({ plan, items, year, reports }), "phường Lê Chân");
}

function recordOf(...reports: UnitReport[]) {
  return unitRecordLayout(recordsOf(...reports)[0]!);
}

const file = { file: "tram.xls", sheet: "Sheet1", reportDate: "2026-11-20" };
const health = unitReport("Trạm y tế", { "live-births": [120, 63, 57], "maternal-deaths": null }, file);
const layout = recordOf(health);
const at = (item: string, column: number, of = layout) => shownAt(of, rowShowing(of, 0, item), column);

/** The report with the total of an item as the unit wrote it. */
function written(report: UnitReport, item: string, asWritten: string): UnitReport {
  const figure = report.figures.get(item)!;
  const parts = { ...figure.parts, total: { ...figure.parts.total, asWritten } };
  return { ...report, figures: new Map([...report.figures, [item, { ...figure, parts }]]) };
}

describe("a unit's sheet behind the annex", () => {
  it("shows its figures as values, each with its source", () => {
    expect([total, male, female].map((column) => at("live-births", column!))).toEqual([120, 63, 57]);
    expect(at("live-births", source!)).toBe("tram.xls · Sheet1 · E7: 120 · F7: 63 · G7: 57");
  });

  it("leaves blank what the unit left blank, without a source", () => {
    expect([total, source].map((column) => at("maternal-deaths", column!))).toEqual([null, null]);
  });

  it("carries what the unit wrote beside a figure", () => {
    const figure = { ...health.figures.get("live-births")!, cause: "Ít trẻ sinh", proposal: "Truyền thông" };
    const told = recordOf({ ...health, figures: new Map([["live-births", figure]]) });
    expect(at("live-births", cause!, told)).toBe("Ít trẻ sinh");
    expect(at("live-births", proposal!, told)).toBe("Truyền thông");
  });

  it("shows a figure that is held out, and says that it does not count", () => {
    const held = recordOf(withHeld(health, "live-births"));
    expect(at("live-births", total!, held)).toBe(120);
    expect(at("live-births", source!, held)).toMatch(/đang chờ sửa, chưa tính vào$/);
  });

  it.each(["Nguyễn Thị Hoa, sinh 1990", "12/25 (48%)", "85%"])(
    "passes on nothing of a cell that is held out where it says %j",
    (words) => {
      const held = recordOf(written(withHeld(health, "live-births"), "live-births", words));
      expect(at("live-births", total!, held)).toBeNull();
      expect(at("live-births", source!, held)).not.toContain("Nguyễn");
    },
  );

  it("is there for units that gave anything, the plan's or not, and for no other", () => {
    const stranger = unitReport("Phòng khám", { "live-births": 5 }, { known: false });
    const blank = unitReport("Phòng Kinh tế", { "live-births": null });
    const sheets = recordsOf(health, stranger, blank).map(({ sheet }) => sheet);
    expect(sheets).toEqual(["Trạm y tế", "Phòng khám"]);
  });

  it("has a sheet's name of its own", () => {
    const [record] = recordsOf(unitReport("Số liệu theo đơn vị", { population: 5 }, { known: false }));
    expect(record?.sheet).toBe("Số liệu theo đơn vị (2)");
  });

  it("is left out with all others where there are more than anyone leafs through", () => {
    const many = Array.from({ length: 201 }, (_, index) =>
      unitReport(`Tổ dân phố ${index}`, { population: 1 }),
    );
    expect(recordsOf(...many.slice(1))).toHaveLength(200);
    expect(recordsOf(...many)).toEqual([]);
  });
});

it("what stands on the sheets reads back as it was", () => {
  const { plan: whole, reports: sample } = sampleConsolidation();
  const readBack = (reports: readonly UnitReport[]) => {
    const round = consolidate({ plan: whole, items, year, reports });
    const grids = unitRecords(round, "phường Lê Chân").map((record) =>
      gridOfLayout(unitRecordLayout(record)),
    );
    return readWorkbook({ file: "phu-luc.xlsx", modified: null, grids }, { plan: whole, items, year });
  };
  const figures = (reports: readonly UnitReport[]) =>
    reports.flatMap(({ unit, figures }) =>
      [...figures.values()].map(({ item, held, answer, parts }) => {
        const values = [parts.total.value, parts.male.value, parts.female.value];
        return [unit, item, held, answer, ...values];
      }),
    );
  const once = readBack(sample.map(({ report }) => report));
  expect(figures(once).filter(([, , held]) => held)).toEqual([
    [expect.any(String), "vocational-entrants", true, undefined, null, null, null],
  ]);
  expect(figures(once).length).toBeGreaterThan(50);
  expect(figures(readBack(once))).toEqual(figures(once));
});
