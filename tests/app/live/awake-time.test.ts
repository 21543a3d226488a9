import { expect, test } from 'vitest';
import { AwakeTime } from '../../../app/live/awake-time';

test('time asleep or busy counts as half a second, and a clock set back as none', () => {
  const awake = new AwakeTime();
  awake.tick(1_000);
  awake.tick(1_250);
  expect(awake.now).toBe(250);
  awake.tick(3_600_000);
  expect(awake.now).toBe(750);
  awake.tick(0);
  expect(awake.now).toBe(750);
});
