import fc from 'fast-check';
import {
  checkExperiment,
  checkRateFree,
  defaultExperiment,
  type Experiment,
} from '#core/engine/experiment/experiment';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { duelFinding, duelPairs } from '../../../app/activities/duel/charts/duel-finding';
import { sweepPoints } from '../../../app/charts/sweep-data';
import { optimizerName } from '../../../app/ui/words/experiment-words';
import { rivalFinding } from '../../../app/ui/words/rival-words';
import { duelNames } from '../../../app/ui/words/side-words';
import { type AnyRun, anyRun } from '../engine/any-experiment';
import { PlainRun } from '../engine/plain-run';
import { english } from '../words';
import { BESIDE_RIVAL_KINDS, DUEL_KINDS, RIVAL_KINDS } from './duel-predicates';
import { falseSentence } from './read-sentence';

/** A run, another optimizer, and what the class picked as multiples of the run's rate. */
export type AnyDuel = readonly [run: AnyRun, rival: string, shares: readonly number[]];

const SHARES = fc.array(fc.constantFrom(1e-3, 0.1, 0.3, 1, 1.2, 3, 30), { maxLength: 3 });

export function anyDuel(): fc.Arbitrary<AnyDuel> {
  return fc.tuple(anyRun(120), fc.constantFrom(...OPTIMIZERS.map(({ id }) => id)), SHARES);
}

export function anyRivalDuel(): fc.Arbitrary<AnyDuel> {
  return fc.tuple(anyRun(120), fc.constantFrom(...RIVALS.map(({ id }) => id)), SHARES);
}

/** What is said of a duel and isn't so. */
export function falseOfDuel([{ experiment, rate }, rivalId, shares]: AnyDuel): string[] {
  const rival = rivalOf(experiment, rivalId);
  if (checkExperiment(rival) !== null) return [];
  const rates = ratesOf(rate, shares);
  const sides = [experiment, rival].map((side) => simulateVerdicts(side, rates));
  const pairs = rates.map((one, k) => ({
    rate: one,
    verdicts: [sides[0]![k]!, sides[1]![k]!] as const,
  }));
  const [first, second] = sides.map((verdicts) =>
    sweepPoints(
      rates.map((one, k) => [k, one] as const),
      verdicts.map((verdict, k) => [k, verdict] as const),
    ),
  );
  const names = duelNames(english, experiment, rival);
  if (names[0] === names[1]) return [`both sides are called ${names[0]}`];
  return falseSentence(DUEL_KINDS, duelFinding(english, duelPairs(first!, second!), names), {
    pairs,
    names,
  });
}

/** What is said of a rival without a rate and of the class beside it, and isn't so. */
export function falseOfRival([{ experiment, rate }, rivalId, shares]: AnyDuel): string[] {
  const rival = rivalOf({ ...experiment, clipNorm: null }, rivalId);
  if (checkRateFree(rival) !== null) return [];
  const verdict = simulateVerdicts(rival, [1])[0]!;
  const picks = simulateVerdicts(experiment, ratesOf(rate, shares));
  const facts = {
    name: optimizerName(english, rival),
    run: new PlainRun(rival, 1, verdict),
    picks,
  };
  const [fate, ...rest] = rivalFinding(english, rival, verdict, picks).split(/(?<=\.) (?=[A-Z\d])/);
  return [
    ...falseSentence(RIVAL_KINDS, fate!, facts),
    ...falseSentence(BESIDE_RIVAL_KINDS, rest.join(' '), facts),
  ];
}

function ratesOf(rate: number, shares: readonly number[]): number[] {
  return shares.map((share) => Math.min(1e6, Math.max(1e-12, share * rate)));
}

/** The same loss, start, budget, target and noise under another optimizer. */
function rivalOf(experiment: Experiment, id: string): Experiment {
  const { hyperparameters } = defaultExperiment(experiment.loss, id);
  return { ...experiment, optimizer: id, hyperparameters, schedule: { kind: 'constant' } };
}
