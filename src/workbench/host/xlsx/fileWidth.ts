import { pixelsToPoints, pointsToPixels } from "../model/units";

/** A file measures columns in characters of 7 pixels, with 5 pixels around them. */
const pixelsPerCharacter = 7;
const padding = 5;

/** Characters → points. */
export function fromFileWidth(characters: number): number {
  return pixelsToPoints(Math.trunc(characters * pixelsPerCharacter + padding));
}

/** Points → characters. */
export function toFileWidth(points: number): number {
  return Math.max(0, (pointsToPixels(points) - padding) / pixelsPerCharacter);
}
