import fc from 'fast-check';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { workedRun } from '#core/engine/simulation/worked-run';
import { contractionOf } from '../../../app/activities/walk-through/picture/contraction';
import { besideWords, findingWords, lossRatioWords } from '../../../app/ui/words/walk-words';
import { type AnyRun, anyRun } from '../engine/any-experiment';
import { PlainRun } from '../engine/plain-run';
import { english } from '../words';
import { falseSentence } from './read-sentence';
import { BESIDE_KINDS, FINDING_KINDS, LOSS_RATIO_KINDS } from './walk-predicates';

/** A run of one or two weights, as far as its budget, at many times the rate now and then. */
export function anyWalk(): fc.Arbitrary<AnyRun> {
  return fc
    .tuple(anyRun(140), fc.constantFrom(1, 1, 1, 3, 30, 1e3))
    .map(([{ experiment, rate }, times]) => ({ experiment, rate: Math.min(1e6, times * rate) }))
    .filter(({ experiment }) => experiment.start.length <= 2);
}

/** Two runs with the same optimizer and rate, on losses of their own: what is the same of both is told. */
export function anyTwoWalks(): fc.Arbitrary<readonly [AnyRun, AnyRun]> {
  return fc.tuple(anyWalk(), anyWalk()).map(([one, other]) => {
    const { optimizer, hyperparameters } = one.experiment;
    const experiment = { ...other.experiment, optimizer, hyperparameters };
    return [one, { experiment, rate: one.rate }] as const;
  });
}

/** What is said of any update of a walk-through and isn't so. */
export function falseOfWalk({ experiment, rate }: AnyRun): string[] {
  const loss = findLoss(experiment.loss)!;
  const worked = workedRun(experiment, rate, experiment.budget);
  const run = new PlainRun(experiment, rate, { outcome: 'oscillating', step: null });
  return worked.updates.flatMap((update) => {
    const { step, lossBefore, lossAfter } = update;
    const finding = findingWords(english, update, contractionOf(loss, update, experiment));
    const ratio = lossRatioWords(english, update);
    return [
      ...falseSentence(FINDING_KINDS, finding, { run, step }),
      ...(ratio === null
        ? []
        : falseSentence(LOSS_RATIO_KINDS, ratio, { before: lossBefore, after: lossAfter })),
    ].map((sentence) => `${sentence} (update ${step})`);
  });
}

/** What is said of two runs side by side, and isn't so. */
export function falseOfTwoWalks([one, other]: readonly [AnyRun, AnyRun]): string[] {
  const runs = [one, other].map(({ experiment, rate }) => workedRun(experiment, rate, 20));
  return runs[0]!.updates.flatMap((update, k) => {
    const words = besideWords(english, update, runs[1]!.updates[k]!);
    return words === null
      ? []
      : falseSentence(BESIDE_KINDS, words, [runs[0]!, runs[1]!, k + 1] as const);
  });
}
