import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import { ACTIVITY_KINDS, rulesOf } from '#core/lesson/activities/catalogue';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { sentence } from '#core/words/messages';
import { withoutChoice } from '../../../../app/activities/question/setup';
import type { OwnDrafts } from '../../../../app/activities/setup';
import {
  type ActivityDraft,
  activityOfDraft,
  contestsOf,
  draftOfActivity,
  firstActivityDraft,
  hasGoal,
} from '../../../../app/teach/setup/activity-draft';
import { firstRoundDraft, isTimed, roundOfDraft } from '../../../../app/teach/setup/round-draft';
import { QUESTION, RACE } from '../../../support/app/console-view';
import { BY_KIND } from '../../../support/room/activities';
import { english } from '../../../support/words';

const FIRST = firstActivityDraft();
const VALLEY = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');

/** The first draft as this kind, with parts of what is its own. */
function draftOf<Kind extends keyof OwnDrafts>(
  kind: Kind,
  own: Partial<OwnDrafts[Kind]> = {},
): ActivityDraft {
  return { ...FIRST, kind, own: { ...FIRST.own, [kind]: { ...FIRST.own[kind], ...own } } };
}

function made(draft: ActivityDraft): Activity | null {
  const result = activityOfDraft(draft);
  return result.ok ? result.value : null;
}

function fault(draft: ActivityDraft) {
  const result = activityOfDraft(draft);
  return result.ok ? null : result.error;
}

/** The same in English. */
function said(draft: ActivityDraft): string {
  return english.tell(fault(draft)!.message);
}

describe('a draft of an activity', () => {
  it('gives back every activity of the built-in plan as it was, and one of every kind', () => {
    for (const { id, activity } of BUILT_IN_PLAN.items) {
      expect(made(draftOfActivity(activity)), id).toEqual(activity);
    }
    for (const activity of Object.values(BY_KIND)) {
      expect(made(draftOfActivity(activity)), activity.kind).toEqual(activity);
    }
  });

  it('is one that can be opened from the start, for every kind but the question', () => {
    for (const kind of ACTIVITY_KINDS) {
      const activity = made({ ...FIRST, kind });
      if (kind === 'question') expect(activity).toBeNull();
      else expect(activity && rulesOf(activity).fault(activity), kind).toBeNull();
    }
  });

  it('loses nothing where another kind is looked at', () => {
    const draft = draftOf('sweep', { rates: '0.5' });
    const back = { ...draft, kind: 'race' as const };
    expect(made({ ...back, kind: 'sweep' })).toMatchObject({ learningRates: [0.5] });
  });

  it('never opens what the rules of its kind refuse', () => {
    const long = {
      ...FIRST,
      kind: 'steer' as const,
      experiment: { ...FIRST.experiment, budget: '5000' },
    };
    expect(fault(long)?.field).toBe('budget');
    expect(said(long)).toMatch(/480/);
  });

  it('has a time limit exactly where something is collected before the run', () => {
    const limited = (kind: ActivityKind) =>
      roundOfDraft({ ...firstRoundDraft(), activity: draftOf(kind), limit: 'nonsense' });
    for (const kind of ['sweep', 'range-test'] as const) {
      expect(isTimed(kind)).toBe(false);
      expect(limited(kind), kind).toMatchObject({ ok: true, value: { timeLimit: null } });
    }
    for (const kind of ['race', 'steer', 'duel'] as const) {
      expect(isTimed(kind)).toBe(true);
      expect(limited(kind), kind).toMatchObject({ ok: false });
    }
  });
});

describe('the rates of a sweep as they are typed', () => {
  const rates = (text: string) => {
    const activity = made(draftOf('sweep', { rates: text }));
    return activity?.kind === 'sweep' ? activity.learningRates : null;
  };

  it.each([
    ['0.1 0.01 1e-3', [0.001, 0.01, 0.1]],
    ['  1e-3   .1 ', [0.001, 0.1]],
    ['0,1 0,01', [0.01, 0.1]],
    ['0.1, 0.01, 0.001', [0.001, 0.01, 0.1]],
    ['0.1; 0.01;0.1', [0.01, 0.1]],
  ])('%s', (text, expected) => {
    expect(rates(text)).toEqual(expected);
  });

  it('names the word that is wrong', () => {
    expect(fault(draftOf('sweep', { rates: '0.1 fast' }))).toEqual({
      field: 'rates',
      message: sentence('faults.no-number', { text: 'fast' }),
    });
    expect(said(draftOf('sweep', { rates: '0.1 -1' }))).toMatch(/above zero/);
    expect(fault(draftOf('sweep', { rates: ' ' }))?.field).toBe('rates');
    const many = Array.from({ length: 25 }, (_, i) => i + 1).join(' ');
    expect(said(draftOf('sweep', { rates: many }))).toMatch(/1 to 24/);
  });
});

