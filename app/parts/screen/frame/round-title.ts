/** Width of a character of the display type, in its own size. */
const CHARACTER = 0.58;
const LARGEST = 56;
/** Characters that stand at the largest size, with the formula beside them. */
const SHORT = 14;

/** Whether the title stands alone on its line. */
export function isLongTitle(title: string): boolean {
  return [...title].length > SHORT;
}

/**
 * As large as its line allows, in units.
 * @param room width in units
 */
export function titleSize(title: string, room: number): number {
  const { length } = [...title];
  if (length <= SHORT) return LARGEST;
  return Math.max(28, Math.min(42, Math.floor(room / (CHARACTER * length))));
}
