import { describe, expect, test } from 'vitest';
import { defaultExperiment, sliderRange } from '#core/engine/experiment/experiment';
import { logGrid } from '#core/engine/log-grid';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { finish, type Slices, verdictsInSlices, workUntil } from '#core/engine/simulation/slices';
import { measureEdge, stabilityEdge } from '#core/engine/theory/theory';

const on = (loss: string, optimizer: string, budget = 120) => ({
  ...defaultExperiment({ id: loss }, optimizer),
  budget,
});

function pieces<T>(work: Slices<T>): { count: number; value: T } {
  for (let count = 0; ; count++) {
    const { done, value } = work.next();
    if (done) return { count, value };
  }
}

describe('long work in pieces', () => {
  test.each([
    ['logistic', 'adam'],
    ['xor', 'lion'],
    ['tilted-well', 'rmsprop'],
  ])('verdicts of %s under %s are the same as at once', (loss, optimizer) => {
    const experiment = on(loss, optimizer);
    const { lowest, highest } = sliderRange(experiment);
    const rates = logGrid(lowest, highest, 24);
    const { count, value } = pieces(verdictsInSlices(experiment, rates));
    expect(value).toEqual(simulateVerdicts(experiment, rates));
    // Sixteen steps of at most 64 runs a piece, then a verdict a piece.
    const batches = Math.ceil(rates.length / 64);
    expect(batches).toBe(2);
    expect(count).toBe(batches * Math.ceil(experiment.budget / 16) + rates.length);
  });

  test('an edge is measured in many pieces, and is known at once the second time', () => {
    const experiment = on('ill-conditioned', 'adam', 128);
    const { count, value } = pieces(measureEdge(experiment));
    expect(value?.kind).toBe('measured');
    // A grid over the slider and a decade more, then four rounds of seven runs.
    expect(count).toBeGreaterThanOrEqual(5 * 8 + 51 + 4 * 7);
    expect(pieces(measureEdge(experiment)).count).toBe(0);
    expect(stabilityEdge(experiment)).toEqual(value);
  });

  test('a formula needs no pieces', () => {
    expect(pieces(measureEdge(on('quadratic', 'momentum'))).count).toBe(0);
  });

  test('work stops when its time is over, and goes on where it was', () => {
    const experiment = on('quadratic', 'adam');
    const work = verdictsInSlices(experiment, [0.01, 0.1]);
    const spent = Array.from({ length: 9 }, () => workUntil(work, () => true));
    expect(spent.every((result) => result === null)).toBe(true);
    expect(workUntil(work, () => false)?.value).toEqual(
      finish(verdictsInSlices(experiment, [0.01, 0.1])),
    );
  });
});
