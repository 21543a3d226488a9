import { type RangeCurve, twoDigits } from './charts/range-curve';

/** Where the loss of a range test would have been lowest, and where it was. */
export function comparedCurves(before: RangeCurve, after: RangeCurve): string {
  const [then, now] = [lowestOf(before), lowestOf(after)];
  if (now === null) {
    return then === null
      ? 'the loss never falls below its first value, as in class.'
      : `the loss never falls below its first value; in class it was lowest at a rate of ${then}.`;
  }
  if (then === null) {
    return `the loss is lowest at a rate of ${now}; in class it never fell below its first value.`;
  }
  return `the loss is lowest at a rate of ${now}, ${then === now ? 'as in class' : `in class at ${then}`}.`;
}

/** The rate at the lowest point, to the two digits that are read off; null where that is the start. */
function lowestOf({ rates, lowestStep }: RangeCurve): string | null {
  return lowestStep === 0 ? null : twoDigits(rates[lowestStep]!);
}
