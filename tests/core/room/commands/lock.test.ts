import { describe, expect, it } from 'vitest';
import { GRACE_MS } from '#core/room/state';
import { roomOf, runOf } from '../../../support/room/drive';

function picked(timeLimit: number | null = 60) {
  const drive = roomOf(1, 2);
  drive.open(timeLimit);
  drive.pick(1, 0.3);
  return drive;
}

describe('lock and time', () => {
  it('[LK1] to lock leaves only the grace, then the run begins', () => {
    for (const limit of [60, null]) {
      const drive = picked(limit).wait(7_000);
      expect(drive.lock()).toEqual(['limit-set', 'command-applied']);
      expect(drive.state.phase).toMatchObject({ kind: 'picking', limit: 7_000 });
      drive.wait(GRACE_MS - 1);
      expect(drive.host({ type: 'lock-if-due' })).toEqual([]);
      drive.wait(1);
      expect(drive.host({ type: 'lock-if-due' })).toEqual(['round-locked']);
      expect(drive.state.phase).toMatchObject({
        kind: 'running',
        clock: { elapsed: 0, since: drive.now },
      });
    }
  });

  it('[LK2] to lock before the first pick is refused', () => {
    const drive = roomOf(1);
    drive.open(null);
    expect(drive.lock()).toBe('nobody-picked');
    expect(drive.state.phase).toMatchObject({ kind: 'picking', limit: null });
  });

  it('[LK3] to lock again changes nothing, not even after the run began', () => {
    const drive = picked();
    drive.lock();
    drive.wait(500);
    expect(drive.lock()).toEqual([]);
    drive.wait(500);
    drive.host({ type: 'lock-if-due' });
    expect(drive.lock()).toEqual([]);
    drive.finish();
    expect(drive.lock()).toEqual([]);
  });

  it('[LK4] a round with a limit locks itself when limit and grace are over', () => {
    const drive = picked(10).wait(10_000 + GRACE_MS - 1);
    expect(drive.host({ type: 'lock-if-due' })).toEqual([]);
    expect(drive.wait(1).host({ type: 'lock-if-due' })).toEqual(['round-locked']);
    const open = picked(null).wait(1e9);
    expect(open.host({ type: 'lock-if-due' })).toEqual([]);
  });

  it('[LK5] when the time is over and nobody has picked, the limit is lifted', () => {
    const drive = roomOf(1);
    drive.open(10);
    drive.wait(11_000);
    expect(drive.host({ type: 'lock-if-due' })).toEqual(['limit-set']);
    expect(drive.state.phase).toMatchObject({ kind: 'picking', limit: null });
    expect(drive.pick(1, 0.3)).toEqual(['pick-stored']);
    expect(drive.host({ type: 'lock-if-due' })).toEqual([]);
  });

  it('[LK6] time is added to what is left; within the grace from now', () => {
    const drive = picked(10).wait(4_000);
    const add = (seconds: number) => drive.teach({ type: 'add-time', seconds });
    expect(add(30)).toEqual(['limit-set', 'command-applied']);
    expect(drive.state.phase).toMatchObject({ limit: 40_000 });
    drive.wait(36_500);
    add(10);
    expect(drive.state.phase).toMatchObject({ limit: 50_500 });
    expect(drive.wait(9_000).pick(2, 0.3)).toEqual(['pick-stored']);
    for (const seconds of [4, 601, -5, Number.NaN]) expect(add(seconds)).toBe('bad-time-limit');
    expect(drive.wait(2_000).teach({ type: 'add-time', seconds: 30 })).toBe('too-late');
  });

  it('[LK6] there is no time to add without a limit, or without an open round', () => {
    const drive = picked(null);
    expect(drive.teach({ type: 'add-time', seconds: 30 })).toBe('bad-time-limit');
    expect(drive.message).toContain('no time limit');
    expect(runOf(0.3).teach({ type: 'add-time', seconds: 30 })).toBe('wrong-phase');
  });
});
