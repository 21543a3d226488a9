import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { createSimulation, simulateVerdicts } from '#core/engine/simulation/simulation';
import type { RateChange } from '#core/lesson/round';
import { ownChanges, rateAfter } from '../../../app/activities/steer/phone/own-changes';
import { RateSender } from '../../../app/activities/steer/phone/rate-sender';
import {
  scheduleDecades,
  schedulePath,
  scheduleScale,
  scheduleY,
} from '../../../app/activities/steer/phone/schedule-scale';
import { steerClaims } from '../../../app/activities/steer/phone/steer-claims';
import { phoneText } from '../../../app/parts/phone/claims/phone-sentences';
import { ownRun } from '../../../app/parts/phone/run/own-run';
import { english } from '../../support/words';

const valley = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');

describe('what a hand on the slider sends', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** @param answerMs how long the server takes */
  function sender(answerMs = 0) {
    const sent: [at: number, rate: number][] = [];
    const start = Date.now();
    const made = new RateSender(
      async (rate) => {
        sent.push([Date.now() - start, rate]);
        if (answerMs > 0) await new Promise((answered) => setTimeout(answered, answerMs));
      },
      () => Date.now(),
    );
    return { made, sent };
  }

  it('goes out at once, and then at most four times a second', async () => {
    const { made, sent } = sender();
    for (let k = 0; k < 100; k++) {
      made.offer(k);
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent[0]).toEqual([0, 0]);
    const waits = sent.slice(1).map(([at], k) => at - sent[k]![0]);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(250);
    expect(sent.length).toBeLessThanOrEqual(9);
  });

  it('always ends with the last one', async () => {
    const { made, sent } = sender();
    for (const rate of [0.1, 0.2, 0.3]) made.offer(rate);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map(([, rate]) => rate)).toEqual([0.1, 0.3]);
  });

  it('has one on its way at a time, and then sends the newest', async () => {
    const { made, sent } = sender(1_000);
    for (let k = 0; k < 100; k++) {
      made.offer(k);
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent).toEqual([
      [0, 0],
      [1_000, 49],
      [2_000, 99],
    ]);
  });

  it('sends nothing more once it is stopped', () => {
    const { made, sent } = sender();
    made.offer(0.1);
    made.offer(0.2);
    made.stop();
    vi.advanceTimersByTime(1_000);
    expect(sent).toHaveLength(1);
  });
});

describe("one's own changes", () => {
  const told = { number: 2, changes: [{ step: 4, learningRate: 0.2 }] };

  it('are what the server has told, and then what it has acknowledged', () => {
    const newer = { number: 3, step: 9, learningRate: 0.1 };
    expect(ownChanges(told, [newer])).toEqual([
      { step: 4, learningRate: 0.2 },
      { step: 9, learningRate: 0.1 },
    ]);
  });

  it('do not go back behind what was told since', () => {
    const old = { number: 2, step: 4, learningRate: 0.9 };
    expect(ownChanges(told, [old])).toBe(told.changes);
  });

  it('replace each other at one step, the later one counts', () => {
    const acknowledged = [
      { number: 4, step: 4, learningRate: 0.4 },
      { number: 3, step: 4, learningRate: 0.3 },
    ];
    expect(ownChanges(told, acknowledged)).toEqual([{ step: 4, learningRate: 0.4 }]);
  });

  it('hold from the update after their step on', () => {
    expect(rateAfter(0.5, told.changes, 3)).toBe(0.5);
    expect(rateAfter(0.5, told.changes, 4)).toBe(0.2);
  });
});

describe("one's own run, steered", () => {
  const changes: RateChange[] = [
    { step: 0, learningRate: 0.02 },
    { step: 7, learningRate: 0.07 },
    { step: 40, learningRate: 0.01 },
  ];

  it('has the same bits as the one that the server steers', () => {
    const run = ownRun(valley, 0.05, changes);
    const simulation = createSimulation(valley, [0.05]);
    for (let step = 0; step < valley.budget; step++) {
      expect(run.losses[step]).toBe(simulation.losses[0]);
      const change = changes.find((one) => one.step === step);
      if (change !== undefined) simulation.changeLearningRate(0, change.learningRate);
      simulation.advance(1);
    }
    expect(run.losses[valley.budget]).toBe(simulation.losses[0]);
  });
});

describe('the drawn schedule', () => {
  it('reaches over whole decades, one at least, the edge among them', () => {
    expect(scheduleScale([0.02, 0.3], 100)).toMatchObject({ lowest: -2, highest: 0 });
    expect(scheduleScale([0.1], 100)).toMatchObject({ lowest: -1, highest: 0 });
    expect(scheduleScale([0.1, 0.1, 30], 100)).toMatchObject({ lowest: -1, highest: 2 });
  });

  it('is flat between the changes and ends where the run left', () => {
    const scale = scheduleScale([0.1, 1], 100);
    const path = schedulePath(1, [{ step: 50, learningRate: 0.1 }], scale, 80);
    expect(path).toBe('M0 0.0H500.0V1000.0H800.0');
    const cut = schedulePath(1, [{ step: 90, learningRate: 0.1 }], scale, 80);
    expect(cut).toBe('M0 0.0H800.0');
  });

  it('labels its decades from the top down', () => {
    expect(scheduleDecades(scheduleScale([0.001, 1], 10))).toEqual([0, -1, -2, -3]);
    expect(scheduleDecades(scheduleScale([1e-6, 1], 10))).toEqual([0, -2, -4, -6]);
    expect(scheduleY(scheduleScale([0.001, 1], 10), 1)).toBeCloseTo(0);
  });
});

const steerWords = (...said: Parameters<typeof steerClaims>) =>
  steerClaims(...said)
    .map((claim) => phoneText(english, claim))
    .join(' ');

describe('the sentence about a steered run', () => {
  it('counts the changes, and names the rate that threw it out against the edge', () => {
    const changes = [{ step: 10, learningRate: 0.32 }];
    const experiment = { ...valley, schedule: { kind: 'by-hand' as const, changes } };
    const [verdict] = simulateVerdicts(experiment, [0.05]);
    const words = steerWords(valley, 0.05, changes, verdict!);
    expect(words).toContain('You changed the rate once, from 0.050 to 0.32 in the end.');
    expect(words).toContain('it was out, with a rate of 0.32: 4 times the edge');
  });

  it('says so where the rate was left alone', () => {
    const [verdict] = simulateVerdicts(valley, [0.05]);
    expect(steerWords(valley, 0.05, [], verdict!)).toMatch(/^You left the rate at 0\.050\./);
  });
});
