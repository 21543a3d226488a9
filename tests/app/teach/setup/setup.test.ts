import { describe, expect, it } from 'vitest';
import {
  defaultExperiment,
  type Experiment,
  isPlayable,
  raceFault,
} from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import {
  withBudget,
  withLoss,
  withNoise,
  withOptimizer,
  withScheduleKind,
} from '../../../../app/parts/setup/drafts/changed-draft';
import {
  defaultDraft,
  draftedExperiment,
  draftOf,
} from '../../../../app/parts/setup/drafts/experiment-draft';
import { parseNumber } from '../../../../app/parts/setup/fields/parse-number';
import {
  outlookOf,
  outlookWarning,
  sampleRates,
  startWarning,
} from '../../../../app/teach/setup/outlook';
import { firstRoundDraft, roundOfDraft } from '../../../../app/teach/setup/round-draft';
import { english } from '../../../support/words';

const DRAFT = defaultDraft({ id: 'ill-conditioned' }, 'adam');
const PARABOLA = { id: 'quadratic' };
const MOMENTUM = { momentum: '0.9' };
const DRAFT_EXPERIMENT = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
const outlook = (experiment: Experiment) =>
  outlookOf(simulateVerdicts(experiment, sampleRates(experiment)));
const faultOf = (parts: Partial<typeof DRAFT>) => {
  const result = draftedExperiment({ ...DRAFT, ...parts });
  return result.ok ? null : result.error;
};
const made = (draft: typeof DRAFT) => {
  const result = draftedExperiment(draft);
  return result.ok ? result.value : null;
};
const ROUND_DRAFT = firstRoundDraft();

describe('a number as people type it', () => {
  it.each([
    ['0.1', 0.1],
    [' .05 ', 0.05],
    ['1e-3', 1e-3],
    ['1E+3', 1e3],
    ['0,5', 0.5],
    ['−2', -2],
    ['5.', 5],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'x', '1 2', '0x10', '1e', '--1', 'Infinity', '1,2,3'])('refuses %s', (text) => {
    expect(parseNumber(text)).toBeNaN();
  });
});

describe('a round being set up', () => {
  it('is the reference for every loss and optimizer until something is typed', () => {
    for (const { id } of LOSSES) {
      for (const optimizer of OPTIMIZERS) {
        expect(made(defaultDraft({ id }, optimizer.id))).toEqual(
          defaultExperiment({ id }, optimizer.id),
        );
      }
    }
  });

  it('names the field of the first thing that is wrong', () => {
    expect(faultOf({ start: ['4', 'x'] })?.field).toBe('start');
    expect(faultOf({ budget: '12' })?.field).toBe('budget');
    expect(faultOf({ target: '2' })?.field).toBe('target');
    expect(faultOf({ hyperparameters: { ...DRAFT.hyperparameters, beta1: '1' } })?.field).toBe(
      'beta1',
    );
    expect(faultOf({ clipNorm: '' })?.field).toBe('clipNorm');
    expect(faultOf({ seed: '1.5' })?.field).toBe('seed');
    const numbers = { factor: '2', every: '10' };
    const schedule = { kind: 'step-decay', numbers, changes: [] } as const;
    expect(faultOf({ schedule })?.field).toBe('schedule');
  });

  it('takes an empty time limit as none, and refuses one that is none', () => {
    const limited = (limit: string) => roundOfDraft({ ...ROUND_DRAFT, limit });
    expect(limited(' ')).toMatchObject({ value: { timeLimit: null } });
    expect(limited('45')).toMatchObject({ value: { timeLimit: 45 } });
    expect(limited('2')).toMatchObject({ error: { field: 'limit' } });
    expect(limited('soon')).toMatchObject({ error: { field: 'limit' } });
  });

  it('starts from the defaults of another loss', () => {
    const draft = withLoss({ ...DRAFT, budget: '999', clipNorm: '1' }, PARABOLA);
    expect(draft).toEqual(draftOf(defaultExperiment(PARABOLA, DRAFT.optimizer)));
  });

  it('lets a goal that nobody touched follow the noise, and back', () => {
    const still = draftOf(defaultExperiment(PARABOLA, 'gradient-descent'));
    const noisy = withNoise(still, '1');
    expect(noisy).toMatchObject({ noise: '1', target: '0.042' });
    expect(withNoise(noisy, '0')).toEqual(still);
    expect(withNoise({ ...still, target: '0.2' }, '1').target).toBe('0.2');
    expect(faultOf({ noise: '-1' })?.field).toBe('noise');
  });

  it('keeps start, schedule and clipping where another optimizer brings its settings', () => {
    const changed = { ...DRAFT, start: ['3', '2'], clipNorm: '1', budget: '999' };
    const draft = withOptimizer(withScheduleKind(changed, 'cosine', null), 'momentum');
    expect(draft).toMatchObject({ start: ['3', '2'], clipNorm: '1', hyperparameters: MOMENTUM });
    expect(draft.schedule).toEqual({ kind: 'cosine', numbers: { final: '0' }, changes: [] });
    expect(draft.budget).toBe(defaultDraft(DRAFT.loss, 'momentum').budget);
  });

  it('takes every kind of schedule as the engine has it', () => {
    for (const kind of SCHEDULE_KINDS) {
      const draft = withScheduleKind(DRAFT, kind, DRAFT_EXPERIMENT);
      const experiment = made(draft);
      expect(experiment && draftOf(experiment)).toEqual(draft);
    }
  });

  it('lets a schedule follow the budget until its numbers are typed', () => {
    const decay = withScheduleKind({ ...DRAFT, budget: '200' }, 'step-decay', null);
    expect(withBudget(decay, '400').schedule.numbers.every).toBe('100');
    const numbers = { ...decay.schedule.numbers, every: '30' };
    const typed = { ...decay, schedule: { ...decay.schedule, numbers } };
    expect(withBudget(typed, '400').schedule.numbers.every).toBe('30');
  });
});

