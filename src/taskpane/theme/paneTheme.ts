import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Look } from "./look";
import { verdictColours, type VerdictColours } from "./verdictColours";

const fluentThemes: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

/** Fluent's theme for a look, with the verdicts' colours beside it. */
export function paneTheme(look: Look): Theme & VerdictColours {
  return { ...fluentThemes[look], ...verdictColours[look] };
}
