/** Zero-based columns of a unit's form. */
export const formColumns = {
  code: 0,
  order: 1,
  label: 2,
  unit: 3,
  total: 4,
  male: 5,
  female: 6,
  cause: 7,
  proposal: 8,
  check: 9,
} as const;

/** In characters. */
export const formWidths: readonly number[] = [4, 6, 52, 12, 11, 11, 11, 26, 26, 22];
