import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import {
  chartLines,
  chartPath,
  chartScale,
  chartTicks,
  roundUp,
} from '../../../../app/parts/phone/chart/chart-scale';
import { gapText } from '../../../../app/parts/phone/chart/gap-text';
import { phoneText } from '../../../../app/parts/phone/claims/phone-sentences';
import { edgeWords } from '../../../../app/parts/phone/result/edge-words';
import { resultFigure } from '../../../../app/parts/phone/result/result-figure';
import { liveClaim } from '../../../../app/parts/phone/run/live-claim';
import { ownRun } from '../../../../app/parts/phone/run/own-run';
import { english } from '../../../support/words';

const QUADRATIC = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const VALLEY = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
const MOMENTUM = defaultExperiment({ id: 'quadratic' }, 'momentum');
const WELL = defaultExperiment({ id: 'tilted-well' }, 'gradient-descent');

const runWords = (...said: Parameters<typeof liveClaim>) => phoneText(english, liveClaim(...said));

describe('the state of a run in words', () => {
  it.each([
    [QUADRATIC, 0.1, 0, 'At the start.'],
    [QUADRATIC, 0.1, 1, 'One step, and closer.'],
    [QUADRATIC, 1.5, 1, 'One step, and further out already.'],
    [QUADRATIC, 0.001, 1, 'One step, and hardly closer.'],
    [QUADRATIC, 1, 1, 'One step, and no closer.'],
    [QUADRATIC, 0.1, 8, 'Rolling down, closer with every step.'],
    [QUADRATIC, 0.9, 8, 'Jumping to and fro, and landing closer.'],
    [QUADRATIC, 1, 8, 'Jumping to and fro, hardly closer or further.'],
    [QUADRATIC, 1.1, 8, 'Jumping to and fro, and landing further out.'],
    [QUADRATIC, 0.0001, 40, 'Creeping: hardly closer than 8 steps ago.'],
    [VALLEY, 0.0044, 100, 'Coming closer, little by little.'],
    [VALLEY, 0.078, 12, 'Jumping to and fro, and landing closer.'],
    [QUADRATIC, 1.5, 6, 'Thrown out: the gap is over a thousand times the first.'],
    [MOMENTUM, 0.01, 22, 'Uphill, further out with every step.'],
    [QUADRATIC, 0.3, 100, 'At the goal. Will it stay?'],
  ])('on %j with %d at step %d is “%s”', (experiment, rate, step, words) => {
    expect(runWords(ownRun(experiment, rate), step, null)).toBe(words);
  });

  it('names a rest in the wrong place', () => {
    expect(runWords(ownRun(WELL, 0.01), 199, null)).toBe('At rest, but not at the goal.');
  });

  it('names an outcome only once the server has told it, and from its step on', () => {
    const [converged] = simulateVerdicts(VALLEY, [0.074]);
    const run = ownRun(VALLEY, 0.074);
    expect(runWords(run, 54, null)).toBe('At the goal. Will it stay?');
    expect(runWords(run, 54, converged!)).toBe('At the goal since step 54.');
    const [diverged] = simulateVerdicts(VALLEY, [0.3]);
    expect(runWords(ownRun(VALLEY, 0.3), 3, diverged!)).toBe(
      'Thrown out: the gap is over a thousand times the first.',
    );
    expect(runWords(ownRun(VALLEY, 0.3), 4, diverged!)).toBe('Diverged at step 4.');
  });

  it('speaks at every step of every kind of run', () => {
    for (const experiment of [QUADRATIC, VALLEY, MOMENTUM, WELL]) {
      for (const rate of [1e-6, 0.01, 0.08, 0.3, 1, 1.9, 50]) {
        const run = ownRun(experiment, rate);
        for (let step = 0; step <= run.budget; step++) {
          expect(runWords(run, step, null)).toMatch(/^[A-Z].*[.?]$/);
        }
      }
    }
  });
});

