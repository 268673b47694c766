import {
  findingKey,
  isAcceptable,
  markAccepted,
  type AcceptedFinding,
} from "../../../src/findings/acceptedFinding";
import type { Finding, FindingOf } from "../../../src/findings/finding";

const mismatch: FindingOf<"total-mismatch"> = {
  code: "total-mismatch",
  severity: "error",
  place: { sheet: "Trạm y tế", cell: "E7" },
  unit: "Trạm y tế",
  item: "live-births",
  values: { total: 120, male: 63, female: 56 },
};

const missing: FindingOf<"missing-unit"> = {
  code: "missing-unit",
  severity: "warning",
  place: {},
  unit: "Công an",
  values: { deadline: "2026-11-25", daysLate: 2 },
};

const unknownRow: FindingOf<"unknown-item"> = {
  code: "unknown-item",
  severity: "warning",
  place: { sheet: "Trạm y tế", cell: "B9" },
  unit: "Trạm y tế",
  values: { asWritten: "Việc khác" },
};

function accepting(finding: Finding): AcceptedFinding {
  return { key: findingKey(finding), reason: "Một trẻ chưa rõ giới tính", on: "2026-11-22" };
}

describe("what tells a finding from another", () => {
  it.each<[string, Finding, Finding]>([
    [
      "the unit's file and its sheet",
      mismatch,
      { ...mismatch, place: { file: "tyt.xlsx", sheet: "Sheet1", cell: "D4" } },
    ],
    ["one day late and the next", missing, { ...missing, values: { deadline: "2026-11-25", daysLate: 3 } }],
    ["before the deadline and after", missing, { ...missing, severity: "info", values: {} }],
  ])("is the same for %s", (_, one, other) => {
    expect(findingKey(other)).toBe(findingKey(one));
  });

  it.each<[string, Finding, Finding]>([
    ["the figures", mismatch, { ...mismatch, values: { total: 121, male: 63, female: 56 } }],
    ["the unit", mismatch, { ...mismatch, unit: "Công an" }],
    ["the item", mismatch, { ...mismatch, item: "masters" }],
    ["the cell, of a row that is no item", unknownRow, { ...unknownRow, place: { cell: "B10" } }],
  ])("is %s", (_, one, other) => {
    expect(findingKey(other)).not.toBe(findingKey(one));
  });
});

describe("the officer's word", () => {
  const said = { place: {}, severity: "error" } as const;

  it.each<[string, Finding]>([
    ["people whose sex is not known", mismatch],
    [
      "more helped than found this year",
      {
        ...said,
        code: "part-exceeds-whole",
        values: { part: 5, whole: 3, partLabel: "Được hỗ trợ", wholeLabel: "Được phát hiện" },
      },
    ],
    ["a unit that will not report", missing],
    [
      "last year's sheet, left out",
      { ...said, code: "wrong-period", values: { written: "2025", expected: 2026 } },
    ],
    ["a row that is no item", unknownRow],
  ])("is enough for %s", (_, finding) => {
    expect(isAcceptable(finding)).toBe(true);
  });

  it.each<[string, Finding]>([
    ["more women than people", { ...mismatch, values: { total: 50, male: 20, female: 57 } }],
    ["fewer people than men and women", { ...mismatch, values: { total: 118, male: 63, female: 56 } }],
    ["women beside a smaller total", { ...said, code: "part-exceeds-whole", values: { part: 7, whole: 5 } }],
    ["what is no number", { ...said, code: "ambiguous-number", values: { asWritten: "2/8" } }],
    ["a negative", { ...said, code: "negative", values: { asWritten: "-5" } }],
    ["a percentage", { ...said, code: "percent-for-count", values: { asWritten: "85%" } }],
    [
      "two reports of which none is later",
      { ...said, code: "duplicate-unit", values: { other: "b.xlsx", decidedBy: "nothing" } },
    ],
    [
      "a wrong plan",
      { ...said, severity: "warning", code: "plan-invalid", values: { field: "Năm", asWritten: "x" } },
    ],
  ])("is not enough for %s", (_, finding) => {
    expect(isAcceptable(finding)).toBe(false);
  });
});

describe("marking what was accepted", () => {
  it("makes of the finding one that only tells, with the reason and the day", () => {
    expect(markAccepted([mismatch, unknownRow], [accepting(mismatch)])).toEqual([
      {
        ...mismatch,
        severity: "info",
        accepted: { reason: "Một trẻ chưa rõ giới tính", on: "2026-11-22" },
      },
      unknownRow,
    ]);
  });

  it("leaves the finding as it is once its figures have changed", () => {
    const corrected: Finding = { ...mismatch, values: { total: 130, male: 63, female: 56 } };
    expect(markAccepted([corrected], [accepting(mismatch)])).toEqual([corrected]);
  });

  it("does not let stand what is to be corrected, whatever is kept of it", () => {
    const negative: Finding = {
      code: "negative",
      severity: "error",
      place: {},
      item: "masters",
      values: { asWritten: "-5" },
    };
    expect(markAccepted([negative], [accepting(negative)])).toEqual([negative]);
  });
});
