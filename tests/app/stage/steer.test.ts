import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { createSimulation } from '#core/engine/simulation/simulation';
import { Playback } from '../../../app/stage/playback/playback';
import {
  changesByRun,
  firstDifference,
  type RateChanges,
} from '../../../app/stage/playback/rate-changes';
import { Exits } from '../../../app/stage/runs/exits';
import { viewportFor } from '../../../app/stage/scene/viewport';

const VALLEY = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
const RATES = [0.01, 0.02, 0.03, 0.04];

/** The run as the server does it: the change applies to the update after its step. */
function reference(rate: number, changes: readonly (readonly [number, number])[], steps: number) {
  const simulation = createSimulation(VALLEY, [rate]);
  for (let step = 0; step < steps; step++) {
    for (const [at, to] of changes) if (at === step) simulation.changeLearningRate(0, to);
    simulation.advance(1);
  }
  return [...simulation.weights].map(Math.fround);
}

function steered(changes: RateChanges, step: number): Playback {
  const playback = new Playback(VALLEY, Float64Array.from(RATES), { isSteered: true });
  tell(playback, changes);
  playback.seek(step);
  return playback;
}

function tell(playback: Playback, changes: RateChanges) {
  const byRun = changesByRun(changes);
  playback.steer(RATES.map((_, run) => byRun.get(run + 1) ?? []));
}

function mendAll(playback: Playback) {
  while (playback.mend());
}

const pointOf = (playback: Playback, run: number, step: number) => [
  playback.xs[playback.row(step) + run],
  playback.ys[playback.row(step) + run],
];

describe('runs that are steered', () => {
  it('go as the server computes them', () => {
    const playback = steered(
      [
        [2, 5, 0.07],
        [2, 9, 0.002],
      ],
      20,
    );
    expect(pointOf(playback, 1, 20)).toEqual(
      reference(
        0.02,
        [
          [5, 0.07],
          [9, 0.002],
        ],
        20,
      ),
    );
    expect(pointOf(playback, 0, 20)).toEqual(reference(0.01, [], 20));
  });

  it('are the same when a change comes late, and no other run is touched', () => {
    const late = steered([], 20);
    const others = [0, 2, 3].map((run) => pointOf(late, run, 20));
    tell(late, [[2, 17, 0.09]]);
    mendAll(late);
    for (let step = 1; step <= 20; step++) {
      expect(pointOf(late, 1, step)).toEqual(reference(0.02, [[17, 0.09]], step));
    }
    expect([0, 2, 3].map((run) => pointOf(late, run, 20))).toEqual(others);
    late.seek(40);
    expect(pointOf(late, 1, 40)).toEqual(reference(0.02, [[17, 0.09]], 40));
  });

  it('compute only the runs whose past differs, and a past change only once', () => {
    const playback = steered([[1, 3, 0.05]], 20);
    expect(playback.mend()).toBe(false);
    tell(playback, [
      [1, 3, 0.05],
      [3, 20, 0.05],
    ]);
    expect(playback.mend()).toBe(false);
    tell(playback, [
      [1, 3, 0.05],
      [3, 20, 0.05],
      [4, 19, 0.05],
    ]);
    expect(playback.mend()).toBe(true);
    expect(playback.mend()).toBe(false);
  });

  it('name the rate that holds now', () => {
    const playback = steered(
      [
        [1, 3, 0.05],
        [1, 30, 0.5],
      ],
      20,
    );
    expect(playback.rateOf(0)).toBe(0.05);
    expect(playback.rateOf(1)).toBe(0.02);
  });

  it('come back into the frame when the change that kept them in comes late', () => {
    const loss = findLoss(VALLEY.loss)!;
    const playback = new Playback(VALLEY, Float64Array.from([0.2]), { isSteered: true });
    const exits = new Exits(playback, viewportFor(loss, 800, 600));
    playback.seek(6);
    exits.follow();
    expect(exits.leftAt[0]).toBeGreaterThan(0);
    playback.steer([[{ step: 0, learningRate: 0.01 }]]);
    mendAll(playback);
    exits.follow();
    expect(exits.leftAt[0]).toBe(-1);
    expect(playback.divergedAt[0]).toBe(-1);
  });

  it('start anew where somebody goes back, with all changes', () => {
    const playback = steered([[2, 5, 0.07]], 60);
    playback.seek(10);
    expect(playback.step).toBe(10);
    expect(pointOf(playback, 1, 10)).toEqual(reference(0.02, [[5, 0.07]], 10));
  });
});

describe('changes of the rate', () => {
  it('are in the order of their steps, the later one at a step in place of the earlier', () => {
    const byRun = changesByRun([
      [7, 9, 0.3],
      [7, 2, 0.1],
      [7, 9, 0.4],
    ]);
    expect(byRun.get(7)).toEqual([
      { step: 2, learningRate: 0.1 },
      { step: 9, learningRate: 0.4 },
    ]);
  });

  it('differ from the first step on at which they do', () => {
    const change = (step: number, learningRate: number) => ({ step, learningRate });
    expect(firstDifference([change(2, 1)], [change(2, 1)])).toBeNull();
    expect(firstDifference([change(2, 1)], [change(2, 2)])).toBe(2);
    expect(firstDifference([change(5, 1)], [change(3, 1), change(5, 1)])).toBe(3);
    expect(firstDifference([change(2, 1), change(4, 1)], [change(2, 1)])).toBe(4);
  });
});

describe('curves of a demonstration', () => {
  it('rest at the goal from the step at which they reach it', () => {
    const playback = new Playback(VALLEY, Float64Array.from([0.07, 0.001]), { asLosses: true });
    playback.seek(VALLEY.budget);
    expect(playback.rests(0)).toBe(true);
    expect(playback.rests(1)).toBe(false);
    const at = playback.row(VALLEY.budget);
    expect(playback.xs[at]).toBeLessThan(80);
    expect(playback.ys[at]).toBe(Math.fround(Math.log10(VALLEY.target)));
    expect(playback.xs[at + 1]).toBe(VALLEY.budget);
  });
});
