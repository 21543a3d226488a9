import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { KEPT_FIRST, KEPT_LATEST, Playback } from '../../../app/stage/playback/playback';
import { Exits } from '../../../app/stage/runs/exits';
import { JUMP, Jumps } from '../../../app/stage/runs/jumps';
import { viewportFor } from '../../../app/stage/scene/viewport';

const VALLEY = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
const PARABOLA = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const LONG = { ...PARABOLA, budget: 5_000 };
const lossOf = (id: string) => LOSSES.find((loss) => loss.id === id)!;
const playbackOf = (experiment: typeof VALLEY, ...rates: number[]) =>
  new Playback(experiment, Float64Array.from(rates));

describe('the playback', () => {
  it('keeps the same steps as the engine gives for each run alone', () => {
    const rates = [0.01, 0.074, 0.09];
    const playback = playbackOf(VALLEY, ...rates);
    playback.seek(60);
    rates.forEach((rate, run) => {
      const { weights } = trajectory(VALLEY, rate);
      for (const step of [0, 1, 17, 60]) {
        expect(playback.xs[playback.row(step) + run]).toBe(Math.fround(weights[2 * step]!));
        expect(playback.ys[playback.row(step) + run]).toBe(Math.fround(weights[2 * step + 1]!));
      }
    });
  });

  it('has the loss as height where there is one weight', () => {
    const playback = playbackOf(PARABOLA, 1.5);
    playback.seek(2);
    expect(playback.xs[playback.row(2)]).toBe(16);
    expect(playback.ys[playback.row(2)]).toBe(256);
  });

  it('has step and share of the gap where there are many', () => {
    const experiment = defaultExperiment({ id: 'xor' }, 'adam');
    const playback = playbackOf(experiment, 0.05);
    playback.seek(3);
    expect(playback.xs[playback.row(3)]).toBe(3);
    expect(playback.ys[playback.row(0)]).toBe(0);
    expect(playback.ys[playback.row(3)]).toBeLessThan(0);
  });

  it('joins in mid-run, skipping what nobody sees', () => {
    const playback = playbackOf(LONG, 0.001);
    playback.seek(4_000);
    expect(playback.step).toBe(4_000);
    expect(playback.isKept(KEPT_FIRST - 1)).toBe(true);
    expect(playback.isKept(2_000)).toBe(false);
    expect(playback.isKept(4_000 - KEPT_LATEST + 1)).toBe(true);
    expect(playback.isKept(4_001)).toBe(false);
    const { weights } = trajectory(LONG, 0.001);
    expect(playback.xs[playback.row(3_950)]).toBe(Math.fround(weights[3_950]!));
  });

  it('goes back by computing anew, and stands still where the clock only corrected itself', () => {
    const playback = playbackOf(VALLEY, 0.05);
    playback.seek(100);
    playback.seek(97);
    expect([playback.step, playback.generation]).toEqual([100, 0]);
    playback.seek(10);
    expect([playback.step, playback.generation]).toEqual([10, 1]);
    const { weights } = trajectory(VALLEY, 0.05);
    expect(playback.xs[playback.row(10)]).toBe(Math.fround(weights[20]!));
  });

  it('names a divergence at the step at which the engine does, also when it was skipped', () => {
    const rates = [0.3, 1.01, 1.5, 30];
    const verdicts = simulateVerdicts(LONG, rates);
    const playback = playbackOf(LONG, ...rates);
    playback.seek(LONG.budget);
    expect(playback.divergedAt[0]).toBe(-1);
    for (const run of [2, 3]) expect(playback.divergedAt[run]).toBe(verdicts[run]!.step);
  });

  it('never passes the budget', () => {
    const playback = playbackOf(VALLEY, 0.05);
    playback.seek(10_000);
    expect(playback.step).toBe(VALLEY.budget);
  });
});

describe('exits', () => {
  it('stand on the border where a run left, and go when it comes back', () => {
    const viewport = viewportFor(lossOf('ill-conditioned'), 1296, 824);
    const playback = playbackOf(VALLEY, 0.05, 0.3);
    const exits = new Exits(playback, viewport);
    playback.seek(40);
    exits.follow();
    expect(exits.leftAt[0]).toBe(-1);
    expect(exits.leftAt[1]).toBe(1);
    expect(exits.ys[1]).toBe(824);
    expect(exits.xs[1]).toBeGreaterThan(0);
    expect(exits.xs[1]).toBeLessThan(1296);
  });

  it('are finite whatever the weights become', () => {
    const viewport = viewportFor(lossOf('quadratic'), 360, 236);
    const playback = playbackOf({ ...PARABOLA, budget: 1_500 }, 1.5, 1e6);
    const exits = new Exits(playback, viewport);
    playback.seek(1_500);
    exits.follow();
    for (const run of [0, 1]) {
      expect(exits.leftAt[run]).toBeGreaterThan(0);
      expect(Number.isFinite(exits.xs[run]) && Number.isFinite(exits.ys[run])).toBe(true);
    }
  });

  it('start anew when the playback does', () => {
    const viewport = viewportFor(lossOf('ill-conditioned'), 1296, 824);
    const playback = playbackOf(VALLEY, 0.3);
    const exits = new Exits(playback, viewport);
    playback.seek(40);
    exits.follow();
    playback.seek(0);
    exits.follow();
    expect(exits.leftAt[0]).toBe(-1);
  });
});

describe('jumps', () => {
  it('are told apart: plain, bouncing, crossing, and none where nothing moves', () => {
    const viewport = viewportFor(lossOf('ill-conditioned'), 1296, 824);
    const playback = playbackOf(VALLEY, 0.04, 0.08, 0.3);
    playback.seek(60);
    const jumps = new Jumps(playback, viewport, 28);
    expect(jumps.readOne(0, 1, 1)).toBe(JUMP.plain);
    expect(jumps.readOne(1, 40, 1)).toBe(JUMP.bounce);
    expect(jumps.readOne(2, 3, 1)).toBe(JUMP.crossing);
    playback.seek(200);
    expect(jumps.readOne(0, 200, 1)).toBe(JUMP.none);
  });

  it('are cut to the frame and end with the divergence', () => {
    const viewport = viewportFor(lossOf('ill-conditioned'), 1296, 824);
    const playback = playbackOf(VALLEY, 2.5);
    playback.seek(60);
    const jumps = new Jumps(playback, viewport, 28);
    jumps.read(1, 1, null);
    for (const value of jumps.lines.subarray(0, 4)) {
      expect(value).toBeGreaterThanOrEqual(-28.5);
      expect(value).toBeLessThanOrEqual(1296 + 28.5);
    }
    jumps.read(playback.divergedAt[0]! + 1, 1, null);
    expect(jumps.sorts[0]).toBe(JUMP.none);
  });
});
