import { describe, expect, it } from 'vitest';
import { askedOf, hasAnswer, withoutAnswer } from '#core/lesson/activities/asked';
import { ACTIVITY_KINDS, rulesOf } from '#core/lesson/activities/catalogue';
import { INPUTS } from '#core/lesson/activities/inputs';
import { BY_KIND } from '../../../support/room/activities';

describe.each(Object.values(BY_KIND))('the rules of a $kind', (activity) => {
  const { kind, before, during } = rulesOf(activity);

  it('stand under its own kind', () => {
    expect(kind).toBe(activity.kind);
    expect(ACTIVITY_KINDS).toContain(kind);
  });

  it('say the particulars of what they ask for, and of nothing else', () => {
    const named = [before, during].filter((input) => input !== null);
    expect(Object.keys(askedOf(activity)).sort()).toEqual([...named].sort());
  });

  it('ask for each input in the phase in which it is taken', () => {
    for (const stage of ['before', 'during'] as const) {
      const input = rulesOf(activity)[stage];
      if (input !== null) expect(INPUTS[input].stage).toBe(stage);
    }
  });

  it('leave no answer in what goes to whoever may not see it yet', () => {
    const { vote } = askedOf(activity);
    expect(hasAnswer(activity)).toBe(vote !== undefined && vote.answer !== null);
    expect(askedOf(withoutAnswer(activity)).vote?.answer ?? null).toBeNull();
    if (!hasAnswer(activity)) expect(withoutAnswer(activity)).toBe(activity);
  });
});
