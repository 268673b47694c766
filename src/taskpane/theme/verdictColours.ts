import type { Look } from "./look";

/** Colours of the verdicts: text (≥ 4.5:1 on its fill), fill, and of the bars. Words and icons always say the same. */
export interface VerdictColours {
  readonly metText: string;
  readonly metFill: string;
  readonly notMetText: string;
  readonly notMetFill: string;
  readonly noDataText: string;
  readonly noDataFill: string;
  readonly notApplicableText: string;
  readonly notApplicableFill: string;
  readonly cautionText: string;
  readonly cautionFill: string;
  readonly barTrack: string;
  readonly barMark: string;
  readonly barMale: string;
  readonly barFemale: string;
}

const light: VerdictColours = {
  metText: "#0B6A0B",
  metFill: "#DFF6DD",
  notMetText: "#A4262C",
  notMetFill: "#FDE7E9",
  noDataText: "#5C5C5C",
  noDataFill: "#F0F0F0",
  notApplicableText: "#5C5C5C",
  notApplicableFill: "#FFFFFF",
  cautionText: "#8A5A00",
  cautionFill: "#FFF4DC",
  barTrack: "#E6E6E6",
  barMark: "#242424",
  barMale: "#4F6BA8",
  barFemale: "#A8558F",
};

const dark: VerdictColours = {
  metText: "#9AD99A",
  metFill: "#12351A",
  notMetText: "#F4B0B4",
  notMetFill: "#481A1E",
  noDataText: "#C8C8C8",
  noDataFill: "#3A3A3A",
  notApplicableText: "#C8C8C8",
  notApplicableFill: "#292929",
  cautionText: "#F0C36B",
  cautionFill: "#3D2F0F",
  barTrack: "#474747",
  barMark: "#FFFFFF",
  barMale: "#8FAAE6",
  barFemale: "#E09CCB",
};

const highContrast: VerdictColours = {
  metText: "#FFFFFF",
  metFill: "#000000",
  notMetText: "#FFFFFF",
  notMetFill: "#000000",
  noDataText: "#FFFFFF",
  noDataFill: "#000000",
  notApplicableText: "#FFFFFF",
  notApplicableFill: "#000000",
  cautionText: "#FFFF00",
  cautionFill: "#000000",
  barTrack: "#000000",
  barMark: "#FFFF00",
  barMale: "#1AEBFF",
  barFemale: "#FFFFFF",
};

/** The verdicts' colours in each look; the light ones are those of the sheets. */
export const verdictColours: Readonly<Record<Look, VerdictColours>> = {
  light,
  dark,
  "high-contrast": highContrast,
};

/** The same colours as style variables, which the provider sets: use these in styles. */
export const verdict: VerdictColours = Object.fromEntries(
  Object.keys(light).map((name) => [name, `var(--${name})`]),
) as unknown as VerdictColours;
