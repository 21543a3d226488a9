import { describe, expect, it } from 'vitest';
import type { Verdict } from '#core/engine/outcome';
import type { Point } from '#core/lesson/points';
import { DUEL, QUESTION, RACE, RANGE_TEST, STEER, SWEEP } from '../../support/room/activities';
import { type Drive, EXPERIMENT, roomOf, verdict } from '../../support/room/drive';
import { instructor, screen, you } from '../../support/room/looking';

/** A race of one student with this verdict. */
function raced(
  drive: Drive,
  rate: number,
  own: Verdict,
  { edge = null, ...race }: { edge?: number | null; activity?: typeof RACE } = {},
): Point[] | null {
  drive.openActivity(race.activity ?? RACE);
  drive.pick(1, rate);
  drive.run();
  drive.finish([new Map([[1, own]])], edge);
  return you(drive, 1).points;
}

function asked(drive: Drive, choice: number, revoteOf: number | null = null): void {
  drive.openActivity(QUESTION, { revoteOf });
  drive.give(1, { type: 'vote', number: 1, choice, confidence: null });
  drive.run();
}

describe('points', () => {
  it('[PT1] the goal, and a rate between half of the edge and the edge', () => {
    const fast = verdict('converged', 20);
    const at = (rate: number, own = fast, edge: number | null = 1) =>
      raced(roomOf(1), rate, own, { edge });
    expect(at(0.4)).toEqual(['goal']);
    expect(at(0.5)).toEqual(['goal', 'edge']);
    expect(at(1)).toEqual(['goal', 'edge']);
    expect(at(1.01)).toEqual(['goal']);
    expect(at(0.8, fast, null)).toEqual(['goal']);
    expect(at(0.8, verdict('oscillating'))).toEqual(['edge']);
    expect(at(3, verdict('diverged', 5))).toEqual([]);
  });

  it('[PT1] a right prediction', () => {
    const predicted = (prediction: 'diverged' | 'converged' | null) => {
      const drive = roomOf(1);
      drive.openActivity(RACE);
      drive.give(1, { type: 'pick', number: 1, learningRate: 3, prediction });
      drive.run();
      drive.finish([new Map([[1, verdict('diverged', 5)]])]);
      return you(drive, 1).points;
    };
    expect(predicted('diverged')).toEqual(['prediction']);
    expect(predicted('converged')).toEqual([]);
    expect(predicted(null)).toEqual([]);
  });

  it('[PT1] doing better than in the last race of the same experiment', () => {
    const improves = (first: Verdict, second: Verdict) => {
      const drive = roomOf(1);
      raced(drive, 0.1, first);
      return raced(drive, 0.2, second)?.includes('improvement');
    };
    expect(improves(verdict('too-slow'), verdict('converged', 90))).toBe(true);
    expect(improves(verdict('converged', 20), verdict('converged', 19))).toBe(true);
    expect(improves(verdict('converged', 20), verdict('converged', 20))).toBe(false);
    expect(improves(verdict('too-slow'), verdict('diverged', 5))).toBe(false);
    const drive = roomOf(1);
    raced(drive, 0.1, verdict('too-slow'));
    const other = { ...RACE, experiment: { ...EXPERIMENT, target: 0.01 } };
    expect(raced(drive, 0.2, verdict('converged', 9), { activity: other })).toEqual(['goal']);
    expect(raced(drive, 0.2, verdict('converged', 9))).toEqual(['goal', 'improvement']);
    expect(you(drive, 1).score).toEqual({ points: 3, rank: 1, of: 1 });
  });

  it('[PT1] who sat a race out is compared with the own last one', () => {
    const drive = roomOf(1, 2);
    raced(drive, 0.1, verdict('too-slow'));
    drive.openActivity(RACE);
    drive.pick(2, 0.3);
    drive.run();
    drive.finish([new Map([[2, verdict('converged', 20)]])]);
    expect(raced(drive, 0.2, verdict('converged', 90))).toEqual(['goal', 'improvement']);
  });

  it('[PT2] a duel by its first group; steer and sweep not at all', () => {
    const drive = roomOf(1);
    drive.openActivity(DUEL);
    drive.pick(1, 0.6);
    drive.run();
    const [good, bad] = [verdict('converged', 9), verdict('diverged', 9)];
    drive.finish([new Map([[1, good]]), new Map([[1, bad]])], 1);
    expect(you(drive, 1).points).toEqual(['goal', 'edge']);
    drive.openActivity(STEER);
    drive.pick(1, 0.6);
    drive.run();
    drive.finish([new Map([[1, good]])], 1);
    expect(you(drive, 1)).toMatchObject({ points: null, score: { points: 2 } });
    drive.openActivity(SWEEP);
    drive.finish();
    expect(you(drive, 1)).toMatchObject({ points: null, score: { points: 2 } });
  });

  it('[PT3] a tap below the edge, and above half of it', () => {
    const tapped = (step: number, edge: number | null) => {
      const drive = roomOf(1);
      drive.openActivity(RANGE_TEST);
      drive.waitForStep(step);
      drive.give(1, { type: 'tap', number: 1, step });
      drive.waitForStep(100).finish([], edge);
      return you(drive, 1).points;
    };
    expect(tapped(74, 1)).toEqual(['goal', 'edge']);
    expect(tapped(60, 1)).toEqual(['goal']);
    expect(tapped(76, 1)).toEqual([]);
    expect(tapped(76, null)).toEqual(['goal']);
  });

  it('[PT4] the right choice, and one that was wrong before, both when the answer is shown', () => {
    const drive = roomOf(1);
    asked(drive, 0);
    expect(you(drive, 1).points).toBeNull();
    asked(drive, 1, 1);
    expect(you(drive, 1)).toMatchObject({ points: null, score: null });
    drive.lead('show-answer');
    expect(you(drive, 1)).toMatchObject({ points: ['goal', 'improvement'], score: { points: 2 } });
    asked(drive, 1);
    drive.lead('show-answer');
    expect(you(drive, 1)).toMatchObject({ points: ['goal'], score: { points: 3 } });
    asked(drive, 2);
    drive.lead('show-answer');
    expect(you(drive, 1)).toMatchObject({ points: [], score: { points: 3 } });
  });

  it('[PT4] who was right both times has nothing to improve', () => {
    const drive = roomOf(1);
    asked(drive, 1);
    asked(drive, 1, 1);
    drive.lead('show-answer');
    expect(you(drive, 1).points).toEqual(['goal']);
  });

  it('[PT5] the first five with points are named, ranks and zeros are private', () => {
    const drive = roomOf(1, 2, 3, 4, 5, 6, 7, 8);
    expect(screen(drive).standings).toBeNull();
    drive.open();
    const rates = [0.3, 0.9, 0.3, 0.3, 0.3, 0.3, 3];
    rates.forEach((rate, at) => {
      drive.pick(at + 1, rate);
    });
    drive.run();
    drive.finish(drive.verdicts, 1);
    const { top } = screen(drive).standings!;
    expect(top.map(({ participant, points, rank }) => [participant, points, rank])).toEqual([
      [2, 2, 1],
      [1, 1, 2],
      [3, 1, 2],
      [4, 1, 2],
      [5, 1, 2],
    ]);
    expect(instructor(drive).standings).toEqual(screen(drive).standings);
    expect(instructor(drive).roster.map(({ points }) => points)).toEqual([1, 2, 1, 1, 1, 1, 0, 0]);
    expect(you(drive, 6).score).toEqual({ points: 1, rank: 2, of: 7 });
    expect(you(drive, 7).score).toEqual({ points: 0, rank: 7, of: 7 });
    expect(you(drive, 8).score).toBeNull();
  });

  it('[PT5] who has no points is not named, however few there are', () => {
    const drive = roomOf(1, 2);
    drive.open();
    drive.pick(1, 0.3);
    drive.pick(2, 3);
    drive.run();
    drive.finish();
    expect(screen(drive).standings?.top).toMatchObject([{ participant: 1 }]);
    expect(screen(drive).standings?.top).toHaveLength(1);
  });

  it('[PT5] each team has its best and its median', () => {
    const drive = roomOf(1, 2, 3, 4);
    drive.teach({ type: 'set-teams', count: 3 });
    drive.open();
    drive.pick(1, 0.9);
    drive.pick(2, 0.3);
    drive.pick(3, 3);
    drive.run();
    drive.finish(drive.verdicts, 1);
    expect(screen(drive).standings?.teams).toEqual([
      { team: 1, members: 2, best: 2, median: 1 },
      { team: 2, members: 1, best: 1, median: 1 },
      { team: 3, members: 1, best: 0, median: 0 },
    ]);
    drive.teach({ type: 'remove-student', participant: 3 });
    expect(screen(drive).standings?.teams[2]).toEqual({
      team: 3,
      members: 0,
      best: null,
      median: null,
    });
  });
});