describe('a loss that is typed in', () => {
  const typed = (expression: string) => withLoss(DRAFT, { expression });

  it('is a round like any other', () => {
    const experiment = made(typed('x^2 + 10*y^2'));
    expect(experiment?.loss).toEqual({ expression: 'x^2 + 10*y^2' });
    expect(experiment?.start).toHaveLength(2);
  });

  it('says at which column it is wrong, and keeps everything else', () => {
    const good = { ...typed('x^2'), budget: '300', clipNorm: '2' };
    const bad = withLoss(good, { expression: 'x^2 +' });
    expect(faultOf(bad)?.field).toBe('loss');
    expect(english.tell(faultOf(bad)!.message)).toMatch(/^Column 6: /);
    expect({ ...bad, loss: good.loss }).toEqual(good);
    expect(withOptimizer(bad, 'momentum').hyperparameters).toEqual(MOMENTUM);
  });

  it('keeps a start that it can begin at, and brings its own otherwise', () => {
    const one = { ...typed('x^2'), start: ['3'] };
    expect(withLoss(one, { expression: '(x - 1)^2' }).start).toEqual(['3']);
    expect(withLoss(one, { expression: '(x - 3)^2' }).start).not.toEqual(['3']);
    expect(withLoss(one, { expression: 'x^2 + y^2' }).start).toHaveLength(2);
  });
});

describe('the outlook of a round', () => {
  it('is fair for the defaults of every pair that counts as a race', () => {
    const pairs = LOSSES.flatMap(({ id }) =>
      ['gradient-descent', 'momentum', 'adam'].map((optimizer) => [id, optimizer] as const),
    );
    const races = pairs.filter(([id, optimizer]) => isPlayable({ id }, optimizer));
    expect(races.length).toBeGreaterThan(10);
    for (const [id, optimizer] of races) {
      const warning = outlookWarning(english, outlook(defaultExperiment({ id }, optimizer)), null);
      expect(warning, `${id} ${optimizer}`).toBeNull();
    }
  });

  it('says why a pair is a demonstration', () => {
    for (const { id } of LOSSES) {
      for (const optimizer of OPTIMIZERS) {
        const fault = raceFault({ id }, optimizer.id);
        if (fault === null) continue;
        const reason = outlookWarning(
          english,
          outlook(defaultExperiment({ id }, optimizer.id)),
          fault,
        );
        expect(reason, `${id} ${optimizer.id}`).not.toBeNull();
      }
    }
  });

  it('warns where nobody or hardly anybody can win', () => {
    const hurried = { ...DRAFT_EXPERIMENT, budget: 96, target: 1e-12 };
    expect(outlook(hurried)).toBe('nobody-wins');
    expect(outlookWarning(english, 'nobody-wins', null)).toMatch(/no rate .* reaches the goal/);
  });

  it('says nothing about a fair race, and gives no rate away', () => {
    expect(outlookWarning(english, 'fair', null)).toBeNull();
    for (const code of ['few-win', 'no-edge', 'wins-to-the-end', 'take-turns'] as const) {
      for (const what of ['nobody-wins', 'few-win', 'everybody-wins', 'no-edge', 'fair'] as const) {
        expect(outlookWarning(english, what, { code }) ?? '').not.toMatch(/\d/);
      }
    }
  });

  it('warns of a start at the goal, and of one without a slope', () => {
    const parabola = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
    expect(startWarning(english, parabola)).toBeNull();
    expect(startWarning(english, { ...parabola, start: [0] })).toMatch(/the goal itself/);
    const typed = defaultExperiment({ expression: 'x^4 - 2*x^2' }, 'gradient-descent');
    expect(startWarning(english, { ...typed, start: [0] })).toMatch(/slope is exactly zero/);
  });

  it('tells no reason that other settings have done away with', () => {
    expect(outlookWarning(english, 'fair', { code: 'no-edge' })).toBeNull();
    expect(outlookWarning(english, 'fair', { code: 'take-turns' })).toContain('take turns');
    expect(outlookWarning(english, 'no-edge', { code: 'no-edge' })).toContain('no edge to find');
  });
});
