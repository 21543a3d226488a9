import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayKey } from '../../../../app/review/replay/replay-keys';
import { stepMarks } from '../../../../app/review/replay/step-marks';

describe('a key of a replay', () => {
  it.each([
    ['ArrowRight', 51],
    ['ArrowLeft', 49],
    ['PageDown', 60],
    ['PageUp', 40],
    ['Home', 0],
    ['End', 200],
  ])('%s from step 50 leads to %i', (key, step) => {
    expect(replayKey(key, 50, 200)).toEqual({ kind: 'seek', step });
  });

  it('never leads beyond the ends, and others do nothing', () => {
    for (const key of ['ArrowRight', 'PageDown']) {
      expect(replayKey(key, 200, 200)).toEqual({ kind: 'seek', step: 200 });
    }
    for (const key of ['ArrowLeft', 'PageUp']) {
      expect(replayKey(key, 0, 200)).toEqual({ kind: 'seek', step: 0 });
    }
    expect(replayKey(' ', 3, 200)).toEqual({ kind: 'toggle' });
    for (const key of ['ArrowUp', 'ArrowDown', 'a', 'Tab', 'Enter']) {
      expect(replayKey(key, 3, 200)).toBeNull();
    }
  });
});

describe('the marks at the scrubber', () => {
  const anyEvent = fc.record({
    participant: fc.integer({ min: 1, max: 1_000 }),
    step: fc.nat(200),
    kind: fc.constantFrom('converged' as const, 'diverged' as const),
  });

  it('are one an event, near its step, none higher than there is room', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 300 }),
        fc.integer({ min: 250, max: 1_800 }),
        (events, width) => {
          const { marks, height, pitch } = stepMarks(events, 200, width, 84);
          expect(marks).toHaveLength(events.length);
          expect(height).toBeLessThanOrEqual(84);
          for (const { x, away, step } of marks) {
            expect(Math.abs(x - (width * step) / 200)).toBeLessThanOrEqual(pitch / 2 + 1e-9);
            expect(away).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });
});
