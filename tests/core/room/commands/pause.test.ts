import { describe, expect, it } from 'vitest';
import { LEAD_IN_MS } from '#core/lesson/round';
import { elapsedAt } from '#core/room/clock';
import { GRACE_MS } from '#core/room/state';
import { QUESTION, RACE, RANGE_TEST, STEER, SWEEP } from '../../../support/room/activities';
import { type Drive, roomOf, runOf } from '../../../support/room/drive';
import { instructor, screen, student } from '../../../support/room/looking';

function elapsed(drive: Drive): number {
  const { phase } = drive.state;
  if (!('clock' in phase)) throw new Error('no clock in this phase');
  return elapsedAt(phase.clock, drive.now);
}

describe('a pause', () => {
  it('[CK5] stops the time of a round, until the instructor resumes', () => {
    const drive = roomOf(1);
    drive.open(10);
    drive.wait(4_000);
    expect(drive.lead('pause')).toEqual(['paused', 'command-applied']);
    expect(drive.lead('pause')).toEqual([]);
    drive.wait(60_000);
    expect(drive.host({ type: 'start-clock' })).toEqual([]);
    expect(drive.host({ type: 'stop-clock' })).toEqual([]);
    expect(drive.host({ type: 'lock-if-due' })).toEqual([]);
    expect(drive.pick(1, 0.3)).toEqual(['pick-stored']);
    for (const view of [student(drive), screen(drive), instructor(drive)]) {
      expect(view.phase).toMatchObject({ remaining: 6_000, paused: true, waiting: false });
    }
    expect(drive.lead('resume')).toEqual(['clock-started', 'command-applied']);
    expect(drive.lead('resume')).toEqual([]);
    expect(student(drive.wait(1_000)).phase).toMatchObject({ remaining: 5_000, paused: false });
  });

  it('[CK5] lasts through a restart of the server', () => {
    const drive = runOf(0.3).wait(5_000);
    drive.lead('pause');
    drive.wait(3_600_000);
    drive.host({ type: 'stop-clock' });
    drive.host({ type: 'start-clock' });
    expect(elapsed(drive.wait(9_000))).toBe(5_000);
    drive.lead('resume');
    expect(elapsed(drive.wait(500))).toBe(5_500);
  });

  it('[CK5] of a clock that stands still already keeps its reading', () => {
    const drive = runOf(0.3).wait(2_000);
    drive.host({ type: 'mark-clock', present: 1 });
    drive.host({ type: 'stop-clock' });
    drive.wait(1_000).lead('pause');
    expect(drive.host({ type: 'start-clock' })).toEqual([]);
    expect(elapsed(drive.wait(1_000))).toBe(2_000);
  });

  it('[CK5] of a round whose time has just run out keeps it from locking', () => {
    const drive = roomOf(1);
    drive.open(10);
    drive.pick(1, 0.3);
    drive.wait(10_000 + GRACE_MS).lead('pause');
    expect(drive.host({ type: 'lock-if-due' })).toEqual([]);
    drive.lead('resume');
    expect(drive.host({ type: 'lock-if-due' })).toEqual(['round-locked']);
  });

  it('[CK5] is for a round that is open or running', () => {
    const drive = runOf(0.3);
    drive.finish();
    expect(drive.lead('pause')).toBe('wrong-phase');
    expect(drive.lead('resume')).toEqual([]);
    expect(roomOf(1).lead('pause')).toBe('wrong-phase');
  });

  it('[LK8] ends with a lock', () => {
    const drive = roomOf(1);
    drive.open(60);
    drive.pick(1, 0.3);
    drive.wait(3_000).lead('pause');
    expect(drive.wait(9_000).lock()).toEqual(['clock-started', 'limit-set', 'command-applied']);
    expect(drive.wait(GRACE_MS).host({ type: 'lock-if-due' })).toEqual(['round-locked']);
    const closing = roomOf(1);
    closing.open(60);
    closing.pick(1, 0.3);
    closing.lock();
    closing.lead('pause');
    closing.wait(60_000);
    expect(closing.lock()).toEqual(['clock-started', 'command-applied']);
  });

  it('[RN3] ends when the run is ended', () => {
    const drive = runOf(0.3).wait(5_000);
    drive.lead('pause');
    expect(drive.wait(5_000).lead('end-run')).toEqual([
      'clock-started',
      'clock-marked',
      'command-applied',
    ]);
    const finish = { type: 'finish-round', verdicts: drive.verdicts, edge: null } as const;
    expect(drive.host(finish)).toEqual(['round-finished']);
  });
});

