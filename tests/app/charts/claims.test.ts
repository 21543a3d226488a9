import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { classText } from '../../../app/charts/claims/class-sentences';
import { demonstrationHeadline, sweepHeadline } from '../../../app/charts/headline';
import { sweepPoints } from '../../../app/charts/sweep-data';
import { CLASS_PREDICATES } from '../../support/app/class-predicates';
import { anyRun } from '../../support/engine/any-experiment';
import { english } from '../../support/words';

it('what a screen says of a class is true of its runs, whatever it picked', () => {
  const shares = fc.array(fc.constantFrom(1e-3, 0.1, 0.3, 1, 1.2, 3, 30), { maxLength: 5 });
  const classes = fc.sample(fc.tuple(anyRun(120), shares), { numRuns: 250, seed: 14 });
  const said = classes.flatMap(([{ experiment, rate }, others]) => {
    const rates = others.map((share) => Math.min(1e6, Math.max(1e-12, share * rate)));
    const verdicts = simulateVerdicts(experiment, rates);
    const points = sweepPoints(
      rates.map((one, k) => [k, one] as const),
      verdicts.map((verdict, k) => [k, verdict] as const),
    );
    const runs = rates.map((one, k) => ({ rate: one, verdict: verdicts[k]! }));
    const { budget } = experiment;
    const claims = [sweepHeadline(points, budget)];
    if (points.length > 0) claims.push(demonstrationHeadline(points, budget));
    return claims
      .filter((claim) => !CLASS_PREDICATES[claim.code]?.(claim.said, runs, budget))
      .map((claim) => ({ said: classText(english, claim), runs: JSON.stringify(runs) }));
  });
  expect(said.slice(0, 5)).toEqual([]);
}, 60_000);
