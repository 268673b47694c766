import { HostError } from "../wire/hostError";

/** The names of HTML that Office.js examples use most. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as Excel gives it back: "#A4262C" in capitals. */
export function writtenColor(color: string): string {
  const hex = named[color.toLowerCase()] ?? color;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new HostError("InvalidArgument");
  return hex.toUpperCase();
}
