import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Board } from '#core/protocol/views/board';
import type { BoardChange } from '#core/protocol/views/board-change';
import type { Frame } from '#core/protocol/views/frame';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import {
  foldBoardChange,
  foldFrame,
  foldView,
  foldYou,
  NOTHING_TOLD,
  type Told,
} from '../../../app/live/fold';

const experiment = { ...defaultExperiment({ id: 'quadratic' }, 'gradient-descent') };

function running(version: number, round = 1): StudentView {
  return {
    version,
    code: 'ABC234',
    title: 'The learning rate',
    participants: 3,
    away: 0,
    phase: {
      kind: 'running',
      round: {
        number: round,
        title: '',
        activity: { kind: 'race', experiment, isPredicted: false },
        planItem: null,
        revoteOf: null,
      },
      runs: 3,
      tapped: 0,
      elapsed: 0,
      walk: null,
      waiting: false,
      paused: false,
    },
    isOpenToJoin: true,
    asksHallNumber: false,
    idLabel: null,
    teams: 0,
    board: null,
    boardNumber: 0,
  };
}

function board(step: number, round = 1): Board {
  return {
    round,
    step,
    isProvisional: false,
    rival: null,
    fastest: [],
    converged: 0,
    divergences: [],
    diverged: 0,
    bracket: null,
    settled: [],
  };
}

function change(number: number, round = 1): BoardChange {
  const sides = [{ counts: [1, 0] as [number, number], fastest: [INES] }];
  return { round, number, step: 41, isProvisional: false, sides };
}

const INES: [number, number, number, number, boolean, string, boolean] = [
  3,
  0.5,
  41,
  1,
  false,
  'Ines',
  false,
];

function frame(sequence: number, round = 1): Frame {
  return [round, sequence, sequence * 100, sequence, [[0, 3, 0, 0]], new Array(24).fill(0)];
}

const nothing: Told<StudentView> = NOTHING_TOLD;
const live = foldView(nothing, running(5), 0);

describe('folding what the server tells', () => {
  test('a higher version replaces a lower one, and a lower one is dropped', () => {
    expect(foldView(live, running(9), 1).view?.version).toBe(9);
    expect(foldView(live, running(4), 1)).toBe(live);
  });

  test('a frame with an old sequence number is dropped', () => {
    const told = foldFrame(live, frame(7));
    expect(told.frame?.[1]).toBe(7);
    expect(foldFrame(told, frame(7))).toBe(told);
    expect(foldFrame(told, frame(6))).toBe(told);
    expect(foldFrame(told, frame(8)).frame?.[1]).toBe(8);
  });

  test('a frame of another round is dropped', () => {
    expect(foldFrame(live, frame(1, 2))).toBe(live);
  });

  test('the board and the frame of one round do not show in the next', () => {
    const told = foldFrame(foldBoardChange(live, change(1))!, frame(7));
    const next = foldView(told, running(12, 2), 1);
    expect(next.board).toBeNull();
    expect(next.frame).toBeNull();
  });

  test("a view without a board keeps the round's latest", () => {
    const told = foldBoardChange(live, change(1))!;
    expect(foldView(told, running(6), 1).board?.step).toBe(41);
  });

  test("a change builds on the board of the view, and one that is in it already doesn't count", () => {
    const told = foldView(live, { ...running(6), board: board(40), boardNumber: 7 }, 1);
    expect(foldBoardChange(told, change(7))).toBe(told);
    const next = foldBoardChange(told, change(8));
    expect(next?.board?.fastest.map(({ name }) => name)).toEqual(['Ines']);
    expect(next?.boardNumber).toBe(8);
  });

  test('a change after a gap asks for a new connection, the first one of a round needs nothing', () => {
    const told = foldView(live, { ...running(6), board: board(40), boardNumber: 7 }, 1);
    expect(foldBoardChange(told, change(9))).toBeNull();
    expect(foldBoardChange(live, change(2))).toBeNull();
    expect(foldBoardChange(told, change(2, 2))).toBeNull();
    expect(foldBoardChange(told, change(1))?.boardNumber).toBe(1);
  });

  test('the first change of a round may come before its view', () => {
    const told = foldBoardChange(live, change(1, 2))!;
    const next = foldView(told, running(9, 2), 1);
    expect(foldBoardChange(next, change(2, 2))?.boardNumber).toBe(2);
  });

  test('a frame brings the counts of its step, and leaves the lists', () => {
    const told = foldBoardChange(live, change(1))!;
    const counted = foldFrame(told, [1, 7, 700, 7, [[5, 3, 1, 2]], new Array(24).fill(0)]);
    expect(counted.board).toEqual({ ...told.board, converged: 5, diverged: 2 });
    const again = foldFrame(counted, [1, 8, 800, 8, [[5, 3, 1, 2]], new Array(24).fill(0)]);
    expect(again.board).toBe(counted.board);
  });

  test("a phone's own part follows its version", () => {
    const you: You = {
      version: 5,
      participant: { number: 1, name: 'Ines', shownAs: 'Ines', team: null },
      isHandedOver: false,
      isRemoved: false,
      pick: null,
      tap: null,
      guess: null,
      vote: null,
      firstChoice: null,
      verdict: null,
      rivalVerdict: null,
      points: null,
      score: null,
      classmates: [],
      standing: null,
    };
    const told = foldYou(live, you);
    expect(foldYou(told, { ...you, version: 4, participant: null })).toBe(told);
  });
});
