import { describe, expect, it } from 'vitest';
import { GRACE_MS } from '#core/room/state';
import { RACE } from '../../../support/room/activities';
import { Drive, roomOf, runOf } from '../../../support/room/drive';
import { student, you } from '../../../support/room/looking';

describe('picks', () => {
  it('[PK1] only who has joined can pick', () => {
    const drive = new Drive();
    drive.open();
    expect(drive.pick(1, 0.3)).toBe('not-joined');
    expect(drive.picks.size).toBe(0);
  });

  it('[PK2] a pick is for the present round, while it is open', () => {
    const drive = roomOf(1);
    expect(drive.pick(1, 0.3)).toBe('wrong-phase');
    drive.open();
    expect(drive.pick(1, 0.3, 1, 2)).toBe('wrong-round');
    expect(drive.message).toContain('round 1');
    expect(drive.pick(1, 0.3)).toEqual(['pick-stored']);
  });

  it('[PK3] a pick after the lock is rejected', () => {
    const drive = roomOf(1, 2, 3);
    drive.open();
    drive.pick(1, 0.3);
    drive.lock();
    drive.wait(GRACE_MS - 1);
    expect(drive.pick(2, 0.4)).toEqual(['pick-stored']);
    drive.wait(1);
    expect(drive.pick(1, 0.5, 2)).toBe('too-late');
    expect(drive.message).toContain('0.3');
    expect(drive.pick(3, 0.5)).toBe('too-late');
    drive.host({ type: 'lock-if-due' });
    expect(drive.pick(3, 0.5)).toBe('too-late');
    drive.finish();
    expect(drive.pick(3, 0.5)).toBe('too-late');
    expect([drive.stored(1), drive.stored(2), drive.picks.size]).toEqual([0.3, 0.4, 2]);
  });

  it('[PK3] a pick inside the grace after the time limit counts', () => {
    const drive = roomOf(1, 2);
    drive.open(10);
    drive.wait(10_000 + GRACE_MS - 1);
    expect(drive.pick(1, 0.3)).toEqual(['pick-stored']);
    expect(drive.wait(1).pick(2, 0.3)).toBe('too-late');
  });

  it('[PK4] an older number never replaces a newer one', () => {
    const drive = roomOf(1);
    drive.open();
    drive.pick(1, 0.3, 3);
    expect(drive.pick(1, 0.1, 2)).toBe('stale-input');
    expect(drive.pick(1, 0.1, 3)).toBe('stale-input');
    expect(drive.message).toContain('0.3');
    expect(drive.stored(1)).toBe(0.3);
    expect(drive.pick(1, 0.1, 4)).toEqual(['pick-stored']);
    expect(drive.stored(1)).toBe(0.1);
  });

  it('[PK8] of two tabs the newer pick counts, in whatever order they come', () => {
    // One tab chose 0.3 as the device's first, the other 0.4 as its second.
    const inOrder = roomOf(1);
    inOrder.open();
    expect(inOrder.pick(1, 0.3, 1)).toEqual(['pick-stored']);
    expect(inOrder.pick(1, 0.4, 2)).toEqual(['pick-stored']);
    const late = roomOf(1);
    late.open();
    expect(late.pick(1, 0.4, 2)).toEqual(['pick-stored']);
    expect(late.pick(1, 0.3, 1)).toBe('stale-input');
    expect([inOrder.stored(1), late.stored(1)]).toEqual([0.4, 0.4]);
    late.run();
    expect(late.pick(1, 0.3, 1)).toBe('too-late');
    expect(late.stored(1)).toBe(0.4);
  });

  it('[PK5] a pick that is stored is acknowledged again, whatever the phase, without an event', () => {
    const drive = runOf(0.3);
    expect(drive.pick(1, 0.3)).toEqual([]);
    drive.finish();
    expect(drive.pick(1, 0.3)).toEqual([]);
    const open = roomOf(1);
    open.open();
    open.pick(1, 0.3);
    expect(open.pick(1, 0.3)).toEqual([]);
  });

  it('[PK6] a learning rate is refused with the reason, or stored as it is', () => {
    const drive = roomOf(1);
    drive.open();
    const bad = [0, -0.1, 1e-13, 2e6, Number.NaN, Number.POSITIVE_INFINITY];
    for (const rate of bad) {
      expect(drive.pick(1, rate)).toBe('bad-learning-rate');
      expect(drive.message).toMatch(/learning rate/);
    }
    expect(drive.picks.size).toBe(0);
    for (const [at, rate] of [0.3, 0.3, 1e-12, 1e6].entries()) {
      expect(drive.pick(1, rate, at + 1)).toEqual(['pick-stored']);
      expect(drive.stored(1)).toBe(rate);
    }
  });

  it('[PK9] a prediction says how sure it is only where the race asks for it', () => {
    const sure = {
      type: 'pick',
      number: 2,
      learningRate: 0.3,
      prediction: 'converged',
      confidence: 'sure',
    } as const;
    const plain = roomOf(1);
    plain.openActivity(RACE);
    expect(plain.give(1, sure)).toBe('malformed');
    const drive = roomOf(1);
    drive.openActivity({ ...RACE, isConfidenceAsked: true });
    expect(drive.give(1, { ...sure, prediction: null })).toBe('malformed');
    expect(drive.give(1, { ...sure, confidence: null })).toEqual(['pick-stored']);
    expect(drive.inputs.picks.get(1)).not.toHaveProperty('confidence');
    expect(drive.give(1, { ...sure, number: 3 })).toEqual(['pick-stored']);
    expect(drive.give(1, { ...sure, number: 3 })).toEqual([]);
    expect(you(drive, 1).pick).toMatchObject({ prediction: 'converged', confidence: 'sure' });
    expect(JSON.stringify(student(drive))).not.toContain('"sure"');
    const unpredicted = { ...RACE, isPredicted: false, isConfidenceAsked: true };
    expect(roomOf(1).openActivity(unpredicted)).toBe('bad-activity');
  });
});
