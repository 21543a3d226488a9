import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { LEAD_IN_MS } from '#core/lesson/round';
import { PlaybackClock } from '../../../app/live/playback-clock';
import { playbackStepOf, untilStartOf } from '../../../app/live/playback-step';
import { phaseOf } from '../../support/app/phases';

describe("following the server's clock of a reveal", () => {
  test('counts on between two frames', () => {
    const clock = new PlaybackClock();
    clock.hear(1_000, 5_000);
    expect(clock.elapsed(5_250)).toBe(1_250);
  });

  test('frames late by up to 200 ms leave it at most 200 ms behind and never ahead', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 100 }),
        (delays) => {
          const clock = new PlaybackClock();
          delays.forEach((delay, k) => {
            clock.hear(k * 100, k * 100 + delay);
          });
          const now = delays.length * 100 + 200;
          expect(clock.elapsed(now)).toBeLessThanOrEqual(now);
          expect(clock.elapsed(now)).toBeGreaterThanOrEqual(now - 200);
        },
      ),
    );
  });

  test('a jump of over half a second is followed at once', () => {
    const clock = new PlaybackClock();
    clock.hear(1_000, 1_000);
    clock.hear(8_000, 1_100);
    expect(clock.elapsed(1_100)).toBe(8_000);
  });

  test('stands still while the server waits, and goes on with the next frame', () => {
    const clock = new PlaybackClock();
    clock.hear(1_000, 1_000);
    clock.freeze(1_400);
    expect(clock.elapsed(9_000)).toBe(1_400);
    clock.hear(1_400, 9_100);
    expect(clock.elapsed(9_200)).toBe(1_500);
  });

  test('shows the start before anything was heard', () => {
    expect(new PlaybackClock().elapsed(123)).toBe(0);
  });
});

describe('what a view says of the time', () => {
  const running = phaseOf('race', 'running');
  const at = (elapsed: number, still: object) => ({ ...running, elapsed, ...still });

  test('stands still while it is paused, and while the server waits for the phones', () => {
    for (const still of [{ paused: true }, { waiting: true }]) {
      const clock = new PlaybackClock();
      clock.follow(at(4_000, still), 1_000);
      expect(clock.elapsed(9_000)).toBe(4_000);
      clock.follow(at(4_000, {}), 9_000);
      expect(clock.elapsed(9_500)).toBe(4_500);
    }
  });

  test('is forgotten outside of a run', () => {
    const clock = new PlaybackClock();
    clock.follow(at(4_000, {}), 1_000);
    clock.follow({ kind: 'lobby' }, 2_000);
    expect(clock.elapsed(3_000)).toBe(0);
  });
});

describe('the step on show', () => {
  test('is the first one through the lead-in, which counts down', () => {
    const running = phaseOf('race', 'running');
    expect(playbackStepOf(running, LEAD_IN_MS, rulesOf)).toBe(0);
    expect(untilStartOf(running, 1_000)).toBe(LEAD_IN_MS - 1_000);
    expect(untilStartOf(running, LEAD_IN_MS + 5)).toBe(0);
  });

  test('goes on by the pace of the activity', () => {
    const later = LEAD_IN_MS + 2_000;
    expect(playbackStepOf(phaseOf('race', 'running'), later, rulesOf)).toBe(4);
    expect(playbackStepOf(phaseOf('steer', 'running'), later, rulesOf)).toBe(8);
    expect(playbackStepOf(phaseOf('range-test', 'running'), later, rulesOf)).toBe(10);
  });

  test('is the last one of the activity once it is over', () => {
    const over = phaseOf('range-test', 'finished');
    const { activity } = over.round;
    expect(playbackStepOf(over, 0, rulesOf)).toBe(rulesOf(activity).steps(activity));
    expect(playbackStepOf({ kind: 'lobby' }, 9_999, rulesOf)).toBe(0);
  });
});
