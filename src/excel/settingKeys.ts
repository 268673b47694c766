/** Under which keys the workbook remembers, each a JSON text. */
export const settingKeys = {
  /** What the officer chose. */
  choices: "THCT.choices",
  /** The whole plan, so that it travels with the file. */
  plan: "THCT.plan",
  /** Earlier rounds that this one is compared with. */
  past: "THCT.past",
  /** Which sheets of units' files are kept in the workbook, and where their figures stand in them. */
  originals: "THCT.originals",
  /** How the own sheets were last laid out. */
  sheets: "THCT.sheets",
} as const;
