import { consolidate } from "../../../src/consolidation/consolidate";
import { items } from "../../../src/plans/items";
import { consolidationJson, findingJson } from "../../../src/summary/consolidationJson";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";

const births = { "live-births": [119, 63, 56], "maternal-deaths": 0 } as const;
const file = { file: "tram-y-te.xls", sheet: "Sheet1" };

function json(...reports: Parameters<typeof unitReport>[]) {
  const consolidation = consolidate({
    plan: smallPlan(),
    items,
    year: 2026,
    reports: reports.map((report) => unitReport(...report)),
  });
  return consolidationJson(consolidation, [{ source: "hong.xlsx", error: "Tệp hỏng" }], "vi");
}

it("gives a unit's figures with parts not given as null", () => {
  expect(json(["Trạm y tế", births, file]).units[0]).toEqual({
    unit: "Trạm y tế",
    source: "tram-y-te.xls",
    sheet: "Sheet1",
    items: {
      "live-births": { total: 119, male: 63, female: 56 },
      "maternal-deaths": { total: 0, male: null, female: null },
    },
    findings: [],
  });
});

it("gives a yes/no item as its answer", () => {
  const { units, indicators } = json(["Phòng Văn hoá – Xã hội", { "gender-column-maintained": true }]);
  expect(units[0]).toMatchObject({ items: { "gender-column-maintained": { answer: true } } });
  expect(indicators.find(({ code }) => code === "6.3")).toMatchObject({
    value: null,
    target: null,
    comparator: "yes",
    answers: { yes: 1, no: 0 },
  });
});

it("gives a finding with its sentence and place", () => {
  expect(json(["Phòng Kinh tế", { "business-heads": [50, null, null] }, file]).units[0]).toMatchObject({
    unit: "Phòng Kinh tế",
    findings: [
      {
        code: "pair-incomplete",
        severity: "warning",
        cell: "F7",
        item: "business-heads",
        indicator: "2.2",
        unit: "Phòng Kinh tế",
        file: "tram-y-te.xls",
        sheet: "Sheet1",
        message: expect.stringContaining("Chưa có Nam, Nữ của “Giám đốc/chủ doanh nghiệp, hợp tác xã”"),
      },
    ],
  });
});

it("says of a finding that was accepted why, and since when", () => {
  const accepted = { reason: "Đã hỏi lại", on: "2026-11-22" };
  const finding = { code: "no-table", severity: "info", place: {}, accepted } as const;
  expect(findingJson(finding, "vi")).toMatchObject({ code: "no-table", severity: "info", accepted });
});

it.each([
  ["wrong-period", [["Trạm y tế", births, { ...file, year: 2025 }]]],
  [
    "superseded",
    [
      ["Trạm y tế", births, { ...file, modified: 1 }],
      ["Trạm y tế", births, { file: "sau.xls", modified: 2 }],
    ],
  ],
] as const)("keeps the place of a report left out: %s", (excluded, reports) => {
  const { units } = json(...(reports as unknown as Parameters<typeof unitReport>[]));
  expect(units[0]).toMatchObject({ unit: "Trạm y tế", source: "tram-y-te.xls", excluded, items: {} });
  expect(units[0]).toHaveProperty(
    "findings.0.code",
    excluded === "wrong-period" ? excluded : "duplicate-unit",
  );
});

it("leaves out both of two reports that nothing tells apart, with an error", () => {
  const { units } = json(["Trạm y tế", births, file], ["Trạm y tế", births, { file: "khac.xls" }]);
  expect(units.slice(0, 2)).toEqual([
    expect.objectContaining({
      excluded: "superseded",
      findings: [expect.objectContaining({ severity: "error" })],
    }),
    expect.objectContaining({
      excluded: "superseded",
      findings: [expect.objectContaining({ severity: "error" })],
    }),
  ]);
});

it("puts files that could not be read after the reports", () => {
  expect(json(["Trạm y tế", births, file]).units[1]).toEqual({ source: "hong.xlsx", error: "Tệp hỏng" });
});

it("gives an indicator exactly the fields of the contract", () => {
  const { indicators } = json(["Trạm y tế", births, file]);
  expect(indicators.find(({ code }) => code === "4.2")).toEqual({
    code: "4.2",
    value: 0,
    male: null,
    female: null,
    comparator: "<",
    target: 42,
    status: "met",
    provisional: false,
    outlook: null,
    shortfall: 0,
    smallNumbers: true,
    reported: 1,
    expected: 1,
  });
});

it("is plain JSON", () => {
  const value = json(["Trạm y tế", births, file]);
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});
