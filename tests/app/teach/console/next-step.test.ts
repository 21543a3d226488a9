import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { WalkThrough } from '#core/lesson/activities/walk-through';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { type NextContext, nextStep } from '../../../../app/teach/console/next/next-step';
import { planPosition } from '../../../../app/teach/console/plan/plan-position';
import {
  consoleView,
  finishedPhase,
  OUTCOMES,
  pickingPhase,
  planOf,
  QUESTION,
  RACE,
  RANGE_TEST,
  roundView,
  runningPhase,
} from '../../../support/app/console-view';
import { english } from '../../../support/words';

const PLAN = planOf(['a', RACE], ['b', QUESTION], ['c', RANGE_TEST]) as InstructorView['plan'];

function step(phase: InstructorView['phase'], more: Partial<NextContext> = {}) {
  const view = more.view ?? consoleView({ phase, plan: PLAN });
  return nextStep(english, {
    view,
    link: 'live',
    isSettingUp: false,
    setupKind: 'duel',
    setupFault: null,
    next: planPosition(view, null).next,
    isUnderWay: false,
    isArmed: false,
    ...more,
  });
}

/** On w² at 1.5 in 32 bits: the loss overflows at step 62, and at 127 the weight is NaN. */
const WALK: WalkThrough = {
  kind: 'walk-through',
  experiment: {
    ...defaultExperiment({ id: 'quadratic' }, 'gradient-descent'),
    precision: 'float32',
  },
  learningRate: 1.5,
  beside: null,
  updates: 2,
  playsToEnd: true,
  guessed: 1,
};

const PICKED = pickingPhase({ picks: [[1, 0.1]] });
const VOTE = roundView({ activity: QUESTION, planItem: 'b' });

describe('the place in the plan', () => {
  const past = (...items: (string | null)[]) =>
    items.map((planItem, at) => ({
      ...roundView({ number: at + 1, planItem }),
      runs: 1,
      outcomes: OUTCOMES,
    }));
  const at = (pastRounds: InstructorView['pastRounds'], chosen: string | null = null) =>
    planPosition(consoleView({ plan: PLAN, pastRounds }), chosen);

  it('begins with the first item, and goes on after the last one that was opened', () => {
    expect(at([]).next?.id).toBe('a');
    expect(at(past('a')).next?.id).toBe('b');
    expect(at(past('a', 'b', 'c')).next).toBeNull();
  });

  it('is not moved by a round that was made on the spot, or whose item is gone', () => {
    expect(at(past('a', null)).next?.id).toBe('b');
    expect(at(past('a', 'gone')).next?.id).toBe('b');
  });

  it('goes back with an item that is repeated, and on from there', () => {
    expect(at(past('a', 'b', 'a')).next?.id).toBe('b');
  });

  it('follows what the instructor chose, as long as it is in the plan', () => {
    expect(at(past('a'), 'c').next?.id).toBe('c');
    expect(at(past('a', 'b'), 'a').next?.id).toBe('a');
    expect(at(past('a'), 'gone').next?.id).toBe('b');
  });

  it('knows the item whose round is open, and those that are done', () => {
    const round = roundView({ number: 2, planItem: 'b' });
    const view = consoleView({ plan: PLAN, pastRounds: past('a'), phase: pickingPhase({ round }) });
    expect(planPosition(view, null)).toMatchObject({ present: { id: 'b' }, done: ['a'] });
    const over = consoleView({
      plan: PLAN,
      pastRounds: past('a'),
      phase: finishedPhase({ round }),
    });
    expect(planPosition(over, null)).toMatchObject({ done: ['a', 'b'], next: { id: 'c' } });
  });
});

