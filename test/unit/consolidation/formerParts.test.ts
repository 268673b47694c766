import { considerReports } from "../../../src/consolidation/considerReports";
import { consolidate } from "../../../src/consolidation/consolidate";
import { unitsInParts, withoutBlankWholes } from "../../../src/consolidation/formerParts";
import { items } from "../../../src/plans/items";
import type { UnitReport } from "../../../src/reports/unitReport";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";

const births = (male: number, female: number) => ({ "live-births": [male + female, male, female] }) as const;
const whole = unitReport("Trạm y tế", births(60, 50), { file: "ca.xlsx" });
const blank = unitReport("Trạm y tế", { "live-births": null });

function part(commune: string, male: number, female: number): UnitReport {
  return unitReport(`Trạm y tế (${commune})`, births(male, female), {
    file: `${commune}.xlsx`,
    group: "Trạm y tế",
    formerCommune: commune,
  });
}

const parts = [part("An Biên", 30, 20), part("Dư Hàng", 33, 30)];
const round = { plan: smallPlan(), items, year: 2026 };

describe("parts of former communes", () => {
  it("stand for their unit", () => {
    expect(unitsInParts([...parts, whole])).toEqual(new Set(["Trạm y tế"]));
    expect(withoutBlankWholes([blank, ...parts])).toEqual(parts);
    expect(withoutBlankWholes([blank])).toEqual([blank]);
  });

  it("are added together, and their unit is not missing", () => {
    const { missingUnits, reports, sums } = consolidate({ ...round, reports: [blank, ...parts] });
    expect(reports.map(({ excluded }) => excluded)).toEqual([null, null, null]);
    expect(missingUnits).not.toContain("Trạm y tế");
    expect(sums.get("live-births")?.parts).toMatchObject({ male: { value: 63 }, female: { value: 50 } });
  });

  it("are not counted beside a report of the whole unit until the officer decides", () => {
    const decisions = considerReports([whole, ...parts], 2026, smallPlan());
    expect([whole, ...parts].map((report) => decisions.get(report)?.excluded)).toEqual([
      "undecided",
      "undecided",
      "undecided",
    ]);
    expect(decisions.get(whole)?.finding).toMatchObject({ code: "duplicate-unit", severity: "error" });
  });

  it("compete with a second report of the same part only", () => {
    const later = { ...part("An Biên", 31, 20), file: "lan 2.xlsx", revision: true };
    const decisions = considerReports([...parts, later], 2026, smallPlan());
    expect([...parts, later].map((report) => decisions.get(report)?.excluded)).toEqual([
      "superseded",
      null,
      null,
    ]);
  });
});
