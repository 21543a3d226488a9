import { expect, it } from 'vitest';
import { TokenBucket } from '#core/base/token-bucket';
import { costOf, MOST_SCREENS, SHARES } from '#core/room/limits';

/** Commands that a full share allows at once, and then in each second. */
function allowance(standing: keyof typeof SHARES, type: string): [atOnce: number, after: number] {
  const bucket = new TokenBucket(SHARES[standing], 0);
  let atOnce = 0;
  for (; bucket.untilHolds(costOf(type), 0) === 0; atOnce += 1) bucket.take(costOf(type), 0);
  return [atOnce, SHARES[standing].perSecond / costOf(type)];
}

it('[RM12] twenty projectors watch a room', () => {
  expect(MOST_SCREENS).toBe(20);
});

it('[RM13] what each sender may ask of a room, at once and after that in a second', () => {
  expect(allowance('member', 'pick')).toEqual([20, 2.5]);
  // A rate that is dragged is sent four times a second.
  expect(allowance('member', 'change-rate')).toEqual([40, 5]);
  expect(allowance('stranger', 'join')).toEqual([6, 1]);
  expect(allowance('instructor', 'lock')).toEqual([40, 20]);
  expect(allowance('member', 'no such command')).toEqual([20, 2.5]);
});
