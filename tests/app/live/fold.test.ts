import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Board } from '#core/protocol/views/board';
import type { Frame } from '#core/protocol/views/frame';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import {
  foldBoard,
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
      waiting: false,
      paused: false,
    },
    isOpenToJoin: true,
    asksHallNumber: false,
    teams: 0,
    board: null,
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

  test('a board of an earlier step is dropped, one of the next round counts', () => {
    const told = foldBoard(live, board(40));
    expect(foldBoard(told, board(30))).toBe(told);
    expect(foldBoard(told, board(0, 2)).board?.round).toBe(2);
  });

  test('the board and the frame of one round do not show in the next', () => {
    const told = foldFrame(foldBoard(live, board(40)), frame(7));
    const next = foldView(told, running(12, 2), 1);
    expect(next.board).toBeNull();
    expect(next.frame).toBeNull();
  });

  test("a view without a board keeps the round's latest", () => {
    const told = foldBoard(live, board(40));
    expect(foldView(told, running(6), 1).board?.step).toBe(40);
  });

  test("a phone's own part follows its version", () => {
    const you: You = {
      version: 5,
      participant: { number: 1, name: 'Ines', shownAs: 'Ines', team: null },
      isHandedOver: false,
      isRemoved: false,
      pick: null,
      tap: null,
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
