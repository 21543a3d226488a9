import { describe, expect, it } from 'vitest';
import { limitAgain, repeat } from '../../../../app/teach/console/commands/round-commands';
import type { NextAction } from '../../../../app/teach/console/next/next-step';
import { stepCommand } from '../../../../app/teach/console/next/step-command';
import {
  consoleView,
  finishedPhase,
  pickingPhase,
  planOf,
  QUESTION,
  RACE,
  RANGE_TEST,
  roundView,
  runningPhase,
} from '../../../support/app/console-view';

const PLAN = planOf(['a', RACE], ['b', QUESTION]);
const UNLIMITED = { ...PLAN, items: PLAN.items.map((item) => ({ ...item, timeLimit: null })) };
const SETUP = { activity: RANGE_TEST, title: 'On the spot', timeLimit: 20 };
const VOTE = roundView({ number: 3, activity: QUESTION, title: 'Why?', planItem: 'b' });

function command(
  action: NextAction,
  phase: Parameters<typeof stepCommand>[1]['phase'],
  { next = PLAN.items[0] ?? null, setup = SETUP as typeof SETUP | null } = {},
) {
  return stepCommand(action, consoleView({ phase, plan: PLAN }), next, setup);
}

describe('what the big button sends', () => {
  it('opens the item that comes next, as the plan has it', () => {
    expect(command('open-item', { kind: 'lobby' })).toEqual({
      type: 'open-round',
      activity: RACE,
      title: 'Item a',
      planItem: 'a',
      revoteOf: null,
      timeLimit: 90,
    });
  });

  it('opens what was made on the spot, beside the plan', () => {
    expect(command('open-setup', { kind: 'lobby' })).toEqual({
      type: 'open-round',
      ...SETUP,
      planItem: null,
      revoteOf: null,
    });
  });

  it('names the round that it is about', () => {
    const round = roundView({ number: 7 });
    expect(command('lock', pickingPhase({ round }))).toEqual({ type: 'lock', round: 7 });
    expect(command('undo-lock', runningPhase({ round }))).toEqual({ type: 'undo-lock', round: 7 });
    expect(command('end-run', runningPhase({ round }))).toEqual({ type: 'end-run', round: 7 });
    const answer = command('show-answer', finishedPhase({ round: VOTE }));
    expect(answer).toEqual({ type: 'show-answer', round: 3 });
  });

  it('votes again on the same question, for as long as its item says', () => {
    expect(command('vote-again', finishedPhase({ round: VOTE }))).toEqual({
      type: 'open-round',
      activity: QUESTION,
      title: 'Why?',
      planItem: 'b',
      revoteOf: 3,
      timeLimit: 90,
    });
  });

  it('sends nothing for what this console does alone, and where there is nothing to open', () => {
    expect(command('set-up', { kind: 'lobby' })).toBeNull();
    expect(command('close-room', finishedPhase())).toBeNull();
    expect(command('open-item', { kind: 'lobby' }, { next: null })).toBeNull();
    expect(command('open-setup', { kind: 'lobby' }, { setup: null })).toBeNull();
    expect(command('lock', { kind: 'lobby' })).toBeNull();
  });
});

describe('a round that is played again', () => {
  it('is the same but for its number, and no second vote', () => {
    const second = { ...VOTE, number: 4, revoteOf: 3 };
    expect(repeat(second, 60)).toEqual({
      type: 'open-round',
      activity: QUESTION,
      title: 'Why?',
      planItem: 'b',
      revoteOf: null,
      timeLimit: 60,
    });
  });

  it('lasts as long as its item says, also where that is no limit', () => {
    expect(limitAgain(VOTE, PLAN, SETUP)).toBe(90);
    expect(limitAgain(VOTE, UNLIMITED, SETUP)).toBeNull();
  });

  it('lasts as long as the setup says where no item of the plan does', () => {
    expect(limitAgain(roundView(), PLAN, SETUP)).toBe(20);
    expect(limitAgain(roundView({ planItem: 'gone' }), PLAN, SETUP)).toBe(20);
    expect(limitAgain(roundView(), PLAN, null)).toBeNull();
  });
});
