import { settingsSchema } from "../../../src/taskpane/settings/settingsSchema";
import { freshSettings } from "../../support/memoryActions";

describe("settings that may be saved", () => {
  it("have their names trimmed", () => {
    const read = settingsSchema.safeParse({ ...freshSettings, signedBy: "  Trần Văn An " });
    expect(read.data?.signedBy).toBe("Trần Văn An");
  });

  it.each([
    ["a language nobody wrote words in", { language: "fr" }],
    ["a year of another century", { year: 26 }],
    ["half a year", { year: 2026.5 }],
    ["a deadline that is no day", { deadline: "2026-02-31" }],
    ["a name longer than a line", { preparedBy: "a".repeat(121) }],
    ["a blank alias", { unitAliases: { "": "Công an" } }],
  ])("do not have %s", (_, part) => {
    expect(settingsSchema.safeParse({ ...freshSettings, ...part }).success).toBe(false);
  });

  it("may have neither plan nor deadline", () => {
    expect(settingsSchema.safeParse(freshSettings).success).toBe(true);
  });
});
