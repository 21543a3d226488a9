/** What one student who went wrong adds to the score of an item. */
export const WEIGHTS = {
  sureAndWrong: 3,
  wrong: 2,
  /** Went over the edge, stayed far below it, or stopped beyond it. */
  missed: 1,
  /** The same, or anything else, against their own prediction. */
  surprised: 2,
  /** Against their own prediction, of which they were sure. */
  sureAndSurprised: 3,
  namedMistake: 1,
} as const;

/** Of who took part: fewer are helped one by one, not before the class. */
export const LEAST_SHARE = 0.1;

/** Asked before anything is simulated for an item, which would then be left out. */
export function areEnough(affected: number, took: number): boolean {
  return affected > 0 && affected >= LEAST_SHARE * took;
}
