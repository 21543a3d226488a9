import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultExperiment, sliderRange } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import {
  atStep,
  chosenExperiment,
  chosenRun,
  onLoss,
  underOptimizer,
  withAnotherRun,
  withoutRun,
  withRate,
  withSettings,
} from '#core/lesson/laboratory/changes';
import { firstLaboratory } from '#core/lesson/laboratory/first-laboratory';
import { checkLaboratory, type Laboratory, MOST_RUNS } from '#core/lesson/laboratory/laboratory';
import { anyRun } from '../../../support/engine/any-experiment';

type Change = (laboratory: Laboratory) => Laboratory;

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...LOSSES).map(
    ({ id }): Change =>
      (from) =>
        onLoss(from, { id }),
  ),
  fc.constantFrom(...OPTIMIZERS).map(
    ({ id }): Change =>
      (from) =>
        underOptimizer(from, id),
  ),
  fc.double({ min: 1e-12, max: 1e6, noNaN: true }).map(
    (rate): Change =>
      (from) =>
        withRate(from, rate),
  ),
  fc.integer({ min: -5, max: 30_000 }).map(
    (step): Change =>
      (from) =>
        atStep(from, step),
  ),
  fc.nat({ max: 5 }).map(
    (at): Change =>
      (from) =>
        withoutRun(from, at % from.runs.length),
  ),
  fc.constant<Change>(withAnotherRun),
  anyRun(2_000).map(
    ({ experiment }): Change =>
      (from) =>
        withSettings(from, experiment),
  ),
);

describe('changes in the laboratory', () => {
  it('lead from one that can be shown to one that can, whatever is done after whatever', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        const end = changes.reduce((laboratory, change) => change(laboratory), firstLaboratory());
        expect(checkLaboratory(end)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('keep the place of every rate on the slider when the loss changes', () => {
    const steep = onLoss(firstLaboratory(), { id: 'steep-quadratic' });
    // The edge is at 0.02 instead of 0.08.
    expect(steep.runs.map(({ learningRate }) => learningRate)).toEqual([
      0.005, 0.019, 0.005, 0.0205,
    ]);
    expect(steep.ground.start).toEqual([4]);
    expect(steep.step).toBe(0);
  });

  it('move the rate to the slider of another optimizer', () => {
    const adam = underOptimizer(firstLaboratory(), 'adam');
    const { lowest, highest } = sliderRange(chosenExperiment(adam));
    expect(chosenRun(adam).learningRate).toBeGreaterThan(lowest);
    expect(chosenRun(adam).learningRate).toBeLessThan(highest);
    expect(underOptimizer(firstLaboratory(), 'momentum').runs[1]!.learningRate).toBe(0.076);
  });

  it('take what was set up for the chosen run, and its ground for all', () => {
    const before = firstLaboratory();
    const set = { ...defaultExperiment({ id: 'ill-conditioned' }, 'adam'), start: [2, 2] };
    const after = withSettings(before, set);
    expect(chosenExperiment(after)).toEqual(set);
    expect(after.runs.map(({ optimizer }) => optimizer)).toEqual([
      'gradient-descent',
      'adam',
      'momentum',
      'gradient-descent',
    ]);
    expect(after.ground.start).toEqual([2, 2]);
  });

  it('leave out a run whose schedule has no room in fewer steps', () => {
    const long = withSettings(firstLaboratory(), {
      ...chosenExperiment(firstLaboratory()),
      schedule: { kind: 'step-decay', every: 150, factor: 0.5 },
    });
    const short = withSettings(
      { ...long, chosen: 0 },
      { ...chosenExperiment({ ...long, chosen: 0 }), budget: 100 },
    );
    expect(short.runs).toHaveLength(3);
    expect(short.chosen).toBe(0);
  });

  it('lay a run over the others at twice the rate, up to six', () => {
    let laboratory = withAnotherRun(firstLaboratory());
    expect(laboratory.chosen).toBe(4);
    expect(chosenRun(laboratory).learningRate).toBe(0.152);
    for (let more = 0; more < 5; more++) laboratory = withAnotherRun(laboratory);
    expect(laboratory.runs).toHaveLength(MOST_RUNS);
  });
});
