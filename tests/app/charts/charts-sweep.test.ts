import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { bestWords } from '../../../app/charts/best-words';
import { classText } from '../../../app/charts/claims/class-sentences';
import { plainRateWithin, sweepHeadline } from '../../../app/charts/headline';
import { sweepDomain } from '../../../app/charts/sweep/domain';
import { widestGap } from '../../../app/charts/sweep/gap';
import { placeMarks } from '../../../app/charts/sweep/placed';
import { arrangementFor, sweepLayout } from '../../../app/charts/sweep/sweep-layout';
import {
  agreesWith,
  bestPoints,
  classSplit,
  type SweepPoint,
  sweepPoints,
} from '../../../app/charts/sweep-data';
import { listed, listedNumbers } from '../../../app/ui/words/listed';
import { english, german } from '../../support/words';

/** What the engine makes of these rates. */
function classOf(
  rates: readonly number[],
  loss = 'ill-conditioned',
  optimizer = 'gradient-descent',
): readonly SweepPoint[] {
  const experiment = defaultExperiment({ id: loss }, optimizer);
  const verdicts = simulateVerdicts(experiment, rates);
  return sweepPoints(
    rates.map((rate, k) => [k + 1, rate] as const),
    verdicts.map((verdict, k) => [k + 1, verdict] as const),
  );
}

function made(outcome: SweepPoint['outcome'], ...rates: number[]): SweepPoint[] {
  return rates.map((learningRate, k) => ({
    participant: 1_000 * learningRate + k,
    learningRate,
    outcome,
    step: outcome === 'converged' || outcome === 'diverged' ? 50 : null,
  }));
}

function byRate(...points: SweepPoint[]): SweepPoint[] {
  return points.sort((a, b) => a.learningRate - b.learningRate);
}

describe('the headline says what this class found', () => {
  const said = (points: readonly SweepPoint[]) => classText(english, sweepHeadline(points, 200));
  const headline = (...rates: number[]) => said(classOf(rates));

  it('a clean split', () => {
    expect(headline(0.01, 0.05, 0.07, 0.09, 0.3)).toBe(
      'Below 0.08 you all stayed. Above it, you all left.',
    );
  });
  it('nobody picked', () => {
    expect(headline()).toBe('Nobody picked.');
  });
  it('one student, every outcome', () => {
    expect(headline(0.074)).toBe('One pick, and it arrived in 54 steps.');
    expect(headline(0.3)).toBe('One pick, and it blew up at step 4.');
    expect(headline(0.001)).toBe('One pick, and it was not there in 200 steps.');
    expect(headline(0.08)).toBe('One pick, and it never settled.');
    expect(said(made('trapped', 0.1))).toContain('wrong place');
  });
  it('everybody converged', () => {
    expect(headline(0.03, 0.05, 0.07)).toBe('All 3 of you arrived.');
  });
  it('everybody diverged', () => {
    expect(headline(0.09, 0.1, 3)).toBe('All of you diverged, the lowest with 0.09.');
  });
  it('nobody converged', () => {
    expect(headline(0.001, 0.002)).toBe('200 steps were not enough for any of you.');
    expect(headline(0.001, 0.005, 0.09)).toBe(
      'Nobody arrived: too slow up to 0.005, too fast from 0.09.',
    );
    expect(said(made('oscillating', 1, 1))).toBe('None of you settled.');
    expect(said(byRate(...made('trapped', 0.1), ...made('oscillating', 1)))).toBe(
      'Nobody arrived.',
    );
  });
  it('outcomes that interleave have no single edge', () => {
    const mixed = byRate(...made('converged', 0.1, 0.3), ...made('diverged', 0.2, 0.4));
    expect(said(mixed)).toMatch(/^No single edge here/);
  });
  it('a plain fallback', () => {
    expect(headline(0.001, 0.05, 0.07)).toBe('2 of 3 arrived, the fastest in 57 steps.');
  });
  it('the shortest number between two rates', () => {
    expect(plainRateWithin({ below: 0.0805, above: 0.084 })).toBe(0.082);
    expect(plainRateWithin({ below: 0.06, above: 0.2 })).toBe(0.1);
    const tight = plainRateWithin({ below: 0.0800001, above: 0.0800002 });
    expect(tight).toBeGreaterThan(0.0800001);
    expect(tight).toBeLessThan(0.0800002);
  });
});