describe('a gap beside the first one', () => {
  it.each([
    [1 / 299, '1/299', 'of the start'],
    [0.41, '41%', 'of the start'],
    [0.0999, '1/10', 'of the start'],
    [1, '1.0×', 'the start'],
    [12.34, '12×', 'the start'],
    [46_123, '46,000×', 'the start'],
    [8.12e-12, '8.1 × 10⁻¹²', 'of the start'],
    [1 / 12_345, '1/12,345', 'of the start'],
    [0, '0', 'nothing is left'],
    [Number.POSITIVE_INFINITY, '∞', 'beyond all numbers'],
    [Number.NaN, '∞', 'beyond all numbers'],
    [null, '∞', 'beyond all numbers'],
  ])('%d is %s %s', (ratio, figure, words) => {
    expect(gapText(english, ratio)).toEqual({ figure, words });
  });
});

describe('a result’s figure', () => {
  const figureOf = (rate: number) =>
    resultFigure(english, simulateVerdicts(VALLEY, [rate])[0]!, VALLEY.budget);
  it('is the step of the arrival or of the divergence, else what is left', () => {
    expect(figureOf(0.074)).toEqual({ figure: '54', words: 'steps of 200', place: 'after' });
    expect(figureOf(0.3)).toEqual({ figure: '4', words: 'at step', place: 'before' });
    expect(figureOf(0.0044)).toEqual({
      figure: '1/15',
      words: 'of the first gap is left',
      place: 'below',
    });
  });
});

describe('a rate beside the edge', () => {
  it.each([
    [0.074, 'You stayed below it by', '7.5%'],
    [0.3, 'You were above it by a factor of', '3.75'],
    [0.09, 'You were above it by', '13%'],
    [0.0044, 'You were below it by a factor of', '18.2'],
    [0.08, 'You stood on it', ''],
  ])('%d: %s %s', (rate, words, figure) => {
    expect(edgeWords(english, rate, 0.08)).toEqual({ words, figure });
  });
});

it('ordinals', () => {
  const ordinal = (place: number) => english.say('play.result.place', { place });
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 113].map(ordinal)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th 113th'.split(' '),
  );
});

describe('the chart of one’s own loss', () => {
  it('goes from the start to the goal, and above as far as the run has risen', () => {
    const flat = chartScale([1, 0.5], 1e-4, 200, false);
    expect(flat).toMatchObject({ highest: 0, lastStep: 200 });
    expect(chartLines(flat, 1e-4).map((line) => line.label)).toEqual([
      'start',
      { factor: false, exponent: -2 },
      'goal',
    ]);
    expect(chartScale([1, 30], 1e-4, 200, false).highest).toBe(2);
    expect(chartScale([1, 1e9], 1e-4, 200, false).highest).toBe(6);
    expect(chartScale([1, Number.NaN], 1e-4, 200, false).highest).toBe(6);
    const rising = chartScale([1, 1e7], 1e-4, 10, true);
    expect(rising.lowest).toBe(0);
    expect(chartLines(rising, 1e-4).map((line) => line.label)).toEqual([
      'start',
      ...[2, 4, 6].map((exponent) => ({ factor: true, exponent })),
    ]);
  });

  it('has round ticks, and room for the last one', () => {
    const labels = (lastStep: number) =>
      chartTicks(english, { lowest: -4, highest: 0, lastStep }).map((tick) => tick.label);
    expect(labels(200)).toEqual(['0', '50', '100', '200 steps']);
    expect(labels(10)).toEqual(['0', '2', '4', '6', '10 steps']);
    expect(labels(5000)).toEqual(['0', '1000', '2000', '3000', '5000 steps']);
    expect([0.3, 1, 3, 12, 50, 51].map(roundUp)).toEqual([1, 1, 5, 20, 50, 100]);
  });

  it('draws every step of a short run, and the extremes of a long one', () => {
    const scale = chartScale([1], 1e-4, 200, false);
    expect(chartPath([1, 0.1, 0.01], 2, scale).split('L')).toHaveLength(3);
    const bouncing = Float64Array.from({ length: 20_001 }, (_, k) => (k % 2 ? 1 : 0.1));
    const path = chartPath(bouncing, 20_000, chartScale(bouncing, 1e-4, 20_000, false));
    expect(path.split('L').length).toBeLessThan(800);
    expect(path).not.toContain('NaN');
  });

  it('draws a run that has left the numbers', () => {
    const ratios = [1, 1e5, Number.POSITIVE_INFINITY, Number.NaN, 0];
    expect(chartPath(ratios, 4, chartScale(ratios, 1e-4, 200, false))).not.toContain('NaN');
  });
});
