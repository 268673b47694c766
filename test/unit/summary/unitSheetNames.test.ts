import { presets } from "../../../src/plans/library";
import { unitSheetNames } from "../../../src/summary/unitSheetNames";

const named = (...names: string[]) => [...unitSheetNames(names.map((name) => ({ name }))).values()];

it.each([
  ["keeps a short name", ["Trạm y tế"], ["Trạm y tế"]],
  ["cuts at 31 characters", ["Ủy ban Mặt trận Tổ quốc Việt Nam phường"], ["Ủy ban Mặt trận Tổ quốc Việt Na"]],
  ["takes out signs that Excel refuses", ["Tổ 1/2: [Đông]"], ["Tổ 1 2 Đông"]],
  ["takes off apostrophes at the ends", ["'Tổ 1'"], ["Tổ 1"]],
  ["leaves none where it cuts", [`${"a".repeat(30)}'s`], ["a".repeat(30)]],
  ["takes off what begins a formula", ["=1+1", "- Trạm y tế"], ["1+1", "Trạm y tế"]],
  ["names what has no sign left", ["///", "?"], ["Đơn vị", "Đơn vị (2)"]],
  ["numbers what would be the same", ["Tổ 1/2", "Tổ 1?2", "tổ 1 2"], ["Tổ 1 2", "Tổ 1 2 (2)", "tổ 1 2 (3)"]],
])("%s", (_, names, sheets) => {
  expect(named(...names)).toEqual(sheets);
});

it("keeps apart from the other sheets", () => {
  expect([...unitSheetNames([{ name: "chỉ tiêu" }], ["Chỉ tiêu"]).values()]).toEqual(["chỉ tiêu (2)"]);
});

it.each(presets.map((plan) => [plan.id, plan] as const))(
  "names the sheets of %s as Excel accepts",
  (_, plan) => {
    const names = [...unitSheetNames(plan.units).values()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(plan.units.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  },
);