describe('the split of a class', () => {
  it('is where all divergences lie above all others', () => {
    expect(classSplit(classOf([0.05, 0.07, 0.09, 0.1]))).toEqual({ below: 0.07, above: 0.09 });
    expect(classSplit(classOf([0.05]))).toBeNull();
    expect(classSplit(classOf([0.1, 0.2]))).toEqual({ below: 0, above: 0.1 });
    expect(classSplit(byRate(...made('diverged', 0.1), ...made('converged', 0.2)))).toBeNull();
    expect(classSplit(byRate(...made('diverged', 0.1), ...made('converged', 0.1)))).toBeNull();
  });

  it('agrees with 2/L on the valley, not on Himmelblau, where the start decides', () => {
    expect(agreesWith(classOf([0.01, 0.05, 0.08, 0.0805, 0.09]), 0.08)).toBe(true);
    expect(agreesWith(byRate(...made('converged', 0.09)), 0.08)).toBe(false);
    expect(agreesWith(byRate(...made('oscillating', 0.1)), 0.08)).toBe(false);
    expect(agreesWith(byRate(...made('diverged', 0.07)), 0.08)).toBe(false);
  });

  it('gives the arrangement of the fields', () => {
    const domain = { lowest: 0.01, highest: 1, furtherLeft: [], furtherRight: [] };
    const split = { below: 0.07, above: 0.09 };
    expect(arrangementFor(split, true, 0.08, domain)).toEqual({ kind: 'wall', from: 0.08 });
    const wall = arrangementFor(split, true, null, domain);
    expect(wall.kind === 'wall' && wall.from).toBeCloseTo(Math.sqrt(0.07 * 0.09));
    expect(arrangementFor({ below: 0, above: 0.1 }, true, null, domain)).toEqual({
      kind: 'wall',
      from: 0.01,
    });
    expect(arrangementFor(null, true, null, domain).kind).toBe('strip');
    expect(arrangementFor(null, false, null, domain).kind).toBe('open');
    expect(arrangementFor(null, false, 5, domain).kind).toBe('open');
  });
});

describe('the axis of rates', () => {
  const many = Array.from({ length: 60 }, (_, k) => 0.02 + 0.001 * k);

  it('lets lonely picks at the ends fall off, and names them', () => {
    const domain = sweepDomain(classOf([0.0008, 0.0044, ...many, 0.085, 2.5]), [0.08]);
    expect(domain.furtherLeft).toEqual([0.0008, 0.0044]);
    expect(domain.furtherRight).toEqual([2.5]);
    expect(domain.lowest).toBeGreaterThan(0.0044);
    expect(domain.highest).toBeLessThan(2.5);
  });
  it('never one that converged', () => {
    const points = byRate(...made('converged', 0.001), ...made('diverged', ...many));
    expect(sweepDomain(points, []).furtherLeft).toEqual([]);
  });
  it('shows a small class whole', () => {
    const domain = sweepDomain(classOf([0.0008, 0.05, 2.5]), []);
    expect([domain.furtherLeft, domain.furtherRight]).toEqual([[], []]);
    expect(domain.lowest).toBeLessThan(0.0008);
    expect(domain.highest).toBeGreaterThan(2.5);
  });
  it('names as further out only what is not on it: the wall’s room may bring back what was cut off', () => {
    const stayed = Array.from({ length: 46 }, (_, k) => 0.0036 * 1.089 ** k);
    const points = byRate(...made('converged', ...stayed), ...made('diverged', 0.54, 0.85));
    const domain = sweepDomain(points, []);
    expect(domain.highest).toBeGreaterThan(0.85);
    expect(domain.furtherRight).toEqual([]);
  });
  it('reaches for an edge that is near', () => {
    expect(sweepDomain(classOf([0.03, 0.05]), [0.08]).highest).toBeGreaterThan(0.08);
    expect(sweepDomain(classOf([0.0003, 0.0005]), [0.08]).highest).toBeLessThan(0.08);
    expect(sweepDomain(classOf([0.3, 0.5]), [0.08]).lowest).toBeLessThan(0.08);
  });
  it('has a width with one pick, and without any', () => {
    const one = sweepDomain(classOf([0.074]), []);
    expect(one.highest / one.lowest).toBeGreaterThan(4);
    const none = sweepDomain([], []);
    expect(none.highest).toBeGreaterThan(none.lowest);
  });
});

