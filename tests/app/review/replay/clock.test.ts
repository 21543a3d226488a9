import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALM_THEN_FAST, elapsedAtStep } from '#core/lesson/pace';
import { ReplayClock } from '../../../../app/review/replay/replay-clock';

const FRAME_MS = 20;

/** Looks at every frame, as a page in front does. */
function watch(clock: ReplayClock, from: number, until: number): number {
  let step = clock.stepAt(from);
  for (let now = from; now <= until; now += FRAME_MS) step = clock.stepAt(now);
  return step;
}

describe('the clock of a replay', () => {
  it('stands at the step it was sent to, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 96, max: 20_000 }), fc.nat(20_000), (steps, step) => {
        const clock = new ReplayClock(steps, CALM_THEN_FAST);
        clock.seek(step, 0);
        expect(clock.stepAt(1_000)).toBe(Math.min(step, steps));
      }),
    );
  });

  it('plays at the class’s pace, and stops at the end', () => {
    const clock = new ReplayClock(200, CALM_THEN_FAST);
    clock.play(0);
    expect(watch(clock, 0, 2_000)).toBeCloseTo(4, 0);
    const untilHalf = elapsedAtStep(100, 200) - elapsedAtStep(0, 200);
    expect(Math.round(watch(clock, 2_000, untilHalf))).toBeCloseTo(100, -1);
    expect(watch(clock, untilHalf, 21_000)).toBe(200);
    expect(clock.isPlaying).toBe(false);
    clock.play(30_000);
    expect(clock.stepAt(30_000)).toBe(0);
  });

  it('at twice the speed takes half of the time', () => {
    const [plain, fast] = [1, 2].map((speed) => {
      const clock = new ReplayClock(200, CALM_THEN_FAST, 50);
      clock.setSpeed(speed, 0);
      clock.play(0);
      return watch(clock, 0, 4_000 / speed);
    });
    expect(fast).toBeCloseTo(plain!, 0);
  });

  it('never goes back by itself, and pauses at a whole step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 96, max: 2_000 }),
        (gaps, steps) => {
          const clock = new ReplayClock(steps, CALM_THEN_FAST);
          clock.play(0);
          let [now, last] = [0, 0];
          for (const gap of gaps) {
            now += gap;
            const step = clock.stepAt(now);
            expect(step).toBeGreaterThanOrEqual(last);
            last = step;
          }
          clock.pause(now);
          expect(clock.stepAt(now + 5_000)).toBe(Math.floor(last));
        },
      ),
    );
  });

  it('waits while nobody looks', () => {
    const clock = new ReplayClock(200, CALM_THEN_FAST);
    clock.play(0);
    clock.stepAt(20);
    expect(clock.stepAt(60_000)).toBeLessThan(1);
  });

  it('keeps its step where the end moves, unless that is beyond', () => {
    const clock = new ReplayClock(200, CALM_THEN_FAST, 150);
    clock.resize(400, 0);
    expect(clock.stepAt(0)).toBe(150);
    clock.resize(100, 0);
    expect(clock.stepAt(0)).toBe(100);
  });
});
