/** Points that a character of the default font takes, and the space around a text. */
const pointsPerCharacter = 5.25;
const padding = 3.75;

/** About how wide a text is in the default font, in points; the host cannot measure as Excel does. */
export function displayWidth(text: string): number {
  if (text === "") return 0;
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return Math.round((longest * pointsPerCharacter + padding) * 100) / 100;
}
