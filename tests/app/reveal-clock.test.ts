import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RevealClock } from '../../app/live/reveal-clock';

describe("following the server's clock of a reveal", () => {
  test('counts on between two frames', () => {
    const clock = new RevealClock();
    clock.hear(1_000, 5_000);
    expect(clock.elapsed(5_250)).toBe(1_250);
  });

  test('frames late by up to 200 ms leave it at most 200 ms behind and never ahead', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 100 }),
        (delays) => {
          const clock = new RevealClock();
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
    const clock = new RevealClock();
    clock.hear(1_000, 1_000);
    clock.hear(8_000, 1_100);
    expect(clock.elapsed(1_100)).toBe(8_000);
  });

  test('stands still while the server waits, and goes on with the next frame', () => {
    const clock = new RevealClock();
    clock.hear(1_000, 1_000);
    clock.freeze(1_400);
    expect(clock.elapsed(9_000)).toBe(1_400);
    clock.hear(1_400, 9_100);
    expect(clock.elapsed(9_200)).toBe(1_500);
  });

  test('shows the start before anything was heard', () => {
    expect(new RevealClock().elapsed(123)).toBe(0);
  });
});
