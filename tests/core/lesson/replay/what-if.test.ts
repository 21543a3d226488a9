import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import { defaultHyperparameters } from '#core/engine/optimizer';
import { findOptimizer, OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import { ACTIVITY_KINDS, rulesOf } from '#core/lesson/activities/catalogue';
import { realChanges, whatIfExperiment } from '#core/lesson/replay/experiment-changes';
import {
  changeableParts,
  isChanged,
  WHAT_IF_PARTS,
  type WhatIf,
  type WhatIfPart,
  whatIfActivity,
} from '#core/lesson/replay/what-if';
import { anyRun } from '../../../support/engine/any-experiment';
import { BY_KIND, DUEL, RACE, STEER } from '../../../support/room/activities';

/** Sensible or not. */
const anyWhatIf: fc.Arbitrary<WhatIf> = fc.record(
  {
    optimizer: fc.constantFrom(...[...OPTIMIZERS, ...RIVALS].map(({ id }) => id), 'none such'),
    loss: fc.constantFrom(...LOSSES.map(({ id }) => id), 'none such'),
    start: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 3 }),
    budget: fc.integer({ min: 0, max: 30_000 }),
    noise: fc.double({ min: -1, max: 3 }),
    schedule: fc.constantFrom(...SCHEDULE_KINDS.filter((kind) => kind !== 'by-hand')),
  },
  { requiredKeys: [] },
);

const partOf: {
  readonly [Part in WhatIfPart]: (experiment: Experiment) => WhatIf[Part];
} = {
  optimizer: ({ optimizer }) => optimizer,
  loss: ({ loss }) => ('id' in loss ? loss.id : undefined),
  start: ({ start }) => start,
  budget: ({ budget }) => budget,
  noise: ({ noise = 0 }) => noise,
  schedule: ({ schedule }) => schedule.kind,
};

describe('an experiment with something changed', () => {
  it('can be run, or there is a sentence why not', () => {
    fc.assert(
      fc.property(anyRun(400), anyWhatIf, ({ experiment }, whatIf) => {
        const made = whatIfExperiment(experiment, whatIf);
        if (made.ok) expect(checkExperiment(made.value)).toBeNull();
        else expect(made.error).toMatch(/^\p{Lu}.*[.”]$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('has what was asked for, and all else as it was', () => {
    fc.assert(
      fc.property(anyRun(400), anyWhatIf, ({ experiment }, whatIf) => {
        const made = whatIfExperiment(experiment, whatIf);
        if (!made.ok) return;
        const { value } = made;
        const changes = realChanges(experiment, whatIf);
        for (const part of WHAT_IF_PARTS) {
          if (changes[part] !== undefined) expect(partOf[part](value)).toEqual(changes[part]);
        }
        if (changes.optimizer === undefined) {
          expect(value.hyperparameters).toBe(experiment.hyperparameters);
        } else {
          expect(value.hyperparameters).toEqual(
            defaultHyperparameters(findOptimizer(value.optimizer)!),
          );
        }
        if (changes.loss === undefined) {
          expect(value.loss).toBe(experiment.loss);
          expect(value.target).toBe(experiment.target);
          if (changes.start === undefined) expect(value.start).toBe(experiment.start);
        } else if (changes.start === undefined) {
          expect(value.start).toEqual(findLoss(value.loss)!.start);
        }
        if (changes.budget === undefined) expect(value.budget).toBe(experiment.budget);
        if (changes.schedule === undefined) expect(value.schedule).toBe(experiment.schedule);
        expect([value.precision, value.clipNorm, value.seed]).toEqual([
          experiment.precision,
          experiment.clipNorm,
          experiment.seed,
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same one where what is asked for is as it was', () => {
    fc.assert(
      fc.property(anyRun(400), ({ experiment }) => {
        const { noise = 0, optimizer, start, budget, schedule, loss } = experiment;
        const asked = {
          ...{ noise, optimizer, start, budget, schedule: schedule.kind },
          ...('id' in loss && { loss: loss.id }),
        };
        expect(isChanged(realChanges(experiment, asked))).toBe(false);
        expect(whatIfExperiment(experiment, asked)).toEqual({ ok: true, value: experiment });
      }),
    );
  });

  it('drops the noise where the other loss has too many weights for any', () => {
    const noisy = { ...RACE.experiment, noise: 0.1 };
    const made = whatIfExperiment(noisy, { loss: 'xor' });
    expect(made.ok && made.value.noise).toBeUndefined();
    expect(whatIfExperiment(noisy, { loss: 'xor', noise: 0.2 })).toMatchObject({
      ok: false,
      error: expect.stringContaining('Noise'),
    });
  });

  it('has no optimizer without a rate: the picks would be ignored', () => {
    expect(whatIfExperiment(RACE.experiment, { optimizer: RIVALS[0]!.id }).ok).toBe(false);
  });
});

describe('an activity with something changed', () => {
  it('can be opened, or there is a sentence why not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTIVITY_KINDS), anyWhatIf, (kind, whatIf) => {
        const made = whatIfActivity(BY_KIND[kind], whatIf);
        if (!made.ok) {
          expect(made.error).not.toBe('');
          return;
        }
        expect(made.value.kind).toBe(kind);
        expect(rulesOf(made.value).fault(made.value)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('takes the rival of a duel along', () => {
    const made = whatIfActivity(DUEL, { loss: 'ill-conditioned', budget: 300 });
    expect(made).toMatchObject({
      ok: true,
      value: {
        experiment: { loss: { id: 'ill-conditioned' }, budget: 300 },
        rival: { loss: { id: 'ill-conditioned' }, budget: 300, optimizer: 'momentum' },
      },
    });
  });

  it('is there for what has runs, but for the schedule where students make it', () => {
    const changeable = ACTIVITY_KINDS.filter((kind) => changeableParts(BY_KIND[kind]).length > 0);
    expect(changeable).toEqual(['race', 'steer', 'duel', 'range-test', 'sweep', 'walk-through']);
    expect(changeableParts(STEER)).not.toContain('schedule');
    expect(changeableParts(RACE)).toContain('schedule');
  });
});
