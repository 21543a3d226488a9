import { describe, expect, it } from 'vitest';
import { latestChange } from '#core/room/commands/change';
import { CHANGES_LIMIT } from '#core/room/state';
import { RACE, STEER } from '../../../support/room/activities';
import { BUDGET, type Drive, roomOf, tokenHashOf, verdict } from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';

function steering(): Drive {
  const drive = roomOf(1, 2);
  drive.openActivity(STEER);
  drive.pick(1, 0.1);
  drive.run();
  return drive;
}

const change = (drive: Drive, learningRate: number, number: number, device = 1) =>
  drive.give(device, { type: 'change-rate', number, learningRate });
const changesOf = (drive: Drive) => drive.picks.get(1)?.changes;

describe('steering', () => {
  it('[SR1] a change holds from the update after the step shown', () => {
    const drive = steering();
    expect(change(drive, 0.2, 2)).toEqual(['rate-changed']);
    expect(changesOf(drive)).toEqual([{ step: 0, learningRate: 0.2 }]);
    drive.waitForStep(10).wait(249);
    change(drive, 0.3, 3);
    expect(latestChange(drive.state, tokenHashOf(1))).toEqual({ step: 10, learningRate: 0.3 });
    drive.wait(1);
    change(drive, 0.4, 4);
    expect(changesOf(drive)).toEqual([
      { step: 0, learningRate: 0.2 },
      { step: 10, learningRate: 0.3 },
      { step: 11, learningRate: 0.4 },
    ]);
    expect(drive.picks.get(1)).toMatchObject({ learningRate: 0.1 });
    expect(latestChange(drive.state, tokenHashOf(2))).toBeNull();
  });

  it('[SR1] a change at the same step replaces the one before', () => {
    const drive = steering().waitForStep(7);
    change(drive, 0.3, 2);
    drive.lead('pause');
    drive.wait(60_000);
    expect(change(drive, 0.5, 3)).toEqual(['rate-changed']);
    expect(changesOf(drive)).toEqual([{ step: 7, learningRate: 0.5 }]);
  });

  it('[SR1] after a crash that takes the run back, changes stay in order of their steps', () => {
    const drive = steering().waitForStep(6);
    drive.host({ type: 'mark-clock', present: 1 });
    drive.waitForStep(9);
    change(drive, 0.3, 2);
    drive.host({ type: 'stop-clock' });
    expect(change(drive, 0.5, 3)).toEqual(['rate-changed']);
    expect(changesOf(drive)).toEqual([{ step: 9, learningRate: 0.5 }]);
  });

  it('[SR1] only who has picked can change, only while it runs, and only in steer', () => {
    const drive = roomOf(1, 2);
    drive.openActivity(STEER);
    drive.pick(1, 0.1);
    expect(change(drive, 0.2, 2)).toBe('wrong-phase');
    drive.run();
    expect(change(drive, 0.2, 1, 2)).toBe('too-late');
    const race = roomOf(1);
    race.openActivity(RACE);
    race.pick(1, 0.1);
    race.run();
    expect(change(race, 0.2, 2)).toBe('wrong-phase');
  });

  it('[SR2] keeps the newest, takes a repeated one again, and refuses what comes too late', () => {
    const drive = steering().waitForStep(5);
    change(drive, 0.3, 5);
    const { state } = drive;
    expect(change(drive, 0.3, 5)).toEqual([]);
    expect(change(drive, 0.4, 5)).toBe('stale-input');
    expect(change(drive, 0.4, 4)).toBe('stale-input');
    expect(drive.message).toContain('0.3');
    expect(change(drive, 0, 6)).toBe('bad-learning-rate');
    expect(change(drive, 0.4, CHANGES_LIMIT + 1)).toBe('too-many-changes');
    expect(drive.state).toBe(state);
    drive.waitForStep(BUDGET - 1);
    expect(change(drive, 0.4, 6)).toEqual(['rate-changed']);
    drive.waitForStep(BUDGET);
    expect(change(drive, 0.5, 7)).toBe('too-late');
    drive.finish();
    expect(change(drive, 0.5, 7)).toBe('too-late');
    expect(change(drive, 0.4, 6)).toEqual([]);
  });

  it('[PK5] the pick itself is acknowledged again after changes have taken its number further', () => {
    const drive = steering().waitForStep(5);
    change(drive, 0.3, 2);
    expect(drive.pick(1, 0.1)).toEqual([]);
    expect(drive.pick(1, 0.2)).toBe('too-late');
  });

  it('[SR3] the board is provisional, and a phone is told only of a divergence', () => {
    const drive = steering().waitForStep(50);
    change(drive, 0.3, 2);
    const at = (outcome: 'converged' | 'diverged') => ({
      verdicts: [new Map([[1, verdict(outcome, 20)]])],
      step: 50,
    });
    expect(student(drive, at('converged')).board).toMatchObject({
      isProvisional: true,
      converged: 1,
    });
    expect(you(drive, 1, at('converged')).verdict).toBeNull();
    expect(you(drive, 1, at('diverged')).verdict?.outcome).toBe('diverged');
    expect(screen(drive).phase).toMatchObject({ changes: [[1, 50, 0.3]] });
    expect(instructor(drive).phase).toMatchObject({ changes: [[1, 50, 0.3]] });
    expect(student(drive).phase).not.toHaveProperty('changes');
    expect(you(drive, 1).pick?.changes).toEqual([{ step: 50, learningRate: 0.3 }]);
    drive.finish();
    expect(student(drive).board).toMatchObject({ isProvisional: false });
    expect(screen(drive).phase).toMatchObject({ changes: [[1, 50, 0.3]] });
  });
});
