import { describe, expect, it } from 'vitest';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { Intention } from '#core/protocol/commands';
import { sentence } from '#core/words/messages';
import {
  type Keeping,
  keepInPlan,
  type PlanKeeper,
} from '../../../../app/review/replay/keep-in-plan';
import { RACE } from '../../../support/room/activities';
import { english } from '../../../support/words';

function keeperOf(answer: AcknowledgementOf<'add-to-plan'> | null) {
  const sent: Intention<'add-to-plan'>[] = [];
  const add = async (intention: Intention<'add-to-plan'>) => {
    sent.push(intention);
    return answer;
  };
  return { keeper: { library: { list: async () => [] }, add }, sent };
}

/** What came of it, in words. */
async function told(keeping: Keeping, keeper: PlanKeeper) {
  const { isDone, message } = await keepInPlan(keeping, keeper);
  return { isDone, message: english.tell(message) };
}

const FOUND = { activity: RACE, title: 'With Adam', note: 'More arrive.' };
const plan = { id: '1' };

describe('keeping what was found', () => {
  it('sends the activity alone, and says where it went', async () => {
    const { keeper, sent } = keeperOf({ ok: true, version: 0, title: 'Mine', items: 2 });
    expect(await told({ ...FOUND, plan }, keeper)).toEqual({
      isDone: true,
      message: 'Kept in “Mine”, as its item 2.',
    });
    expect(sent).toEqual([{ type: 'add-to-plan', plan, item: { ...FOUND, timeLimit: null } }]);
  });

  it('asks for a title', async () => {
    const { keeper, sent } = keeperOf(null);
    const kept = await told({ ...FOUND, title: ' ', plan }, keeper);
    expect(kept).toEqual({ isDone: false, message: expect.stringContaining('title') });
    expect(sent).toEqual([]);
  });

  it('passes on why the server refuses, and says when it can’t be reached', async () => {
    const reason = sentence('host-refusals.many-plans', { most: 20 });
    const message = english.tell(reason);
    const { keeper } = keeperOf({ ok: false, code: 'bad-plan', reason });
    expect(await told({ ...FOUND, plan }, keeper)).toEqual({
      isDone: false,
      message,
    });
    expect(await told({ ...FOUND, plan }, keeperOf(null).keeper)).toEqual({
      isDone: false,
      message: expect.stringContaining('reached'),
    });
  });
});
