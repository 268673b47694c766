import { freshSettings, readSettings } from "../../../src/actions/settings";

describe("readSettings", () => {
  it("reads back what was kept", () => {
    const kept = {
      ...freshSettings(2026),
      planId: "lechan-2026-2030",
      deadline: "2026-11-25",
      unitAliases: { TYT: "Trạm y tế" },
    };
    expect(readSettings(JSON.stringify(kept), 2030)).toEqual(kept);
  });

  it.each([
    ["nothing kept yet", undefined],
    ["a text that is no JSON", "{"],
    ["something else", "[1]"],
  ])("begins afresh with %s", (_, stored) => expect(readSettings(stored, 2027)).toEqual(freshSettings(2027)));

  it("lets one damaged field cost only itself", () => {
    const stored = JSON.stringify({
      ...freshSettings(2026),
      deadline: "25/11",
      year: "hai nghìn",
      preparedBy: "Lê Thị Hoa",
    });
    expect(readSettings(stored, 2027)).toMatchObject({
      deadline: null,
      year: 2027,
      preparedBy: "Lê Thị Hoa",
    });
  });
});
