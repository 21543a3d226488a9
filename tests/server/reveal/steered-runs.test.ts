import { describe, expect, it } from 'vitest';
import { NumberedMap } from '#core/base/numbered-map';
import { createSimulation, simulateVerdicts } from '#core/engine/simulation/simulation';
import type { Pick, Picks, RateChange } from '#core/lesson/round';
import { GroupRuns } from '#core/lesson/runs/group-runs';
import { SteeredRuns } from '#server/reveal/steered-runs';
import { STEER } from '../../support/server/activities';

const { experiment } = STEER;

function pickOf(learningRate: number, ...changes: RateChange[]): Pick {
  return { number: 1 + changes.length, learningRate, prediction: null, changes };
}

/** More than one lot of runs that are simulated together. */
const PICKS: Picks = NumberedMap.of(
  Array.from({ length: 150 }, (_, at) => [at + 1, pickOf(0.002 * (at + 1))]),
);

function withChange(picks: Picks, participant: number, change: RateChange): Picks {
  const pick = picks.get(participant)!;
  return picks.with(participant, { ...pick, changes: [...pick.changes, change] });
}

/** A show of these picks that knew them from the start. */
function fresh(picks: Picks, step: number): SteeredRuns {
  const show = new SteeredRuns({ experiment, picks });
  show.advanceTo(step);
  return show;
}

describe('a steered show', () => {
  it('shows what the inputs give, also where a change was stored after its step had been simulated', () => {
    let picks = PICKS;
    const show = fresh(picks, 10);
    picks = withChange(picks, 3, { step: 8, learningRate: 2 });
    picks = withChange(picks, 140, { step: 10, learningRate: 1.4 });
    show.follow(picks);
    show.advanceTo(10);
    expect(show.histogram()).toEqual(fresh(picks, 10).histogram());
    expect(show.verdicts).toEqual(fresh(picks, 10).verdicts);
    show.advanceTo(40);
    expect(show.verdicts).toEqual(fresh(picks, 40).verdicts);
    expect(show.verdicts).not.toEqual(fresh(PICKS, 40).verdicts);
  });

  it('tells a phone of a divergence only, and of none that a late change has undone', () => {
    const wild = NumberedMap.of([[1, pickOf(3)]]);
    const show = fresh(wild, 20);
    expect(show.published()).toEqual([1]);
    show.follow(withChange(wild, 1, { step: 0, learningRate: 0.3 }));
    expect(show.advanceTo(20)).toEqual({ participants: [], isBoardNew: true });
    expect(show.published()).toEqual([]);
  });

  it('says nothing twice', () => {
    const show = fresh(PICKS, 30);
    expect(show.advanceTo(30)).toEqual({ participants: [], isBoardNew: false });
  });
});

describe('runs with changes of their rates', () => {
  const changes = [
    { step: 0, learningRate: 0.02 },
    { step: 7, learningRate: 0.9 },
    { step: 7, learningRate: 0.5 },
    { step: 60, learningRate: 0.01 },
  ];

  it('are those of a schedule by hand, however the steps are taken', () => {
    const schedule = { kind: 'by-hand' as const, changes };
    const [expected] = simulateVerdicts({ ...experiment, schedule }, [0.1]);
    for (const part of [1, 7, 96]) {
      const runs = new GroupRuns(experiment, [pickOf(0.1, ...changes), pickOf(0.1)]);
      while (runs.step < experiment.budget) runs.advance(part);
      expect(runs.simulation.verdict(0)).toEqual(expected);
      const plain = createSimulation(experiment, [0.1]);
      plain.advance(experiment.budget);
      expect(runs.simulation.verdict(1)).toEqual(plain.verdict(0));
    }
  });

  it('take no change at a step that is behind them', () => {
    const runs = new GroupRuns(experiment, [pickOf(0.1)]);
    runs.advance(5);
    expect(runs.change(0, { step: 4, learningRate: 1 })).toBe(false);
    expect(runs.change(0, { step: 5, learningRate: 1 })).toBe(true);
  });
});
