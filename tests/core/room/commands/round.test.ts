import { describe, expect, it } from 'vitest';
import { Drive, EXPERIMENT, roomOf, runOf } from '../../../support/room/drive';

describe('rounds', () => {
  it('[RD1] a round opens from the lobby or after a finished one, and rounds count from 1', () => {
    const drive = roomOf(1);
    expect(drive.open()).toEqual(['round-opened', 'command-applied']);
    expect(drive.roundNumber).toBe(1);
    expect(drive.open()).toBe('wrong-phase');
    drive.pick(1, 0.3);
    drive.run();
    expect(drive.open()).toBe('wrong-phase');
    drive.finish();
    expect(drive.open()).toEqual(['round-opened', 'command-applied']);
    expect(drive.roundNumber).toBe(2);
    expect(drive.picks.size).toBe(0);
  });

  it('[RD2] an experiment that makes no sense is refused with its sentence', () => {
    const drive = new Drive();
    expect(drive.open(60, { ...EXPERIMENT, budget: 5 })).toBe('bad-activity');
    expect(drive.message).toContain('budget');
    expect(drive.open(60, { ...EXPERIMENT, loss: { id: 'nonsense' } })).toBe('bad-activity');
    expect(drive.state.phase.kind).toBe('lobby');
  });

  it('[RD3] the time limit is 5 to 3,600 seconds, or none', () => {
    for (const limit of [4.99, 3_601, -1, 0, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(new Drive().open(limit)).toBe('bad-time-limit');
    }
    for (const limit of [5, 3_600, null]) {
      const drive = new Drive();
      drive.open(limit);
      expect(drive.state.phase).toMatchObject({ limit: limit === null ? null : limit * 1_000 });
    }
  });

  it('[RD4] the way back to the lobby leads from a finished round only', () => {
    const drive = runOf(0.3);
    const back = () => drive.teach({ type: 'return-to-lobby', round: 1 });
    expect(back()).toBe('wrong-phase');
    drive.finish();
    expect(back()).toEqual(['returned-to-lobby', 'command-applied']);
    expect(drive.state.phase).toEqual({ kind: 'lobby' });
    expect(back()).toEqual([]);
    expect(drive.teach({ type: 'return-to-lobby', round: 2 })).toBe('wrong-phase');
    expect(new Drive().teach({ type: 'return-to-lobby', round: 1 })).toBe('wrong-phase');
    drive.open();
    expect(drive.roundNumber).toBe(2);
    expect(drive.teach({ type: 'return-to-lobby', round: 2 })).toBe('wrong-phase');
  });

  it('[RD5] a command about another round is refused', () => {
    const drive = runOf(0.3);
    drive.finish();
    drive.open();
    drive.pick(1, 0.3);
    for (const type of ['lock', 'end-run', 'return-to-lobby'] as const) {
      expect(drive.teach({ type, round: 1 })).toBe('wrong-round');
    }
    const lobby = new Drive();
    expect(lobby.teach({ type: 'lock', round: 1 })).toBe('wrong-phase');
    expect(lobby.teach({ type: 'end-run', round: 1 })).toBe('wrong-phase');
  });
});
