import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { Verdict } from '#core/engine/outcome';
import type { Edge } from '#core/engine/theory/theory';
import { RANGE_STEPS } from '#core/lesson/growth-fault';
import type { LinkFault } from '#core/lesson/laboratory/read-link';
import type { Words } from '#core/words/words';
import { classText, namedRates } from '../../charts/claims/class-sentences';
import { demonstrationHeadline } from '../../charts/headline';
import type { SweepPoint } from '../../charts/sweep-data';
import type { FaultArea } from '../../parts/setup/fault-areas';
import { optimizerInText, settingsWords } from '../../ui/words/experiment-words';
import { plainRate } from '../../ui/words/plain-rate';

/** "0.076, gradient descent", and what else of it isn't as usual. */
export function laidRunWords(
  words: Words<'experiment'>,
  experiment: Experiment,
  learningRate: number,
): string {
  return [
    words.numbers.rate(learningRate),
    optimizerInText(words, experiment),
    ...ownSettings(words, experiment),
  ].join(', ');
}

/** What sets a run apart from others on the same ground. */
export function ownSettings(words: Words<'experiment'>, experiment: Experiment): readonly string[] {
  return settingsWords(words, { ...experiment, noise: 0, seed: 1 });
}

/** "converged at step 53", "too slow". */
export function practiceEndWords(
  words: Words<'common' | 'practice'>,
  { outcome, step }: Verdict,
): string {
  const ended = words.say(`common.outcome.${outcome}`);
  return step === null ? ended : words.say('practice.end.at', { outcome: ended, step });
}

/** The same beside its mark. */
export function shortEndWords(
  words: Words<'common' | 'practice'>,
  { outcome, step }: Verdict,
): string {
  return step === null
    ? words.say(`common.outcome.${outcome}`)
    : words.say('practice.end.short', { step });
}

/** Why a link isn't shown. */
export function linkFaultWords(words: Words<FaultArea | 'practice'>, fault: LinkFault): string {
  if (!('key' in fault)) return words.say(`practice.fault.${fault.code}`);
  const part = words.say(`practice.part.${fault.key}`);
  return fault.code === 'refused'
    ? words.say('practice.fault.refused', { part, reason: words.tell(fault.message) })
    : words.say(`practice.fault.${fault.code}`, { part });
}

/** What kind of number the edge is, and where it comes from. */
export interface EdgeFigure {
  readonly figure: string;
  readonly kind: string;
  readonly sentence: string;
}

/** @param edge undefined while it is measured */
export function edgeFigure(
  words: Words<'practice'>,
  experiment: Experiment,
  edge: Edge | null | undefined,
): EdgeFigure {
  const { budget } = experiment;
  if (edge === undefined) {
    return {
      figure: '…',
      kind: words.say('practice.edge.measured'),
      sentence: words.say('practice.edge.being-measured'),
    };
  }
  if (edge === null) {
    return {
      figure: words.say('practice.edge.none'),
      kind: words.say('practice.edge.not-found'),
      sentence: words.say('practice.edge.not-found.why', { budget }),
    };
  }
  const figure = plainRate(words, edge.value);
  if (edge.kind === 'measured') {
    const noise = (experiment.noise ?? 0) > 0 ? 'yes' : 'other';
    return {
      figure,
      kind: words.say('practice.edge.measured'),
      sentence: words.say('practice.edge.measured.why', { budget, noise }),
    };
  }
  const kind = edge.isEstimate ? 'estimated' : 'exact';
  const curvature = findLoss(experiment.loss)?.sharpness ?? Number.NaN;
  return {
    figure,
    kind: words.say(`practice.edge.${kind}`),
    sentence: words.say(`practice.edge.${kind}.why`, { curvature }),
  };
}

export function rangeFaultWords(words: Words<'practice'>, fault: 'steps' | 'order'): string {
  return fault === 'steps'
    ? words.say('practice.range.fault.steps', RANGE_STEPS)
    : words.say('practice.range.fault.order');
}

/** What an optimizer that takes no rate came to, in its one run. */
export function rateFreeWords(
  words: Words<'common' | 'practice'>,
  name: string,
  { outcome, step }: Verdict,
): string {
  return outcome === 'converged'
    ? words.say('practice.rival.arrived', { name, step: step ?? 0 })
    : words.say('practice.rival.not-there', {
        name,
        outcome: words.say(`common.outcome.${outcome}`),
      });
}

/** What the rates that were run show; how many they are is said where one is called the quickest. */
export function sweepTitle(
  words: Words<'charts' | 'findings' | 'practice'>,
  points: readonly SweepPoint[],
  budget: number,
): string {
  const claim = demonstrationHeadline(points, budget);
  const { rates, step } = claim.said;
  if (typeof rates !== 'object' || typeof step !== 'number') return classText(words, claim);
  const said = { count: points.length, rates: namedRates(words, rates), step };
  return claim.code === 'rate-is-quickest'
    ? words.say('practice.rates.one-quickest', said)
    : words.say('practice.rates.some-quickest', said);
}
