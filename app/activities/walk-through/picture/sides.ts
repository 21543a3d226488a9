/** The names of one run or two: they stand beside one another, and never change places. */
export const SIDES = ['left', 'right'] as const;
