import { describe, expect, it } from 'vitest';
import { NumberedMap } from '#core/base/numbered-map';
import type { Verdict } from '#core/engine/outcome';
import type { Verdicts } from '#core/lesson/round';
import {
  bracketOf,
  countsAt,
  drawnFrom,
  leaderboardAt,
  leaderboardOf,
  neighboursOf,
  publicFrom,
} from '#core/room/views/leaderboard';
import { verdict } from '../../../support/room/drive';

const BUDGET = 200;

/** Runs as [learning rate, verdict], by participants 1, 2, … */
function leaderboard(...runs: readonly (readonly [number, Verdict])[]) {
  const picks = NumberedMap.of(
    runs.map(([learningRate], at) => {
      return [at + 1, { number: 1, learningRate, prediction: null, changes: [] }] as const;
    }),
  );
  const verdicts: Verdicts = new Map(runs.map(([, result], at) => [at + 1, result]));
  return leaderboardOf(picks, verdicts, BUDGET);
}

const converged = (step: number) => verdict('converged', step);
const diverged = (step: number) => verdict('diverged', step);

describe('the leaderboard', () => {
  it('[LB1] ranks by the first step of the final hold; equal steps share a rank, by rate, then joining', () => {
    const { converged: places } = leaderboard(
      [0.3, converged(20)],
      [0.2, converged(12)],
      [0.4, converged(9)],
      [0.1, converged(9)],
      [0.1, converged(9)],
      [0.5, converged(20)],
      [0.01, verdict('too-slow')],
    );
    expect(places.map(({ rank, tied, participant }) => [rank, tied, participant])).toEqual([
      [1, true, 4],
      [1, true, 5],
      [1, true, 3],
      [4, false, 2],
      [5, true, 1],
      [5, true, 6],
    ]);
  });

  it('[LB2] lists divergences by learning rate, lowest first, then by joining', () => {
    const { divergences } = leaderboard(
      [3, diverged(5)],
      [1.1, diverged(90)],
      [3, diverged(4)],
      [1.5, diverged(5)],
    );
    expect(divergences.map(({ participant }) => participant)).toEqual([2, 4, 1, 3]);
    expect(divergences[0]).toEqual({
      participant: 2,
      learningRate: 1.1,
      step: 90,
      rank: 0,
      tied: false,
    });
  });

  it('[LB3] lists a run from its own step on, with the rank that it keeps', () => {
    const whole = leaderboard(
      [0.3, converged(20)],
      [0.2, converged(12)],
      [1.1, diverged(90)],
      [1.5, diverged(12)],
    );
    const listed = (step: number) => {
      const { converged: fast, divergences } = leaderboardAt(whole, step);
      return [...fast, ...divergences].map(({ participant }) => participant);
    };
    expect(listed(11)).toEqual([]);
    expect(listed(12)).toEqual([2, 4]);
    expect(listed(20)).toEqual([2, 1, 4]);
    expect(listed(BUDGET)).toEqual([2, 1, 3, 4]);
    expect(leaderboardAt(whole, 12).converged[0]).toEqual(whole.converged[0]);
  });

  it('[LB3] what only the end decides is told at the end', () => {
    for (const outcome of ['trapped', 'too-slow', 'oscillating'] as const) {
      expect(publicFrom(verdict(outcome), BUDGET)).toBe(BUDGET);
    }
    expect(publicFrom(diverged(7), BUDGET)).toBe(7);
    expect(publicFrom(verdict('diverged'), BUDGET)).toBe(BUDGET);
  });

  it('[LB4] the bracket is the highest rate at the goal and the lowest above it that diverged', () => {
    expect(
      bracketOf(
        leaderboard(
          [0.3, converged(20)],
          [0.9, converged(40)],
          [0.5, diverged(4)],
          [1.2, diverged(9)],
          [1.1, diverged(9)],
        ),
      ),
    ).toEqual({ below: 0.9, above: 1.1 });
    expect(bracketOf(leaderboard([0.3, converged(20)]))).toBeNull();
    expect(bracketOf(leaderboard([1.3, diverged(20)]))).toBeNull();
    expect(bracketOf(leaderboard([0.9, converged(20)], [0.5, diverged(9)]))).toBeNull();
    expect(bracketOf(leaderboard())).toBeNull();
  });

  it('[LB5] neighbours are three rows, the own one among them', () => {
    const { converged: places } = leaderboard(
      ...[5, 6, 7, 8, 9].map((step) => [0.1, converged(step)] as const),
      [0.01, verdict('too-slow')],
    );
    const around = (participant: number) =>
      neighboursOf(places, participant).map((place) => place.participant);
    expect(around(1)).toEqual([1, 2, 3]);
    expect(around(3)).toEqual([2, 3, 4]);
    expect(around(5)).toEqual([3, 4, 5]);
    expect(around(6)).toEqual([]);
    expect(neighboursOf(places.slice(0, 1), 1)).toHaveLength(1);
    expect(neighboursOf(places.slice(0, 2), 2)).toHaveLength(2);
  });

  it('[LB6] the frame counts every run once', () => {
    const verdicts: Verdicts = new Map([
      [1, converged(20)],
      [2, diverged(5)],
      [3, verdict('oscillating')],
      [4, verdict('too-slow')],
      [5, verdict('trapped')],
    ]);
    const at = (step: number) => Object.values(countsAt(verdicts, step, BUDGET));
    expect(at(0)).toEqual([0, 5, 0, 0]);
    expect(at(5)).toEqual([0, 4, 0, 1]);
    expect(at(20)).toEqual([1, 3, 0, 1]);
    expect(at(47)).toEqual([1, 3, 0, 1]);
    expect(at(48)).toEqual([1, 2, 1, 1]);
    expect(at(BUDGET)).toEqual([1, 2, 1, 1]);
  });

  it('[LB6] the stage draws a bouncing run so from the step at which the frame counts it', () => {
    expect(drawnFrom(verdict('oscillating'), BUDGET)).toBe(48);
    expect(drawnFrom(verdict('too-slow'), BUDGET)).toBe(BUDGET);
    expect(drawnFrom(converged(20), BUDGET)).toBe(20);
  });
});
