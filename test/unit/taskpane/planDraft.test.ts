import type { Round } from "../../../src/actions/officerActions";
import { lechan2026 } from "../../../src/plans/presets/lechan-2026-2030";
import {
  differs,
  draftFromPreset,
  draftFromRound,
  settingsOfDraft,
  withYear,
} from "../../../src/taskpane/plan/planDraft";
import { planOfDraft } from "../../../src/taskpane/plan/planOfDraft";
import { freshSettings } from "../../support/memoryActions";

const emptyRound: Round = {
  settings: freshSettings,
  plan: null,
  units: [],
  consolidation: null,
  findings: [],
  table: { exists: false, changedCells: 0 },
  remarks: new Map(),
};
const leChanRound: Round = {
  ...emptyRound,
  plan: lechan2026,
  settings: {
    ...freshSettings,
    planId: lechan2026.id,
    locality: lechan2026.locality,
    deadline: "2026-11-25",
  },
};

describe("a draft from a preset", () => {
  it.each([
    ["the year we are in, where the plan covers it", 2028, 2028],
    ["the plan's first year before it begins", 2025, 2026],
    ["the plan's first year after it has ended", 2031, 2026],
  ])("takes %s", (_, thisYear, year) => {
    expect(draftFromPreset(lechan2026, thisYear).year).toBe(year);
  });
});

describe("a draft from the workbook", () => {
  it("is none where there is no plan", () => {
    expect(draftFromRound(emptyRound)).toBeNull();
  });

  it("does not differ from the workbook until something is changed", () => {
    const draft = draftFromRound(leChanRound)!;
    expect(differs(draft, leChanRound)).toBe(false);
    expect(differs({ ...draft, locality: `${draft.locality} ` }, leChanRound)).toBe(false);
    expect(differs(withYear(draft, 2027), leChanRound)).toBe(true);
    expect(differs({ ...draft, deadline: "" }, leChanRound)).toBe(true);
    expect(differs({ ...draft, assignments: { "2.1": "Công an" } }, leChanRound)).toBe(true);
  });
});

describe("the settings of a draft", () => {
  const draft = draftFromRound(leChanRound)!;

  it.each([
    ["25/11/2026", "2026-11-25"],
    ["25/11", "2026-11-25"],
    ["", null],
  ])("have “%s” as the deadline %s", (typed, deadline) => {
    expect(settingsOfDraft({ ...draft, deadline: typed }, freshSettings)?.deadline).toBe(deadline);
  });

  it("are none while the deadline cannot be read", () => {
    expect(settingsOfDraft({ ...draft, deadline: "31/2/2026" }, freshSettings)).toBeNull();
  });

  it("keep the officer's other settings", () => {
    const settings = settingsOfDraft(draft, { ...freshSettings, preparedBy: "Nguyễn Thị Hoa" });
    expect(settings?.preparedBy).toBe("Nguyễn Thị Hoa");
  });
});

describe("another year", () => {
  it("leaves a deadline that cannot be read as it was typed", () => {
    const draft = { ...draftFromPreset(lechan2026, 2026), deadline: "cuối quý IV" };
    expect(withYear(draft, 2027)).toMatchObject({ year: 2027, deadline: "cuối quý IV" });
  });
});

describe("the plan of a draft", () => {
  it("is the preset, with what was assigned", () => {
    const draft = { ...draftFromPreset(lechan2026, 2026), assignments: { "2.1": "Công an" } };
    const plan = planOfDraft(draft, emptyRound);
    expect(plan?.indicators.find(({ code }) => code === "2.1")?.reportedBy).toEqual(["Công an"]);
  });

  it("is the workbook's own, as edited there, where it is the same one", () => {
    const edited = { ...lechan2026, title: "Kế hoạch đã sửa" };
    const draft = draftFromPreset(lechan2026, 2026);
    expect(planOfDraft(draft, { ...leChanRound, plan: edited })?.title).toBe("Kế hoạch đã sửa");
  });

  it("is none where nobody knows it", () => {
    expect(planOfDraft({ ...draftFromPreset(lechan2026, 2026), planId: "gone" }, emptyRound)).toBeNull();
  });
});