describe('what was a mistake', () => {
  it('[LK7] a lock can be undone until the first step has been shown', () => {
    const drive = runOf(0.3).wait(LEAD_IN_MS + 499);
    expect(instructor(drive).phase).toMatchObject({ canUndoLock: true });
    expect(drive.lead('undo-lock')).toEqual(['lock-undone', 'command-applied']);
    expect(drive.state.phase).toMatchObject({
      kind: 'picking',
      limit: null,
      clock: { elapsed: 0, since: drive.now, isPaused: false },
    });
    expect(drive.pick(1, 0.4, 2)).toEqual(['pick-stored']);
    expect(drive.lead('undo-lock')).toEqual([]);
    drive.run();
    drive.wait(LEAD_IN_MS + 500);
    expect(instructor(drive).phase).toMatchObject({ canUndoLock: false });
    expect(drive.lead('undo-lock')).toBe('too-late');
    drive.finish();
    expect(drive.lead('undo-lock')).toBe('too-late');
  });

  it('[LK7] within the grace the limit is lifted, and changes of the rate are forgotten', () => {
    const drive = roomOf(1);
    drive.openActivity(STEER, { timeLimit: 60 });
    drive.pick(1, 0.3);
    drive.lock();
    expect(drive.lead('undo-lock')).toEqual(['limit-set', 'command-applied']);
    expect(drive.state.phase).toMatchObject({ kind: 'picking', limit: null });
    drive.run();
    drive.give(1, { type: 'change-rate', number: 2, learningRate: 0.1 });
    expect(drive.picks.get(1)?.changes).toHaveLength(1);
    drive.lead('undo-lock');
    expect(drive.picks.get(1)).toMatchObject({ learningRate: 0.3, changes: [] });
    const sweep = roomOf(1);
    sweep.openActivity(SWEEP);
    expect(instructor(sweep).phase).toMatchObject({ canUndoLock: false });
    expect(sweep.lead('undo-lock')).toBe('too-late');
  });

  it('[RD6] a round that is still open may be thrown away, and its number is not given again', () => {
    const drive = roomOf(1);
    drive.openActivity(QUESTION);
    drive.give(1, { type: 'vote', number: 1, choice: 0, confidence: null });
    expect(drive.lead('discard-round')).toEqual(['round-discarded', 'command-applied']);
    expect(drive.state).toMatchObject({ phase: { kind: 'lobby' }, finishedRounds: [] });
    drive.open();
    expect(drive.roundNumber).toBe(2);
    expect(drive.pick(1, 0.3, 1, 1)).toBe('wrong-round');
    drive.pick(1, 0.3);
    drive.run();
    expect(drive.lead('discard-round')).toBe('wrong-phase');
    drive.finish();
    expect(drive.lead('discard-round')).toBe('wrong-phase');
    expect(roomOf(1).lead('discard-round')).toBe('wrong-phase');
  });

  it('[RD6] a round that begins with its run may be thrown away before its first step', () => {
    for (const activity of [SWEEP, RANGE_TEST]) {
      const drive = roomOf(1);
      drive.openActivity(activity);
      expect(drive.lead('discard-round')).toEqual(['round-discarded', 'command-applied']);
      drive.openActivity(activity);
      drive.waitForStep(1);
      expect(drive.lead('discard-round')).toBe('wrong-phase');
    }
  });

  it('[RD5] a command about another round is refused', () => {
    const drive = roomOf(1);
    drive.openActivity(RACE);
    const types = ['undo-lock', 'discard-round', 'pause', 'resume', 'show-answer'] as const;
    for (const type of types) expect(drive.teach({ type, round: 2 })).toBe('wrong-round');
  });
});
