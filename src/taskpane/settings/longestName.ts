/** Letters of a name that fit on one line of the foot of a printed table. */
export const longestName = 120;
