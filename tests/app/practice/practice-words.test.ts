import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { formatRate } from '#core/engine/number-format';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { stabilityEdge } from '#core/engine/theory/theory';
import { LABORATORY_VIEWS } from '#core/lesson/laboratory/laboratory';
import type { LinkFault } from '#core/lesson/laboratory/read-link';
import { bisectionTries, edgeOfUnknown, standingOf } from '#core/lesson/laboratory/unknown-loss';
import { sentence } from '#core/words/messages';
import { ratesOfSlider, sweptPoints } from '../../../app/practice/views/swept';
import { bisectionWords, challengeTitle } from '../../../app/practice/words/challenge-words';
import {
  edgeFigure,
  linkFaultWords,
  practiceEndWords,
  sweepTitle,
} from '../../../app/practice/words/practice-words';
import { anyRun } from '../../support/engine/any-experiment';
import { english } from '../../support/words';

/** A rate and its neighbours: a bound that is computed again may be another number, where runs are chaos another run. */
function withinRounding(rate: number): number[] {
  return Array.from({ length: 17 }, (_, k) => rate * (1 + (k - 8) * Number.EPSILON));
}

describe('what is said of the edge', () => {
  it('is exact only where there is a formula, measured only where runs show it, and else none', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyRun(200), ({ experiment }) => {
        const edge = stabilityEdge(experiment);
        const words = edgeFigure(english, experiment, edge);
        kinds.add(words.kind);
        const { noise: _shaking, ...still } = experiment;
        if (edge === null) {
          expect(words.figure).toBe('none');
          return;
        }
        if (edge.kind === 'measured') {
          // The bracket of the measurement, whose middle it is: the last that arrived, and the first that didn't.
          const half = 10 ** (0.1 / 8192);
          const outcomesAt = (rate: number) =>
            simulateVerdicts(still, withinRounding(rate)).map(({ outcome }) => outcome);
          expect(words.kind).toBe('measured');
          expect(outcomesAt(edge.value / half)).toContain('converged');
          expect(outcomesAt(edge.value * half).some((one) => one !== 'converged')).toBe(true);
          return;
        }
        const loss = findLoss(experiment.loss)!;
        expect(loss.sharpness).not.toBeNull();
        expect(words.kind).toBe(
          loss.minimum.isEstimate ? 'by formula, at an estimated minimum' : 'exact, by formula',
        );
        if (experiment.optimizer === 'gradient-descent') {
          expect(edge.value * loss.sharpness!).toBeCloseTo(2, 9);
        }
      }),
      { numRuns: 60 },
    );
    expect(kinds.size).toBeGreaterThanOrEqual(3);
  });

  it('is that it is being measured, until it is', () => {
    fc.assert(
      fc.property(anyRun(96), ({ experiment }) => {
        expect(edgeFigure(english, experiment, undefined).figure).toBe('…');
      }),
      { numRuns: 5 },
    );
  });
});

describe('what is said of a challenge', () => {
  const rates = fc.array(fc.double({ min: 1e-3, max: 100, noNaN: true }), { maxLength: 10 });

  it('names a rate that stayed and one that left, as they did', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), rates, (seed, tries) => {
        const standing = standingOf({ seed, tries });
        const words = challengeTitle(english, standing, null);
        const { below, above } = standing;
        expect(/ stayed/.test(words)).toBe(below !== null);
        expect(/ left/.test(words)).toBe(above !== null);
        expect(/lies between/.test(words)).toBe(below !== null && above !== null);
        if (/edge lies above/.test(words)) {
          expect(edgeOfUnknown(seed)).toBeGreaterThan(0.998 * Math.max(...tries));
        }
        if (/edge lies below/.test(words)) {
          expect(edgeOfUnknown(seed)).toBeLessThan(1.001 * Math.min(...tries));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('compares with halving only what was found', () => {
    const needs = bisectionTries();
    expect(bisectionWords(english, 10, needs, false)).not.toContain('You needed');
    expect(bisectionWords(english, needs - 1, needs, true)).toContain('fewer');
    expect(bisectionWords(english, needs, needs, true)).toContain('just as many');
    expect(bisectionWords(english, needs + 1, needs, true)).toContain(`You needed ${needs + 1}.`);
  });

  it('counts one try as one', () => {
    const standing = standingOf({ seed: 3, tries: [1] });
    expect(challengeTitle(english, standing, 1)).toContain('1 try:');
  });
});

describe('other words of the page', () => {
  it('say of each fault of a link what it is, in a sentence', () => {
    const faults: readonly LinkFault[] = [
      { code: 'too-long' },
      { code: 'version' },
      { code: 'unreadable' },
      { code: 'missing', key: 'run' },
      { code: 'repeated', key: 'loss' },
      { code: 'malformed', key: 'start' },
      { code: 'refused', key: 'run', message: sentence('refusals.rate-not-a-number') },
    ];
    const words = faults.map((fault) => linkFaultWords(english, fault));
    expect(new Set(words).size).toBe(faults.length);
    for (const one of words) expect(one).toMatch(/^[A-Z].*\.$/);
  });

  it('name each view, and each end with its step', () => {
    expect(new Set(LABORATORY_VIEWS.map((view) => english.say(`practice.view.${view}`))).size).toBe(
      5,
    );
    const shared = { overshooting: false, thrown: false, trigger: null, finalGap: 0 } as const;
    expect(practiceEndWords(english, { ...shared, outcome: 'converged', step: 53 })).toBe(
      'converged at step 53',
    );
    expect(practiceEndWords(english, { ...shared, outcome: 'too-slow', step: null })).toBe(
      'too slow',
    );
  });
});

describe('what is said of many rates', () => {
  it('names a quickest one only of those that were run, and with its steps', () => {
    fc.assert(
      fc.property(anyRun(200), ({ experiment }) => {
        const rates = ratesOfSlider(experiment);
        const verdicts = simulateVerdicts(experiment, rates);
        const words = sweepTitle(english, sweptPoints(rates, verdicts), experiment.budget);
        const arrived = verdicts.flatMap(({ outcome, step }) =>
          outcome === 'converged' ? [step ?? 0] : [],
        );
        expect(/quickest/.test(words)).toBe(arrived.length > 0);
        if (arrived.length === 0) return;
        const fewest = Math.min(...arrived);
        expect(words).toContain(`Of the ${rates.length} rates`);
        expect(words).toMatch(new RegExp(`: ${fewest} steps?\\.$`));
        if (/ is quickest/.test(words)) {
          const only = rates.find((_, k) => {
            const { outcome, step } = verdicts[k]!;
            return outcome === 'converged' && step === fewest;
          })!;
          expect(words).toContain(` ${formatRate(only)} is quickest`);
        }
      }),
      { numRuns: 25 },
    );
  });
});
