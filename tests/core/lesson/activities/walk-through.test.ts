import { describe, expect, it } from 'vitest';
import { walkThroughRules } from '#core/lesson/activities/walk-through';
import { lastUpdate, nextStop } from '#core/lesson/walk/walked-runs';
import { WALK_THROUGH } from '../../../support/room/activities';
import { english } from '../../../support/words';

const { fault } = walkThroughRules;
const BESIDE = { experiment: WALK_THROUGH.experiment, learningRate: 0.5 };

describe('the settings of a walk-through', () => {
  it.each([
    [{ updates: 0 }, /makes 1 to 60 updates/],
    [{ updates: 61 }, /makes 1 to 60 updates/],
    [{ updates: 2.5 }, /a whole number/],
    [{ guessed: -1 }, /before none of the updates/],
    [{ guessed: 4 }, /as many as are made one by one/],
    [{ learningRate: 0 }, /learning rate of zero/],
    [{ beside: BESIDE }, /A guess is about one run/],
    [{ guessed: 0, beside: { ...BESIDE, learningRate: -1 } }, /uphill/],
    [{ experiment: { ...WALK_THROUGH.experiment, start: [1, 2] } }, /The start needs 1 number/],
  ])('refuses %o in a sentence', (change, sentence) => {
    const found = fault({ ...WALK_THROUGH, ...change });
    expect(found && english.tell(found)).toMatch(sentence);
  });

  it('takes one run with guesses, and two without', () => {
    expect(fault(WALK_THROUGH)).toBeNull();
    expect(fault({ ...WALK_THROUGH, guessed: 0, beside: BESIDE })).toBeNull();
  });

  it('ends with the updates one by one, or with the last thing that happens', () => {
    expect(lastUpdate(WALK_THROUGH)).toBe(3);
    const whole = { ...WALK_THROUGH, learningRate: 1.5, playsToEnd: true, guessed: 0 };
    expect([nextStop(whole, 0), nextStop(whole, 510), lastUpdate(whole)]).toEqual([
      510, 1023, 1023,
    ]);
    const { experiment } = whole;
    const short = { ...whole, experiment: { ...experiment, precision: 'float32' as const } };
    expect([nextStop(short, 2), nextStop(short, 62), lastUpdate(short)]).toEqual([62, 127, 127]);
  });

  it('stops where either of two runs has something happen', () => {
    const both = {
      ...WALK_THROUGH,
      guessed: 0,
      playsToEnd: true,
      beside: { ...BESIDE, learningRate: 1.5 },
    };
    const alone = { ...both, beside: null };
    expect(lastUpdate(both)).toBe(1023);
    expect(nextStop(both, 509)).toBe(510);
    expect(lastUpdate(alone)).toBeLessThan(1023);
  });
});
