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
  changedActivity,
  isChanged,
  realWhatIf,
  WHAT_IF_PARTS,
  type WhatIf,
  type WhatIfPart,
  whatIfActivity,
  whatIfBetween,
} from '#core/lesson/replay/what-if';
import { anyRun } from '../../../support/engine/any-experiment';
import {
  BY_KIND,
  DUEL,
  RACE,
  RANGE_TEST,
  STEER,
  WALK_THROUGH,
} from '../../../support/room/activities';
import { EXPERIMENT } from '../../../support/room/drive';
import { english } from '../../../support/words';

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
        else expect(english.tell(made.error)).toMatch(/^\p{Lu}.*[.”]$/u);
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
    const refused = whatIfExperiment(noisy, { loss: 'xor', noise: 0.2 });
    expect(refused.ok || english.tell(refused.error)).toContain('Noise');
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

const anyOwn = {
  formula: fc.constantFrom('x^2 + 3*y^2', 'x^4', 'x^2 +'),
  hyperparameters: fc.dictionary(
    fc.constantFrom('beta1', 'beta2', 'momentum', 'decay', 'epsilon'),
    fc.constantFrom(0, 0.5, 0.9, 1, 2),
  ),
  target: fc.constantFrom(1e-4, 0.1, 1),
  clipNorm: fc.constantFrom(null, 1, 0),
  precision: fc.constantFrom('float64' as const, 'float32' as const),
  seed: fc.constantFrom(1, 7, -1),
};
const anyWhole: fc.Arbitrary<WhatIf> = fc
  .tuple(
    anyWhatIf,
    fc.record(
      {
        ...anyOwn,
        rival: fc.record(
          {
            optimizer: fc.constantFrom(...[...OPTIMIZERS, ...RIVALS].map(({ id }) => id)),
            hyperparameters: anyOwn.hyperparameters,
            clipNorm: anyOwn.clipNorm,
          },
          { requiredKeys: [] },
        ),
        range: fc.record({
          lowest: fc.constantFrom(1e-4, 0.01, 5),
          highest: fc.constantFrom(0.1, 10),
          steps: fc.constantFrom(10, 50, 200),
          growth: fc.constantFrom('linear' as const, 'exponential' as const),
        }),
        learningRate: fc.constantFrom(0.1, 1.1, -1),
        updates: fc.constantFrom(0, 2, 9),
        playsToEnd: fc.boolean(),
        beside: fc.record(
          { ...anyOwn, learningRate: fc.constantFrom(0.1, 0.3) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([usual, others]): WhatIf => ({ ...usual, ...others }))
  // Of all at once there is always one that can't be run.
  .chain((whole) =>
    fc
      .subarray(Object.entries(whole), { maxLength: 3 })
      .map((some): WhatIf => Object.fromEntries(some)),
  );

const PAIR = { ...WALK_THROUGH, guessed: 0, beside: { experiment: EXPERIMENT, learningRate: 0.2 } };
const { seed, ...seedless } = EXPERIMENT;
const NOISY = { ...RACE, experiment: { ...seedless, noise: 0.1, seed } };
const anyActivity = fc.constantFrom(...Object.values(BY_KIND), PAIR, NOISY);

describe('what is changed', () => {
  it('is found again in the activity that it makes', () => {
    let made = 0;
    fc.assert(
      fc.property(anyActivity, anyWhole, (activity, asked) => {
        const result = changedActivity(activity, asked);
        if (!result.ok) return;
        made += 1;
        const between = whatIfBetween(activity, result.value);
        expect(changedActivity(activity, between)).toEqual(result);
        expect(isChanged(between)).toBe(JSON.stringify(activity) !== JSON.stringify(result.value));
      }),
      { numRuns: 600 },
    );
    expect(made).toBeGreaterThan(40);
  });

  it('has one address, whether it is asked for part by part or found in the activity that it makes', () => {
    fc.assert(
      fc.property(anyActivity, anyWhole, (activity, asked) => {
        const result = changedActivity(activity, asked);
        if (!result.ok) return;
        expect(whatIfBetween(activity, result.value)).toEqual(realWhatIf(activity, asked));
      }),
      { numRuns: 600 },
    );
    const made = changedActivity(NOISY, { loss: 'xor' });
    expect(made.ok && whatIfBetween(NOISY, made.value)).toEqual({ loss: 'xor' });
  });

  it('is nothing that is as it was', () => {
    for (const activity of [...Object.values(BY_KIND), PAIR]) {
      expect(whatIfBetween(activity, activity)).toEqual({});
      expect(realWhatIf(activity, whatIfBetween(activity, activity))).toEqual({});
    }
  });

  it('may be every setting of every optimizer, within its limits and not beyond', () => {
    for (const optimizer of OPTIMIZERS) {
      for (const { id, label, min, max, isMaxOpen } of optimizer.hyperparameters) {
        const at = (value: number) =>
          changedActivity(RACE, { optimizer: optimizer.id, hyperparameters: { [id]: value } });
        const within = (min + max) / 2;
        expect(at(within)).toMatchObject({
          ok: true,
          value: { experiment: { optimizer: optimizer.id, hyperparameters: { [id]: within } } },
        });
        for (const beyond of [min - 1, max + 1, ...(isMaxOpen ? [max] : []), Number.NaN]) {
          const refused = at(beyond);
          const name = english.say(`experiment-notes.setting.${label}`);
          expect(refused.ok || english.tell(refused.error)).toContain(name);
        }
      }
    }
  });

  it('is one side of a duel, or the other, or both; the ground is always both sides’', () => {
    const rival = changedActivity(DUEL, { rival: { optimizer: 'nesterov' } });
    expect(rival).toMatchObject({
      ok: true,
      value: { experiment: DUEL.experiment, rival: { optimizer: 'nesterov' } },
    });
    const both = changedActivity(DUEL, { optimizer: 'adam', noise: 0.1, rival: { clipNorm: 2 } });
    expect(both).toMatchObject({
      ok: true,
      value: {
        experiment: { optimizer: 'adam', noise: 0.1, clipNorm: null },
        rival: { optimizer: 'momentum', noise: 0.1, clipNorm: 2 },
      },
    });
  });

  it('may make the other side of a duel one without a rate, and the first side not', () => {
    const [{ id } = { id: '' }] = RIVALS;
    expect(changedActivity(DUEL, { rival: { optimizer: id } }).ok).toBe(true);
    expect(changedActivity(DUEL, { optimizer: id }).ok).toBe(false);
  });

  it('is a typed loss with the checks of a setup, which brings its start and goal', () => {
    expect(changedActivity(RACE, { formula: 'x^2 + 3*y^2' })).toMatchObject({
      ok: true,
      value: { experiment: { loss: { expression: 'x^2 + 3*y^2' }, start: { length: 2 } } },
    });
    const cut = changedActivity(RACE, { formula: 'x^2 +' });
    expect(cut.ok || english.tell(cut.error)).toMatch(/^Column \d+: /);
  });

  it('is nothing where it would change nothing: steps and goal where the rate grows', () => {
    expect(realWhatIf(RANGE_TEST, { budget: 300, target: 0.5, schedule: 'cosine' })).toEqual({});
    const range = { ...RANGE_TEST.range, steps: 50 };
    expect(realWhatIf(RANGE_TEST, { range })).toEqual({ range });
    expect(changedActivity(RANGE_TEST, { range: { ...range, steps: 5 } }).ok).toBe(false);
  });

  it('leaves what the class was asked as it was', () => {
    const made = changedActivity(WALK_THROUGH, { learningRate: 1.1, optimizer: 'adam' });
    expect(made).toMatchObject({
      ok: true,
      value: { guessed: WALK_THROUGH.guessed, updates: WALK_THROUGH.updates, learningRate: 1.1 },
    });
  });
});
