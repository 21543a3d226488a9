import { describe, expect, test } from 'vitest';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { finish } from '#core/engine/simulation/slices';
import {
  computeResting,
  movedOn,
  restingKey,
} from '../../../app/activities/race/charts/resting/resting-data';
import { restingLabels } from '../../../app/activities/race/charts/resting/resting-labels';
import {
  lawWords,
  restingHeadline,
  stayedWords,
} from '../../../app/activities/race/charts/resting/resting-words';
import { sweepPoints } from '../../../app/charts/sweep-data';
import { english } from '../../support/words';

const VALLEY = defaultExperiment({ id: 'edge-of-stability' }, 'gradient-descent');

/** A class that picked these rates, and where it came to rest. */
function restOf(rates: readonly number[], experiment: Experiment = VALLEY) {
  const verdicts = simulateVerdicts(experiment, rates);
  const points = sweepPoints(
    rates.map((rate, k) => [k + 1, rate] as const),
    verdicts.map((verdict, k) => [k + 1, verdict] as const),
  );
  return finish(computeResting(restingKey(experiment, points)));
}

describe('where a class came to rest', () => {
  const resting = restOf([0.02, 0.1, 0.1, 0.12, 0.15, 0.2, 0.3]);

  test('is a point for everybody who converged, the lowest rate first', () => {
    expect(resting.points.map(({ participant }) => participant)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(resting.points[4]!.curvature).toBeCloseTo(13.271, 3);
  });

  test('those moved on whose rate could not stay where slow descent rests', () => {
    expect(movedOn(resting).map(({ learningRate }) => learningRate)).toEqual([0.12, 0.15, 0.2]);
  });

  test('the law is in the headline only with theory', () => {
    expect(restingHeadline(english, resting, false)).toBe(
      '3 of you had to move on to flatter ground.',
    );
    expect(restingHeadline(english, resting, true)).toBe(
      '3 of you had to move on to flatter ground: curvature just under 2/rate.',
    );
    expect(lawWords(english, resting)?.[0]).toBe('2/18.36 = 0.109. Larger rates');
    expect(stayedWords(english, resting)).toBe('between 18.3 and 18.4');
  });

  test('the ways of some who moved on are drawn, from the start to where they rest, and no other ones', () => {
    expect(resting.ways.map(({ learningRate }) => learningRate)).toEqual([0.12, 0.15, 0.2]);
    const { weights } = resting.ways[1]!;
    expect([...weights.slice(0, 2)]).toEqual(VALLEY.start);
    expect([...weights.slice(-2)]).toEqual(resting.points[4]!.weights);
    const many = restOf(Array.from({ length: 30 }, (_, k) => 0.11 + k / 300));
    expect(many.ways).toHaveLength(4);
    expect(many.ways[0]!.learningRate).toBe(0.11);
    expect(many.ways[3]!.learningRate).toBeCloseTo(0.11 + 29 / 300);
    expect(restOf([0.02, 0.05]).ways).toEqual([]);
  });

  test('labels name who stayed and who moved furthest, and never cover one another', () => {
    const place = {
      width: 700,
      height: 860,
      em: 28,
      pixel: ([u = 0, v = 0]: readonly number[]) => ({ x: 150 * u, y: 430 - 300 * v }),
    };
    const words = restingLabels(english, resting, place).map((label) => label.words);
    expect(words).toEqual(['up to 0.1', '0.2']);
    const boxes = restingLabels(
      english,
      restOf(Array.from({ length: 60 }, (_, k) => 0.02 + k / 300)),
      place,
    );
    for (const [k, one] of boxes.entries()) {
      for (const other of boxes.slice(k + 1)) {
        const isBeside = Math.abs(one.textX - other.textX) > 28;
        expect(isBeside || Math.abs(one.textY - other.textY) > 28).toBe(true);
      }
    }
  });

  test('of a class that could all stay, no law is claimed', () => {
    const calm = restOf([0.02, 0.05, 0.1]);
    expect(restingHeadline(english, calm, true)).toBe(
      '3 of you came to rest, at a curvature between 18.3 and 18.4.',
    );
    expect(lawWords(english, calm)).toBeNull();
  });

  test('one curvature stands by itself in the picture, in words that need no sentence before them', () => {
    expect(stayedWords(english, restOf([0.05]))).toBe('at 18.3');
  });

  test('of a class that all left there is nothing to draw', () => {
    const gone = restOf([0.3, 0.5]);
    expect(gone.points).toEqual([]);
    expect(restingHeadline(english, gone, true)).toBe('Nobody came to rest.');
  });

  test('the catapult throws below 2/rate, not just below', () => {
    const thrown = restOf(
      [0.1, 2.5 / 8.2, 3.9 / 8.2],
      defaultExperiment({ id: 'catapult' }, 'gradient-descent'),
    );
    expect(restingHeadline(english, thrown, true)).toBe(
      '2 of you had to move on to flatter ground: curvature under 2/rate.',
    );
  });

  test('an optimizer without a formula has points and no law', () => {
    const adam = restOf([0.01, 0.02], {
      ...VALLEY,
      optimizer: 'adam',
      hyperparameters: defaultExperiment(VALLEY.loss, 'adam').hyperparameters,
    });
    expect(adam.limit).toBeNull();
    expect(restingHeadline(english, adam, true)).toMatch(/^2 of you came to rest, at a curvature /);
  });
});