describe('the gap nobody tried', () => {
  it('is the widest between rates that converged', () => {
    const gap = widestGap(classOf([0.03, 0.033, 0.036, 0.04, 0.044, 0.06, 0.065, 0.07]));
    expect(gap).toEqual({ from: 0.044, to: 0.06 });
  });
  it('is not told where it does not tell', () => {
    expect(widestGap(classOf([0.03, 0.05, 0.07]))).toBeNull();
    expect(widestGap(classOf([0.03, 0.035, 0.041, 0.048, 0.056, 0.066]))).toBeNull();
    expect(widestGap(classOf([0.05, 0.05, 0.05, 0.05]))).toBeNull();
    expect(widestGap([])).toBeNull();
  });
});

describe('the best of the room', () => {
  const points = classOf([0.075, 0.074, 0.05]);

  it('are all who share the fewest steps', () => {
    expect(bestPoints(points).map(({ learningRate }) => learningRate)).toEqual([0.074, 0.075]);
    expect(
      bestWords(
        english,
        points,
        [
          [1, 'Jamal'],
          [2, 'Ines'],
        ],
        3,
      ),
    ).toBe('Best in the room: Ines and Jamal, 54 steps');
  });
  it('go by rate where there are no names', () => {
    expect(bestWords(english, points, [], 3)).toBe('Best in the room: 0.074 and 0.075, 54 steps');
    expect(bestWords(english, classOf([0.001]), [], 3)).toBeNull();
    expect(bestWords(german, classOf([0.0746, 0.0747, 0.0748]), [], 3)).toMatch(
      / 0,0746; 0,0747 und 0,0748,/,
    );
  });
  it('are not listed without end', () => {
    expect(listed(english, ['a'], 3)).toBe('a');
    expect(listed(english, ['a', 'b', 'c'], 3)).toBe('a, b and c');
    expect(listed(english, ['a', 'b', 'c', 'd', 'e'], 3)).toBe('a, b and 3 more');
    expect(listed(english, ['a', 'b'], 1)).toBe('a and 1 more');
    expect(listed(german, ['a', 'b', 'c'], 3)).toBe('a, b und c');
  });
  it('keep numbers apart where their decimals come after a comma', () => {
    const rates = [0.01, 0.02, 0.03, 0.04];
    const named = (words: typeof english, count: number) =>
      listedNumbers(words, rates.slice(0, count).map(words.numbers.rate), 3);
    expect([1, 2, 3, 4].map((count) => named(english, count))).toEqual([
      '0.01',
      '0.01 and 0.02',
      '0.01, 0.02 and 0.03',
      '0.01, 0.02 and 2 more',
    ]);
    expect([1, 2, 3, 4].map((count) => named(german, count))).toEqual([
      '0,01',
      '0,01 und 0,02',
      '0,01; 0,02 und 0,03',
      '0,01; 0,02 und 2 weitere',
    ]);
  });
});

describe('the layout', () => {
  const points = classOf([0.0008, 0.01, 0.03, 0.05, 0.05, 0.07, 0.08, 0.09, 0.3, 0.3]);
  const size = { width: 1808, height: 900, em: 28 };
  const domain = sweepDomain(points, [0.08]);
  const arrangement = arrangementFor(classSplit(points), true, 0.08, domain);
  const layout = sweepLayout(size, domain, arrangement, {
    budget: 200,
    converged: 120,
    blownUp: 40,
  });

  it('stands every pick on the axis once, coincident ones as one mark with a count', () => {
    const { converged, diverged, missing } = placeMarks(english, points, layout);
    const count = [...converged, ...diverged, ...missing].reduce(
      (n, { items }) => n + items.length,
      0,
    );
    expect(count).toBe(points.length);
    expect(converged.map(({ items }) => items.length)).toContain(2);
    expect(diverged.at(-1)!.items).toHaveLength(2);
    expect(missing).toHaveLength(3);
  });
  it('has the divergences on the wall and the others before it', () => {
    const { converged, diverged } = placeMarks(english, points, layout);
    expect(Math.min(...diverged.map(({ x }) => x))).toBeGreaterThan(layout.plotEnd);
    expect(Math.max(...converged.map(({ x }) => x))).toBeLessThan(layout.plotEnd);
  });
  it('fits the scale of steps to a class that arrives early', () => {
    const early = sweepLayout(size, domain, arrangement, {
      budget: 200,
      converged: 14,
      blownUp: 4,
    });
    expect(early.mostSteps).toBeLessThan(40);
    expect(early.mostSteps).toBeGreaterThan(14);
    expect(early.lastBlowUp).toBe(10);
    const none = sweepLayout(size, domain, arrangement, { budget: 200, converged: 0, blownUp: 0 });
    expect([none.mostSteps, none.lastBlowUp]).toEqual([200, 200]);
  });
});
