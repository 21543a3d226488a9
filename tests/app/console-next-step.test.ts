import { describe, expect, it } from 'vitest';
import type { InstructorView } from '#core/protocol/views';
import { type NextContext, nextStep } from '../../app/teach/console/next-step';
import { consoleView, pickingPhase, ROUND } from './support/console-view';

function step(phase: InstructorView['phase'], more: Partial<NextContext> = {}) {
  return nextStep({
    view: consoleView({ phase, pastRounds: more.view?.pastRounds ?? [] }),
    link: 'live',
    isSettingUp: false,
    setupFault: null,
    ...more,
  });
}

const OUTCOMES = { converged: 1, trapped: 0, 'too-slow': 0, oscillating: 0, diverged: 0 };
const FINISHED: InstructorView['phase'] = {
  kind: 'finished',
  round: ROUND,
  runs: 1,
  outcomes: OUTCOMES,
  picks: [[1, 0.1]],
  verdicts: [],
};

describe('the next step', () => {
  it('opens the round after the past ones', () => {
    expect(step({ kind: 'lobby' })).toMatchObject({
      action: 'open-round',
      title: 'Open round 1',
      blocked: null,
    });
    const past = { ...ROUND, runs: 1, outcomes: OUTCOMES };
    const view = consoleView({ pastRounds: [past] });
    expect(step({ kind: 'lobby' }, { view }).title).toBe('Open round 2');
  });

  it('says what is wrong with the setup', () => {
    const setupFault = 'The budget must be a whole number.';
    expect(step({ kind: 'lobby' }, { setupFault }).blocked).toBe(setupFault);
    expect(step(pickingPhase({ picks: [[1, 0.1]] }), { setupFault }).blocked).toBeNull();
  });

  it('locks once somebody has picked', () => {
    expect(step(pickingPhase({ picks: [] }))).toMatchObject({
      action: 'lock',
      blocked: 'Nobody has picked yet.',
    });
    expect(step(pickingPhase({ picks: [[1, 0.1]] })).blocked).toBeNull();
  });

  it('waits while the last picks come in, and after a restart', () => {
    expect(step(pickingPhase({ picks: [[1, 0.1]], closing: true }))).toMatchObject({
      title: 'Locking',
      blocked: 'The last picks are coming in.',
    });
    expect(step(pickingPhase({ picks: [[1, 0.1]], waiting: true })).blocked).toMatch(/come back/);
  });

  it('has nothing to press during a run', () => {
    const running: InstructorView['phase'] = {
      kind: 'running',
      round: ROUND,
      runs: 1,
      elapsed: 0,
      waiting: false,
      picks: [[1, 0.1]],
    };
    expect(step(running).action).toBeNull();
    expect(step(running, { link: 'lost' }).action).toBeNull();
  });

  it('sets up, then opens, the next round after the results', () => {
    expect(step(FINISHED)).toMatchObject({ action: 'set-up', title: 'Next round' });
    expect(step(FINISHED, { isSettingUp: true })).toMatchObject({
      action: 'open-round',
      title: 'Open round 2',
    });
  });

  it('changes its id exactly when it means something else', () => {
    const ids = [
      step({ kind: 'lobby' }),
      step(pickingPhase({ picks: [] })),
      step(FINISHED),
      step(FINISHED, { isSettingUp: true }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const before = step(pickingPhase({ picks: [] })).id;
    expect(step(pickingPhase({ picks: [[1, 0.1]], closing: true })).id).toBe(before);
  });

  it('is blocked without a connection, but for what needs none', () => {
    expect(step({ kind: 'lobby' }, { link: 'lost' }).blocked).toMatch(/No connection/);
    expect(step(FINISHED, { link: 'lost' }).blocked).toBeNull();
  });
});
