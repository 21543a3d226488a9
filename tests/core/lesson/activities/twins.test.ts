import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainOnTwin, normalisedGain, twinnedWith } from '#core/lesson/activities/twins';
import { QUESTION, RACE } from '../../../support/room/activities';
import { english, german } from '../../../support/words';

const votes = (...choices: readonly (readonly [student: number, choice: number])[]) =>
  new Map(choices.map(([student, choice]) => [student, { choice }]));

describe('twins', () => {
  const first = { ...QUESTION, idea: 'too large' };
  const twin = { ...first, text: 'The same with other numbers' };

  it('[VT7] the later of two questions about the same idea is the twin of the first vote on the other', () => {
    const rounds = [RACE, first, first, { ...first, idea: 'too small' }].map((activity, at) => ({
      number: at + 1,
      activity,
    }));
    expect(twinnedWith(twin, rounds)?.number).toBe(2);
    expect(twinnedWith(first, rounds), 'a second vote is no twin').toBeUndefined();
    expect(twinnedWith(QUESTION, rounds)).toBeUndefined();
    expect(twinnedWith(RACE, rounds)).toBeUndefined();
    expect(twinnedWith(twin, [])).toBeUndefined();
  });

  it('[VT7] a built-in question is known as a twin in whichever languages the two are asked', () => {
    const [one, other] = [english, german].map((words) => ({
      ...QUESTION,
      text: words.say('plan-questions.idea.slow'),
      idea: words.say('plan-questions.idea.rising'),
    }));
    expect(twinnedWith(other!, [{ activity: one! }])?.activity).toBe(one);
    expect(twinnedWith(one!, [{ activity: other! }])?.activity).toBe(other);
  });

  it('[VT7] the gain is the share won of what was wrong before, of those who voted both times', () => {
    const before = { right: 1, votes: votes([1, 1], [2, 0], [3, 2], [4, 0], [5, 1]) };
    const after = { right: 0, votes: votes([1, 0], [2, 0], [3, 0], [4, 1], [9, 0]) };
    const gain = gainOnTwin(before, after)!;
    expect(gain).toMatchObject({ students: 4, before: 0.25, after: 0.75 });
    expect(gain.gain).toBeCloseTo(2 / 3, 12);
    expect(gainOnTwin(before, { right: 0, votes: votes([9, 0]) })).toBeNull();
  });

  it('[VT7] where everybody was right before there is no gain', () => {
    expect(normalisedGain(1, 1)).toBeNull();
    expect(normalisedGain(1, 0.5)).toBeNull();
    expect(normalisedGain(0.5, 0.25)).toBe(-0.5);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (before) => {
        expect(normalisedGain(before, 1)).toBeCloseTo(1, 12);
        expect(normalisedGain(before, before)).toBe(0);
      }),
    );
  });
});