describe('the next step', () => {
  it('starts the plan, and after each round opens the next item by its title', () => {
    expect(step({ kind: 'lobby' })).toMatchObject({ action: 'open-item', title: 'Start: Item a' });
    const after = finishedPhase({ round: roundView({ planItem: 'a' }) });
    expect(step(after)).toMatchObject({
      action: 'open-item',
      title: 'Next: Item b',
      blocked: null,
    });
  });

  it('offers to make an activity where the plan is empty, and to close the room at its end', () => {
    const empty = consoleView({});
    expect(step({ kind: 'lobby' }, { view: empty }).action).toBe('set-up');
    const last = finishedPhase({ round: roundView({ planItem: 'c' }) });
    expect(step(last)).toMatchObject({ action: 'close-room', title: 'Close the room' });
  });

  it('opens what is made on the spot, and says what is wrong with it', () => {
    const setupFault = 'The budget must be a whole number.';
    expect(step({ kind: 'lobby' }, { isSettingUp: true })).toMatchObject({
      action: 'open-setup',
      title: 'Open the duel',
      blocked: null,
    });
    expect(step({ kind: 'lobby' }, { isSettingUp: true, setupFault }).blocked).toBe(setupFault);
    expect(step({ kind: 'lobby' }, { setupFault }).blocked).toBeNull();
    expect(step(PICKED, { setupFault }).blocked).toBeNull();
  });

  it('locks once somebody has picked or voted', () => {
    expect(step(pickingPhase())).toMatchObject({
      action: 'lock',
      title: 'Lock picks and run',
      blocked: 'Nobody has picked yet.',
    });
    expect(step(PICKED).blocked).toBeNull();
    expect(step(pickingPhase({ round: VOTE }))).toMatchObject({
      title: 'Close the vote',
      blocked: 'Nobody has voted yet.',
    });
  });

  it('locks a paused round too', () => {
    expect(step(pickingPhase({ picks: [[1, 0.1]], paused: true }))).toMatchObject({
      action: 'lock',
      blocked: null,
    });
  });

  it('waits while the last picks come in, and after a restart', () => {
    expect(step(pickingPhase({ picks: [[1, 0.1]], closing: true }))).toMatchObject({
      title: 'Locking',
      blocked: 'The last picks are coming in.',
    });
    expect(step(pickingPhase({ picks: [[1, 0.1]], waiting: true })).blocked).toMatch(/come back/);
    expect(step(runningPhase({ waiting: true })).action).toBeNull();
  });

  it('takes a lock back as long as no step has been shown', () => {
    expect(step(runningPhase({ canUndoLock: true })).action).toBe('undo-lock');
    expect(step(runningPhase({ canUndoLock: false })).action).toBe('end-run');
    const late = step(runningPhase({ canUndoLock: true }), { isUnderWay: true });
    expect(late.action).toBe('end-run');
  });

  it('has no lock to take back where nothing was collected before the run', () => {
    const round = roundView({ activity: RANGE_TEST });
    expect(step(runningPhase({ round, canUndoLock: true })).action).toBe('end-run');
  });

  it('ends a run early when it is pressed twice, under one id', () => {
    const once = step(runningPhase());
    const twice = step(runningPhase(), { isArmed: true });
    expect(once.title).toBe('Running');
    expect(twice.title).toMatch(/Press again/);
    expect(twice.id).toBe(once.id);
  });

  it('leads through a walk-through: a guessed step, the next ones, on to what happens, and its end', () => {
    const round = roundView({ activity: WALK });
    const at = (more: object) =>
      step(
        runningPhase({
          round,
          walk: {
            step: 0,
            furthest: 0,
            playing: false,
            asked: null,
            guessed: 0,
            revealed: [],
            ...more,
          },
        }),
      );
    expect(at({ asked: 1, guessed: 7 })).toMatchObject({
      action: 'walk-next',
      title: 'Make the step',
      hint: '7 have guessed',
    });
    expect(at({ step: 1 })).toMatchObject({ action: 'walk-next', title: 'Next step' });
    expect(at({ step: 2 }).title).toBe('On to where something happens');
    expect(at({ step: 62, playing: true })).toMatchObject({ action: 'walk-stop' });
    expect(at({ step: 127 })).toMatchObject({ action: 'walk-end' });
    // One meaning, one id: presses in a row all count.
    expect(at({ step: 1 }).id).toBe(at({ step: 2 }).id);
  });

  it('votes again on a question, then shows its answer, then goes on', () => {
    expect(step(finishedPhase({ round: VOTE })).action).toBe('vote-again');
    const second = { ...VOTE, number: 2, revoteOf: 1 };
    expect(step(finishedPhase({ round: second })).action).toBe('show-answer');
    expect(step(finishedPhase({ round: second, isAnswerShown: true }))).toMatchObject({
      action: 'open-item',
      title: 'Next: Item c',
    });
    expect(step(finishedPhase({ round: VOTE, isAnswerShown: true })).action).toBe('open-item');
  });

  it('shows the answer to a twin after one vote', () => {
    const about = (text: string) => ({ ...QUESTION, text, idea: 'too large' });
    const earlier = { ...VOTE, activity: about('One'), runs: 0, outcomes: OUTCOMES };
    const phase = finishedPhase({ round: { ...VOTE, number: 2, activity: about('Two') } });
    const view = consoleView({ phase, plan: PLAN, pastRounds: [earlier] });
    expect(step(phase, { view }).action).toBe('show-answer');
    expect(step(phase).action, 'without the other question').toBe('vote-again');
  });

  it('changes its id exactly when it means something else', () => {
    const ids = [
      step({ kind: 'lobby' }),
      step(pickingPhase()),
      step(runningPhase({ canUndoLock: true })),
      step(runningPhase()),
      step(finishedPhase({ round: VOTE })),
      step(finishedPhase({ round: { ...VOTE, revoteOf: 1 } })),
      step(finishedPhase({ round: roundView({ planItem: 'a' }) })),
      step(finishedPhase(), { isSettingUp: true }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const before = step(pickingPhase()).id;
    expect(step(pickingPhase({ picks: [[1, 0.1]], closing: true })).id).toBe(before);
  });

  it('is blocked without a connection, but for what needs none', () => {
    expect(step({ kind: 'lobby' }, { link: 'lost' }).blocked).toMatch(/No connection/);
    const last = finishedPhase({ round: roundView({ planItem: 'c' }) });
    expect(step(last, { link: 'lost' }).blocked).toBeNull();
  });
});
