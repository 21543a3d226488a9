import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET_LIMITS } from '#core/engine/experiment/experiment';
import { elapsedAtStep, paceDuration, stepAtElapsed } from '#core/lesson/pace';
import { LEAD_IN_MS } from '#core/lesson/round';
import { elapsedAt } from '#core/room/clock';
import { type Clock, GRACE_MS } from '#core/room/state';
import { BUDGET, Drive, roomOf, runOf, verdict } from '../../../support/room/drive';

function clockOf(drive: Drive): Clock {
  if (!('clock' in drive.state.phase)) throw new Error('no clock in this phase');
  return drive.state.phase.clock;
}

describe('the clock', () => {
  it('[CK1] time during which the server was down never counts', () => {
    const drive = roomOf(1);
    drive.open(10);
    drive.wait(3_000).host({ type: 'mark-clock', present: 1 });
    // Killed 700 ms later, back after an hour, and 3 s more until the phones are back.
    drive.wait(3_600_700);
    expect(drive.host({ type: 'stop-clock' })).toEqual(['clock-stopped']);
    expect(elapsedAt(clockOf(drive), drive.now)).toBe(3_000);
    drive.wait(3_000);
    expect(drive.host({ type: 'start-clock' })).toEqual(['clock-started']);
    expect(elapsedAt(clockOf(drive), drive.now + 500)).toBe(3_500);
  });

  it('[CK1] there is nothing to stop or to start twice, nor outside of a round', () => {
    const drive = runOf(0.3);
    expect(drive.host({ type: 'start-clock' })).toEqual([]);
    drive.host({ type: 'stop-clock' });
    expect(drive.host({ type: 'stop-clock' })).toEqual([]);
    expect(drive.host({ type: 'mark-clock', present: 1 })).toEqual([]);
    expect(new Drive().host({ type: 'mark-clock', present: 1 })).toEqual([]);
    for (const type of ['stop-clock', 'start-clock'] as const) {
      expect(new Drive().host({ type })).toEqual([]);
    }
  });

  it('[CK2] a mark changes no reading of the clock', () => {
    const drive = runOf(0.3).wait(1_234);
    const before = elapsedAt(clockOf(drive), drive.now + 77);
    expect(drive.host({ type: 'mark-clock', present: 1 })).toEqual(['clock-marked']);
    expect(elapsedAt(clockOf(drive), drive.now + 77)).toBe(before);
    expect(clockOf(drive)).toEqual({ elapsed: 1_234, since: drive.now, isPaused: false });
  });

  it('[CK3] a wall clock that is set back takes no time away', () => {
    const drive = runOf(0.3).wait(2_000);
    drive.host({ type: 'mark-clock', present: 1 });
    expect(elapsedAt(clockOf(drive), drive.now - 60_000)).toBe(2_000);
  });

  it('[CK4] while the clock stands still the limit does not come nearer, and picks are taken', () => {
    const drive = roomOf(1, 2);
    drive.open(10);
    drive.pick(1, 0.3);
    drive.wait(9_000).host({ type: 'mark-clock', present: 1 });
    drive.host({ type: 'stop-clock' });
    drive.wait(100_000);
    expect(drive.host({ type: 'lock-if-due' })).toEqual([]);
    expect(drive.pick(2, 0.3)).toEqual(['pick-stored']);
    drive.host({ type: 'start-clock' });
    expect(drive.wait(1_000 + GRACE_MS).host({ type: 'lock-if-due' })).toEqual(['round-locked']);
  });
});

const budget = fc.integer({ min: BUDGET_LIMITS.lowest, max: BUDGET_LIMITS.highest });

