import { type Experiment, type RaceFault, sliderRange } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { Outcome, Verdict } from '#core/engine/outcome';
import type { Words } from '#core/words/words';

/** Whether a round leaves something to find. */
export type Outlook = 'fair' | 'nobody-wins' | 'few-win' | 'everybody-wins' | 'no-edge';

const RATES_PER_DECADE = 16;
/** A race needs at least this many decades of converging rates. */
const LEAST_DECADES = 0.5;

/** The outcomes of a rate that is too large. */
const TOO_LARGE: readonly Outcome[] = ['oscillating', 'diverged'];

/** The rates of the whole slider, about 65, by which an experiment is judged. */
export function sampleRates(experiment: Experiment): readonly number[] {
  const { lowest, highest } = sliderRange(experiment);
  const last = Math.round(Math.log10(highest / lowest) * RATES_PER_DECADE);
  return Array.from({ length: last + 1 }, (_, i) => lowest * (highest / lowest) ** (i / last));
}

/** @param verdicts of `sampleRates` */
export function outlookOf(verdicts: readonly Verdict[]): Outlook {
  const winners = verdicts.filter(({ outcome }) => outcome === 'converged').length;
  if (winners === 0) return 'nobody-wins';
  if (winners === verdicts.length) return 'everybody-wins';
  if (winners / RATES_PER_DECADE < LEAST_DECADES) return 'few-win';
  const last = verdicts.findLastIndex(({ outcome }) => outcome === 'converged');
  const hasEdge = verdicts.slice(last + 1).some(({ outcome }) => TOO_LARGE.includes(outcome));
  return hasEdge ? 'fair' : 'no-edge';
}

/**
 * What to warn of; null if nothing. Names no rates: the screen may be mirrored.
 * @param fault why the pair, with its defaults, is a demonstration
 */
export function outlookWarning(
  words: Words<'setup' | 'experiment'>,
  what: Outlook,
  fault: RaceFault | null,
): string | null {
  switch (what) {
    case 'nobody-wins':
    case 'few-win':
    case 'everybody-wins':
      return words.say(`setup.outlook.${what}`);
    case 'no-edge':
      return fault === null || fault.code === 'few-win'
        ? null
        : words.say(`experiment.race-fault.${fault.code}`);
    case 'fair':
      // With settings other than the defaults, these reasons no longer hold.
      if (fault === null || fault.code === 'few-win' || fault.code === 'no-edge') return null;
      return words.say(`experiment.race-fault.${fault.code}`);
  }
}

/** What is wrong with the start itself; null where a run can begin there. */
export function startWarning(
  words: Words<'setup'>,
  { loss: reference, start }: Experiment,
): string | null {
  const loss = findLoss(reference);
  if (loss === null) return null;
  if (loss.value(start) <= loss.minimum.value) {
    return words.say('setup.outlook.at-goal');
  }
  const isFlat = loss.gradient(start).every((slope) => slope === 0);
  return isFlat ? words.say('setup.outlook.flat') : null;
}
