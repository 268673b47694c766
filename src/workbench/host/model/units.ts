/** Office.js measures in points, Univer in pixels of 96 to the inch. */
const pixelsPerPoint = 96 / 72;

export function pointsToPixels(points: number): number {
  return points * pixelsPerPoint;
}

/** Rounded to a hundredth, so that a width comes back as it was given. */
export function pixelsToPoints(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}
