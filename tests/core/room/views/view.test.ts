import { describe, expect, it } from 'vitest';
import { boardSchema } from '#core/protocol/views/board';
import { youSchema } from '#core/protocol/views/you';
import { GRACE_MS } from '#core/room/state';
import type { Reveal } from '#core/room/views/revealed-runs';
import { boardFor } from '#core/room/views/view';
import { youView } from '#core/room/views/you-view';
import { BUDGET, roomOf, runOf } from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';

describe('who sees what', () => {
  it('[VW1] before the lock a pick goes to its own phone and to the console only', () => {
    const drive = roomOf(1, 2);
    drive.open();
    const secret = 0.123456789;
    drive.pick(1, secret, 7);
    drive.lock();
    for (const view of [student(drive), screen(drive), you(drive, 2)]) {
      expect(JSON.stringify(view)).not.toContain(`${secret}`);
    }
    expect(you(drive, 1).pick).toEqual({
      round: 1,
      number: 7,
      learningRate: secret,
      prediction: null,
      changes: [],
    });
    expect(you(drive, 2)).toMatchObject({ pick: null, classmates: [] });
    expect(instructor(drive).phase).toMatchObject({ picked: 1, picks: [[1, secret]] });
  });

  it('[VW2] from the lock on the projector and the console have every pick, a phone its own', () => {
    const drive = runOf(0.1, 0.2, 0.3);
    const pairs = [
      [1, 0.1],
      [2, 0.2],
      [3, 0.3],
    ];
    expect(screen(drive).phase).toMatchObject({ kind: 'running', picks: pairs, runs: 3 });
    expect(instructor(drive).phase).toMatchObject({ kind: 'running', picks: pairs });
    expect(student(drive).phase).not.toHaveProperty('picks');
    expect(you(drive, 2)).toMatchObject({
      pick: { learningRate: 0.2 },
      classmates: [0.1, 0.3],
    });
    drive.finish();
    expect(screen(drive).phase).toMatchObject({ kind: 'finished', picks: pairs });
    expect(student(drive).phase).not.toHaveProperty('picks');
    expect(student(drive).phase).not.toHaveProperty('verdicts');
  });

  it('[VW2] 24 classmates are spread evenly over all, and never oneself', () => {
    const rates = Array.from({ length: 241 }, (_, at) => (at + 1) / 1_000);
    const drive = runOf(...rates);
    for (const device of [1, 7, 120, 241]) {
      const { classmates } = you(drive, device);
      expect(classmates).toHaveLength(24);
      expect(classmates).toEqual([...classmates].sort((a, b) => a - b));
      expect(classmates).not.toContain(rates[device - 1]);
      for (const [nth, rate] of classmates.entries()) {
        expect(Math.abs(rate - (nth * 10 + 6) / 1_000)).toBeLessThan(0.0015);
      }
    }
    drive.join(242);
    expect(you(drive, 242).classmates).toHaveLength(24);
  });

  it('[VW3] a verdict reaches no screen before its step', () => {
    const drive = runOf(0.3, 1.5, 0.001);
    const { verdicts } = drive;
    const [goal, blowUp] = [verdicts[0]!.get(1)!.step!, verdicts[0]!.get(2)!.step!];
    const at = (step: number): Reveal => ({ verdicts, step });

    expect(you(drive, 1, at(goal - 1)).verdict).toBeNull();
    expect(you(drive, 1, at(goal)).verdict).toEqual(verdicts[0]!.get(1));
    expect(you(drive, 2, at(blowUp - 1)).verdict).toBeNull();
    expect(you(drive, 2, at(blowUp)).verdict?.outcome).toBe('diverged');
    expect(you(drive, 3, at(BUDGET - 1)).verdict).toBeNull();
    expect(you(drive, 3, at(BUDGET)).verdict?.outcome).toBe('too-slow');
    expect(you(drive, 1, at(BUDGET)).standing).toBeNull();

    const settled = (step: number) =>
      boardFor('presenter', drive.state, at(step))!.settled.map(({ participant }) => participant);
    expect(settled(0)).toEqual([]);
    expect(settled(Math.max(goal, blowUp))).toEqual([1, 2]);
    expect(settled(BUDGET)).toEqual([1, 2, 3]);
    expect(screen(drive, at(3)).phase).not.toHaveProperty('verdicts');
    expect(boardFor('presenter', drive.state, at(3.9))?.step).toBe(3);
  });

  it('[VW3] a phone is spared what only the stage draws', () => {
    const drive = runOf(0.3, 1.5);
    const reveal = { verdicts: drive.verdicts, step: BUDGET };
    expect(student(drive, reveal).board).toEqual({
      ...screen(drive, reveal).board,
      settled: [],
    });
    expect(boardFor('student', roomOf(1).state, reveal)).toBeNull();
    expect(boardFor('student', drive.state, null)).toBeNull();
  });

  it('[LB5] after the end, who converged has a standing and who did not has none', () => {
    const drive = runOf(0.3, 0.3, 0.2, 1.5);
    drive.finish();
    expect(you(drive, 2).standing).toMatchObject({
      rank: 1,
      tied: true,
      of: 3,
      neighbours: [{ name: 'Learner 1' }, { name: 'Learner 2' }, { name: 'Learner 3', rank: 3 }],
    });
    expect(you(drive, 4)).toMatchObject({ standing: null, verdict: { outcome: 'diverged' } });
    expect(student(drive).board).toMatchObject({
      converged: 3,
      diverged: 1,
      bracket: { below: 0.3, above: 1.5 },
      divergences: [{ name: 'Learner 4', rank: 0 }],
    });
  });

  it('[LB1] the board lists ten and counts all', () => {
    const drive = runOf(...Array.from({ length: 12 }, (_, at) => 0.3 + at / 1_000));
    drive.finish();
    const board = boardSchema.parse(boardFor('student', drive.state, null));
    expect([board.fastest.length, board.converged, board.diverged]).toEqual([10, 12, 0]);
  });

  it('[VW5] a view says how long is left, when only the grace is left, and when time stands still', () => {
    const drive = roomOf(1);
    drive.open(10);
    const expected = { kind: 'picking', closing: false, waiting: false };
    expect(student(drive.wait(4_000)).phase).toMatchObject({ ...expected, remaining: 6_000 });
    drive.host({ type: 'mark-clock', present: 1 });
    drive.host({ type: 'stop-clock' });
    expect(student(drive.wait(9_000)).phase).toMatchObject({ remaining: 6_000, waiting: true });
    drive.host({ type: 'start-clock' });
    expect(student(drive.wait(6_000 + GRACE_MS / 2)).phase).toMatchObject({
      remaining: 0,
      closing: true,
    });
    const unlimited = roomOf(1);
    unlimited.open(null);
    expect(student(unlimited).phase).toMatchObject({ ...expected, remaining: null });
  });

  it('[VW5] a run says how long it has been shown, up to its end', () => {
    const drive = runOf(0.3).wait(2_500);
    expect(student(drive).phase).toMatchObject({ elapsed: 2_500, waiting: false });
    expect(student(drive.wait(60_000)).phase).toMatchObject({ elapsed: 23_000 });
  });

  it('[VW4] every view of every phase fits its schema', () => {
    const drive = roomOf(1, 2, 3);
    const check = (reveal: Reveal | null = null) => {
      const views = [student(drive, reveal), screen(drive, reveal), instructor(drive, reveal)];
      for (const view of views) {
        expect(view.phase.kind).toBe(drive.state.phase.kind);
        expect(view).toMatchObject({ code: 'CDFGHJ', version: drive.events.length });
      }
      for (const device of [1, 2, 3]) you(drive, device, reveal);
      youSchema.parse(youView(drive.state, reveal, null));
    };
    check();
    drive.open();
    check();
    drive.pick(1, 0.3);
    drive.pick(2, 1.5);
    drive.run();
    check({ verdicts: drive.verdicts, step: 30 });
    drive.finish();
    check();
    expect(instructor(drive)).toMatchObject({
      screens: 1,
      roster: [{ lostAt: null }, { name: 'Learner 2', lostAt: 4_000 }, { lostAt: null }],
      pastRounds: [{ number: 1, runs: 2, outcomes: { converged: 1, diverged: 1 } }],
    });
    drive.teach({ type: 'close-room' });
    check();
  });
});
