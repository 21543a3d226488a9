import fc from 'fast-check';
import { type Growth, rateAtStep } from '#core/engine/theory/growing-rate';
import { rangeCurve } from '../../../app/activities/range-test/charts/range-curve';
import { rangeSentence } from '../../../app/activities/range-test/charts/range-sentence';
import { tapMarks, tapsHeadline } from '../../../app/activities/range-test/charts/taps';
import { stopWords } from '../../../app/activities/range-test/phone/stop-words';
import { type AnyRun, anyRun } from '../engine/any-experiment';
import { PlainRun } from '../engine/plain-run';
import { english } from '../words';
import { plainRangeTest, RANGE_KINDS, STOP_KINDS, TAP_KINDS } from './range-predicates';
import { falseSentence } from './read-sentence';

export interface AnyRangeTest {
  readonly run: AnyRun;
  readonly range: Growth;
  /** As a multiple of the rate of the step at this share of the range; null for none. */
  readonly edge: { readonly share: number; readonly times: number } | null;
  /** Where the class taps, as shares of the range. */
  readonly taps: readonly number[];
}

export function anyRangeTest(): fc.Arbitrary<AnyRangeTest> {
  const share = fc.noBias(fc.integer({ min: 0, max: 1000 })).map((n) => n / 1000);
  return fc.record({
    run: anyRun(120),
    range: fc
      .record({
        decades: fc.integer({ min: 1, max: 6 }),
        above: fc.constantFrom(1, 3, 10, 100),
        steps: fc.integer({ min: 20, max: 120 }),
        growth: fc.constantFrom('exponential', 'exponential', 'linear'),
      })
      .map(
        ({ decades, above, steps, growth }): Growth => ({
          lowest: 10 ** -decades,
          highest: above,
          steps,
          growth: growth === 'linear' ? 'linear' : 'exponential',
        }),
      ),
    edge: fc.option(
      fc.record({ share, times: fc.constantFrom(1, 1.001, 0.999, 0.97, 1.03, 2, 0.5) }),
      { freq: 9 },
    ),
    taps: fc.array(share, { maxLength: 4 }),
  });
}

/** What is said of a range test, under its curve, above its taps and on each phone, and isn't so. */
export function falseOfRangeTest({ run, range, edge: at, taps: shares }: AnyRangeTest): string[] {
  const within = { ...range, lowest: range.lowest * run.rate, highest: range.highest * run.rate };
  const clamp = (rate: number) => Math.min(1e6, Math.max(1e-12, rate));
  const grown = { ...within, lowest: clamp(within.lowest), highest: clamp(within.highest) };
  if (!(grown.lowest < grown.highest)) return [];
  const stepOf = (share: number) => Math.round(share * range.steps);
  const edge = at === null ? null : at.times * rateAtStep(grown, stepOf(at.share));
  const curve = rangeCurve({ kind: 'range-test', experiment: run.experiment, range: grown });
  const changes = Array.from({ length: range.steps + 1 }, (_, step) => ({
    step,
    learningRate: rateAtStep(grown, step),
  }));
  const budget = Math.max(96, range.steps + 1);
  const plain = new PlainRun(
    { ...run.experiment, budget, schedule: { kind: 'by-hand', changes } },
    grown.lowest,
    { outcome: 'oscillating', step: null },
  );
  const test = plainRangeTest(plain, range.steps, edge);
  const taps = shares.map(stepOf);
  return [
    ...falseSentence(RANGE_KINDS, rangeSentence(english, curve, edge), test),
    ...falseSentence(TAP_KINDS, tapsHeadline(english, tapMarks(taps, curve.rates, edge), edge), {
      ...test,
      taps,
    }),
    ...taps.flatMap((step) =>
      falseSentence(STOP_KINDS, stopWords(english, curve.rates[step]!, edge, curve).sentence, {
        ...test,
        step,
      }),
    ),
  ];
}
