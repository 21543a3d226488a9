/** The width of a character of the display type, in em. */
const CHARACTER = 0.58;
const LARGEST = 56;
/** How many characters fit at the largest size, with the formula beside them. */
const SHORT = 14;

/** Whether the title gets a line of its own. */
export function isLongTitle(title: string): boolean {
  return [...title].length > SHORT;
}

/** The largest size that its line allows, in units. @param room width in units */
export function titleSize(title: string, room: number): number {
  const { length } = [...title];
  if (length <= SHORT) return LARGEST;
  return Math.max(28, Math.min(42, Math.floor(room / (CHARACTER * length))));
}
