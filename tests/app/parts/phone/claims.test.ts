import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import { logGrid } from '#core/engine/log-grid';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { TOY_RANGE, toyExperiment } from '../../../../app/(phone)/practice/toy';
import { toyClaim } from '../../../../app/(phone)/practice/toy-claim';
import { steerClaims } from '../../../../app/activities/steer/phone/steer-claims';
import { type PhoneClaim, phoneText } from '../../../../app/parts/phone/claims/phone-sentences';
import { liveClaim } from '../../../../app/parts/phone/run/live-claim';
import { simulateRun } from '../../../../app/parts/phone/run/own-run';
import { PHONE_PREDICATES } from '../../../support/app/phone-predicates';
import { anyRun } from '../../../support/engine/any-experiment';
import { PlainRun } from '../../../support/engine/plain-run';
import { english } from '../../../support/words';

/** The sentence, if it isn't true; an empty list if it is. */
function falseOf(claim: PhoneClaim, run: PlainRun, step: number) {
  if (PHONE_PREDICATES[claim.code](claim.numbers, run, step)) return [];
  const { experiment, rate } = run;
  return [{ said: phoneText(english, claim), step, run: JSON.stringify({ experiment, rate }) }];
}

it('every sentence of a phone is true of its run, at every step of any run', () => {
  const said = fc
    .sample(anyRun(160), { numRuns: 400, seed: 14 })
    .flatMap(({ experiment, rate }) => {
      const verdict = simulateVerdicts(experiment, [rate])[0]!;
      const run = new PlainRun(experiment, rate, verdict);
      const own = simulateRun(experiment, rate);
      const known =
        verdict.outcome === 'converged' || verdict.outcome === 'diverged' ? verdict : null;
      return Array.from({ length: experiment.budget + 1 }, (_, step) => {
        const told = known !== null && known.step! <= step ? known : null;
        return falseOf(liveClaim(own, step, told), run, step);
      }).flat();
    });
  expect(said.slice(0, 5)).toEqual([]);
}, 60_000);

it('what is said of a steered run is true', () => {
  const change = fc.record({
    step: fc.integer({ min: 0, max: 90 }),
    share: fc.constantFrom(0.1, 0.5, 2, 10),
  });
  const steered = fc.tuple(anyRun(120), fc.array(change, { maxLength: 3 }));
  const said = fc
    .sample(steered, { numRuns: 300, seed: 14 })
    .flatMap(([{ experiment, rate }, made]) => {
      const plain: Experiment = { ...experiment, schedule: { kind: 'constant' } };
      const steps = new Map(made.map(({ step, share }) => [step, Math.min(1e6, share * rate)]));
      const changes = [...steps]
        .map(([step, learningRate]) => ({ step, learningRate }))
        .sort((a, b) => a.step - b.step);
      const schedule = { kind: 'by-hand', changes } as const;
      const verdict = simulateVerdicts({ ...plain, schedule }, [rate])[0]!;
      const run = new PlainRun({ ...plain, schedule }, rate, verdict);
      return steerClaims(plain, rate, changes, verdict).flatMap((claim) =>
        falseOf(claim, run, run.until),
      );
    });
  expect(said.slice(0, 5)).toEqual([]);
}, 60_000);

it('what is said of the slider’s toy is true at every rate', () => {
  const experiment = toyExperiment();
  const rates = logGrid(TOY_RANGE.lowest, TOY_RANGE.highest, 200);
  const said = simulateVerdicts(experiment, rates).flatMap((verdict, k) => {
    const run = new PlainRun(experiment, rates[k]!, verdict);
    const claim = toyClaim(verdict, simulateRun(experiment, rates[k]!));
    return falseOf(claim, run, run.until);
  });
  expect(said.slice(0, 5)).toEqual([]);
});

it('momentum that swung past the goal does not come closer with every step', () => {
  const own = simulateRun(defaultExperiment({ id: 'quadratic' }, 'momentum'), 0.01);
  const words = Array.from({ length: 60 }, (_, step) =>
    phoneText(english, liveClaim(own, step, null)),
  );
  expect(words.slice(2, 10)).toContain('Rolling down, closer with every step.');
  expect(words).toContain('Uphill, further out with every step.');
});