describe('the run', () => {
  it('[RN1] shows two steps a second for 15 steps, and takes 20 s for every budget', () => {
    fc.assert(
      fc.property(budget, (steps) => {
        for (const seconds of [0, 0.5, 1, 5, 7.5]) {
          expect(stepAtElapsed(LEAD_IN_MS + seconds * 1_000, steps)).toBe(2 * seconds);
        }
        expect(stepAtElapsed(LEAD_IN_MS + 20_000, steps)).toBe(steps);
        expect(stepAtElapsed(LEAD_IN_MS + 19_900, steps)).toBeLessThan(steps);
        expect(stepAtElapsed(1e9, steps)).toBe(steps);
        expect(stepAtElapsed(-1, steps)).toBe(0);
        expect(paceDuration(steps)).toBe(LEAD_IN_MS + 20_000);
      }),
    );
  });

  it('[RN1] shows always as many steps a second where the activity wants it so', () => {
    const pace = { kind: 'even', stepsPerSecond: 4 } as const;
    for (const seconds of [0, 0.25, 10, 49.75]) {
      const elapsed = LEAD_IN_MS + seconds * 1_000;
      expect(stepAtElapsed(elapsed, 200, pace)).toBe(4 * seconds);
      expect(elapsedAtStep(4 * seconds, 200, pace)).toBe(elapsed);
    }
    expect(paceDuration(200, pace)).toBe(LEAD_IN_MS + 50_000);
    expect(stepAtElapsed(LEAD_IN_MS + 60_000, 200, pace)).toBe(200);
  });

  it('[RN1] never goes backwards, and its speed never jumps nor falls', () => {
    fc.assert(
      fc.property(budget, (steps) => {
        let last = 0;
        let lastSpeed = 0;
        for (let elapsed = 0; elapsed <= 20_000; elapsed += 50) {
          const step = stepAtElapsed(LEAD_IN_MS + elapsed, steps);
          const speed = step - last;
          expect(step).toBeGreaterThanOrEqual(last);
          expect(speed).toBeGreaterThanOrEqual(lastSpeed - 1e-6);
          // From 2 steps a second to the last speed evenly: never more than one 200th of it at once.
          expect(speed - lastSpeed).toBeLessThanOrEqual(0.1 + steps / 20_000);
          last = step;
          lastSpeed = speed;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('[RN1] the time of a step is the inverse', () => {
    fc.assert(
      fc.property(budget, fc.double({ min: 0, max: 1, noNaN: true }), (steps, share) => {
        const step = share * steps;
        expect(stepAtElapsed(elapsedAtStep(step, steps), steps)).toBeCloseTo(step, 6);
      }),
    );
    expect(elapsedAtStep(0, 200)).toBe(LEAD_IN_MS);
    expect(elapsedAtStep(200, 200)).toBe(LEAD_IN_MS + 20_000);
  });

  it('[RN2] a round is finished only when its whole run has been shown', () => {
    const drive = runOf(0.3);
    const finish = { type: 'finish-round', verdicts: drive.verdicts, edge: null } as const;
    drive.wait(paceDuration(BUDGET) - 1);
    expect(drive.host(finish)).toBe('wrong-phase');
    expect(drive.wait(1).host(finish)).toEqual(['round-finished']);
    expect(drive.host(finish)).toBe('wrong-phase');
  });

  it('[RN3] to end the run jumps to its end, also while the clock stands still', () => {
    for (const isStopped of [false, true]) {
      const drive = runOf(0.3).wait(2_000);
      if (isStopped) drive.host({ type: 'stop-clock' });
      expect(drive.teach({ type: 'end-run', round: 1 })).toEqual([
        isStopped ? 'clock-stopped' : 'clock-marked',
        'command-applied',
      ]);
      expect(drive.teach({ type: 'end-run', round: 1 })).toEqual([]);
      const finish = { type: 'finish-round', verdicts: drive.verdicts, edge: null } as const;
      expect(drive.host(finish)).toEqual(['round-finished']);
      expect(drive.teach({ type: 'end-run', round: 1 })).toEqual([]);
    }
    const open = roomOf(1);
    open.open();
    expect(open.teach({ type: 'end-run', round: 1 })).toBe('wrong-phase');
  });

  it('[RN4] a finished round has one verdict for every pick, and leaves its headline', () => {
    const drive = runOf(0.3, 0.001, 1.5);
    drive.finish();
    expect(drive.state.phase).toMatchObject({
      kind: 'finished',
      verdicts: drive.verdicts,
    });
    expect(drive.state.finishedRounds).toMatchObject([
      {
        round: { number: 1 },
        outcomes: { converged: 1, 'too-slow': 1, diverged: 1, trapped: 0, oscillating: 0 },
      },
    ]);
  });

  it('[RN4] verdicts that do not fit the picks are a bug of the host, and throw', () => {
    expect(() => runOf(0.3, 0.2).finish([new Map([[1, verdict('trapped')]])])).toThrow('2');
    const surplus = new Map([1, 2].map((number) => [number, verdict('trapped')]));
    expect(() => runOf(0.3).finish([surplus])).toThrow();
  });
});
