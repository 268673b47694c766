import { lookOf, luminance } from "../../../src/taskpane/theme/look";
import { verdictColours } from "../../../src/taskpane/theme/verdictColours";

describe("the look that goes with Office's colours", () => {
  it.each([
    ["white, the colourful theme", "#FFFFFF", "light"],
    ["light grey", "#E6E6E6", "light"],
    ["the dark grey theme", "#666666", "dark"],
    ["the black theme", "#262626", "dark"],
    ["Excel's own black", "#0A0A0A", "dark"],
    ["pure black, Windows' high contrast", "#000000", "high-contrast"],
  ])("of %s is %s → %s", (_, background, look) => {
    expect(lookOf({ background, text: "#808080" })).toBe(look);
  });

  it.each([
    ["no colours told", null],
    ["a colour that is none", { background: "inherit", text: "" }],
  ])("is light for %s", (_, colours) => {
    expect(lookOf(colours)).toBe("light");
  });
});

describe("the verdicts' colours", () => {
  const pairs = [
    ["metText", "metFill"],
    ["notMetText", "notMetFill"],
    ["noDataText", "noDataFill"],
    ["notApplicableText", "notApplicableFill"],
    ["cautionText", "cautionFill"],
  ] as const;
  const looks = ["light", "dark", "high-contrast"] as const;

  it.each(looks.flatMap((look) => pairs.map(([text, fill]) => [look, text, fill] as const)))(
    "can be read in the %s look: %s on %s is at least 4.5:1",
    (look, text, fill) => {
      const colours = verdictColours[look];
      expect(contrast(colours[text], colours[fill])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(looks)("can be told as bars from their track in the %s look: at least 3:1", (look) => {
    const { barTrack, barMark, barMale, barFemale, metText, notMetText, cautionText } = verdictColours[look];
    for (const bar of [barMark, barMale, barFemale, metText, notMetText, cautionText]) {
      expect(contrast(bar, barTrack)).toBeGreaterThanOrEqual(3);
    }
  });
});

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one)!, luminance(other)!].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}