describe('a range test being set up', () => {
  it('goes over the slider where nothing is typed', () => {
    const activity = made(draftOf('range-test'));
    expect(activity).toMatchObject({ kind: 'range-test', range: { steps: 100 } });
    if (activity?.kind === 'range-test') expect(activity.range.lowest).toBeGreaterThan(0);
  });

  it('names the end that is wrong', () => {
    expect(fault(draftOf('range-test', { lowest: 'x' }))?.field).toBe('lowest');
    expect(fault(draftOf('range-test', { lowest: '1', highest: '0.1' }))?.field).toBe('highest');
    expect(fault(draftOf('range-test', { steps: '5' }))?.field).toBe('steps');
  });
});

describe('a duel being set up', () => {
  it('keeps the ground common: another loss or start counts for both sides', () => {
    const draft = draftOf('duel');
    const activity = made({ ...draft, experiment: { ...draft.experiment, start: ['2'] } });
    expect(activity).toMatchObject({ experiment: { start: [2] }, rival: { start: [2] } });
  });

  it('refuses two sides that are the same', () => {
    const { optimizer, hyperparameters } = FIRST.experiment;
    expect(fault(draftOf('duel', { optimizer, hyperparameters }))?.field).toBe('rival optimizer');
  });

  it('tells a fault of the other side apart', () => {
    const adam = OPTIMIZERS.find(({ id }) => id === FIRST.own.duel.optimizer);
    const setting = adam?.hyperparameters[0]?.id ?? '';
    const hyperparameters = { ...FIRST.own.duel.hyperparameters, [setting]: 'x' };
    expect(fault(draftOf('duel', { hyperparameters }))?.field).toBe(`rival ${setting}`);
  });

  it('is judged by both sides', () => {
    const rival = { ...VALLEY, optimizer: 'momentum', hyperparameters: { momentum: 0.9 } };
    expect(contestsOf({ kind: 'duel', experiment: VALLEY, rival })).toEqual([VALLEY, rival]);
    expect(contestsOf(QUESTION)).toEqual([]);
    expect(contestsOf(RACE)).toHaveLength(1);
    expect(hasGoal(RACE)).toBe(true);
  });

  it('is not judged by a goal where nobody is to reach one', () => {
    expect(contestsOf(BY_KIND['range-test'])).toHaveLength(1);
    expect(hasGoal(BY_KIND['range-test'])).toBe(false);
  });
});

describe('a question being set up', () => {
  const draft = draftOfActivity(QUESTION).own.question;

  it('says what is missing', () => {
    expect(fault(draftOf('question', { text: ' ' }))?.field).toBe('text');
    expect(fault(draftOf('question', { ...draft, right: null }))).toEqual({
      field: 'choices',
      message: sentence('faults.question-right'),
    });
    const empty = draft.choices.with(1, { ...draft.choices[1]!, text: '' });
    expect(said(draftOf('question', { ...draft, choices: empty }))).toMatch(/every choice/);
  });

  it('gives the right choice no misconception', () => {
    const marked = made(draftOf('question', { ...draft, right: 1 }));
    expect(marked?.kind === 'question' && marked.answer?.misconceptions).toEqual([
      null,
      null,
      'the rate is a brake',
    ]);
  });

  it('keeps the mark on its choice where another one is removed', () => {
    expect(withoutChoice({ ...draft, right: 2 }, 0).right).toBe(1);
    expect(withoutChoice({ ...draft, right: 0 }, 2).right).toBe(0);
    expect(withoutChoice({ ...draft, right: 1 }, 1).right).toBeNull();
  });
});
