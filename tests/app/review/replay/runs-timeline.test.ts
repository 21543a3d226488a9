import { describe, expect, it } from 'vitest';
import type { Verdict } from '#core/engine/outcome';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Duel } from '#core/lesson/activities/duel';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { RunGroup } from '#core/lesson/activities/rules';
import type { Verdicts } from '#core/lesson/round';
import {
  arrivalColumns,
  classSides,
  followedSentences,
  sideNames,
  timelineOf,
  whatIfSides,
} from '../../../../app/review/replay/runs-timeline';
import { pictureTitle } from '../../../../app/review/replay/words';
import { DUEL } from '../../../support/room/activities';
import { english } from '../../../support/words';

const SCHEDULED: Duel = {
  kind: 'duel',
  experiment: DUEL.rival,
  rival: { ...DUEL.rival, schedule: { kind: 'cosine', final: 0 } },
};
const ADA = { number: 1, name: 'Ada' };

function groupsOf(duel: Duel): readonly RunGroup[] {
  return rulesOf(duel).groups(duel, EMPTY_INPUTS);
}

function endAt(step: number): Verdicts {
  const verdict: Verdict = {
    ...{ outcome: 'converged', step, overshooting: false, thrown: false },
    ...{ trigger: null, finalGap: 0.1 },
  };
  return new Map([[ADA.number, verdict]]);
}

const VERDICTS = [endAt(10), endAt(20)];
const happened = (duel: Duel, isCompared: boolean) =>
  classSides(english, groupsOf(duel), VERDICTS, isCompared);
const imagined = (duel: Duel) =>
  whatIfSides(
    english,
    groupsOf(duel).map((group, at) => ({ group, verdicts: VERDICTS[at]! })),
  );

describe('the sides of a duel in a replay', () => {
  it('have two names, also with one optimizer', () => {
    const wordsOf = (sides: readonly { readonly words: string }[]) =>
      sides.map(({ words }) => words);
    expect(wordsOf(happened(SCHEDULED, false))).toEqual(['Momentum, one rate', 'Momentum, cosine']);
    expect(wordsOf(happened(SCHEDULED, true))).toEqual([
      'In class, momentum, one rate',
      'In class, momentum, cosine',
    ]);
    expect(wordsOf(imagined(SCHEDULED))).toEqual([
      'What if, momentum, one rate',
      'What if, momentum, cosine',
    ]);
    const titles = sideNames(english, groupsOf(SCHEDULED)).map((name) =>
      pictureTitle(english, false, name),
    );
    expect(new Set(titles).size).toBe(2);
    expect(titles[1]).toBe('What happened: momentum, cosine');
  });

  it('are each told by that name on the timeline', () => {
    const [first, other] = happened(SCHEDULED, false);
    const timeline = timelineOf(english, first!, other!);
    expect(timeline.aboveWords).toMatch(/^Momentum, one rate: 1 arrived/);
    expect(timeline.belowWords).toMatch(/^Momentum, cosine: 1 arrived/);
  });

  it('have names only where there are two', () => {
    const one = groupsOf(DUEL).slice(0, 1);
    expect(classSides(english, one, VERDICTS, true).map(({ words }) => words)).toEqual([
      'In class',
    ]);
    expect(sideNames(english, one)).toEqual([null]);
  });

  it('have a column each in the table, in class and changed', () => {
    const columns = arrivalColumns([...happened(SCHEDULED, true), ...imagined(SCHEDULED)]);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(4);
  });
});

describe('what is said of the student who is followed', () => {
  it('names the side of a duel on which it ended so', () => {
    const [first, other] = happened(DUEL, true);
    const [would, otherWould] = imagined(DUEL);
    expect(followedSentences(english, ADA, first!, would!)).toEqual([
      'Ada, gradient descent: at the goal from step 10.',
      'What if, gradient descent: at the goal from step 10.',
    ]);
    expect(followedSentences(english, ADA, other!, otherWould!)).toEqual([
      'Ada, momentum: at the goal from step 20.',
      'What if, momentum: at the goal from step 20.',
    ]);
  });

  it('names no side where there is one, and says nothing without a run', () => {
    const [only] = classSides(english, groupsOf(DUEL).slice(0, 1), VERDICTS, false);
    expect(followedSentences(english, ADA, only!, null)).toEqual([
      'Ada: at the goal from step 10.',
    ]);
    expect(followedSentences(english, { ...ADA, number: 9 }, only!, null)).toEqual([]);
    expect(followedSentences(english, null, only!, null)).toEqual([]);
  });
});
