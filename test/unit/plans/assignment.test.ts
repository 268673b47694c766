import { assignIndicator, unassignedIndicators } from "../../../src/plans/assignment";
import { lechan2026 } from "../../../src/plans/presets/lechan-2026-2030";

const economyOffice = "Phòng Kinh tế, Hạ tầng và Đô thị";

describe("an indicator that nobody is told to report", () => {
  it("is listed: three of phường Lê Chân", () => {
    expect(unassignedIndicators(lechan2026).map(({ code }) => code)).toEqual(["2.1", "2.2", "3.1"]);
  });

  it("is no longer listed once it is given to a unit, and the unit's form asks for its items", () => {
    const plan = assignIndicator(lechan2026, "2.1", economyOffice);
    expect(unassignedIndicators(plan).map(({ code }) => code)).toEqual(["2.2", "3.1"]);
    const unit = plan.units.find(({ name }) => name === economyOffice);
    expect(unit?.items).toEqual(expect.arrayContaining(["wage-workers", "employed"]));
  });

  it("asks for each item once when it is given twice", () => {
    const once = assignIndicator(lechan2026, "2.1", economyOffice);
    expect(assignIndicator(once, "2.1", economyOffice)).toEqual(once);
  });

  it.each([
    ["a unit the plan does not have", "2.1", "Phòng Tài chính"],
    ["an indicator the plan does not have", "9.9", economyOffice],
  ])("stays as it is for %s", (_, code, unit) => {
    expect(assignIndicator(lechan2026, code, unit)).toBe(lechan2026);
  });
});
