import type { Experiment } from '#core/engine/experiment/experiment';
import { formatCount } from '#core/engine/number-format';
import { findOptimizer } from '#core/engine/optimizers/catalogue';
import type { Verdict } from '#core/engine/outcome';
import { optimizerName } from './experiment-words';

/** What is said of the other side of a duel where it takes no rate. */

export function rivalNote(rival: Pick<Experiment, 'optimizer'>): string {
  return `${optimizerName(rival)} takes no rate: it ignores the picks, and is one run beside the class’s.`;
}

export function rivalNoteForPhone(rival: Experiment): string {
  return `${optimizerName(rival)} takes no rate: it ignores your pick, and is one run for the whole class.`;
}

/** The honest answer to what the class asks once it has seen the rival arrive. */
export function whyPickWords(rival: Experiment): string {
  const price = findOptimizer(rival.optimizer)?.rateFree?.price ?? '';
  return `Why do we still pick one? ${optimizerName(rival)} ${price}.`;
}

/** How its one run ended: "Polyak’s step arrived at step 43." */
export function rivalFate(rival: Experiment, { outcome, step }: Verdict): string {
  const name = optimizerName(rival);
  switch (outcome) {
    case 'converged':
      return `${name} arrived at step ${formatCount(step ?? 0)}.`;
    case 'diverged':
      return `${name} diverged at step ${formatCount(step ?? 0)}.`;
    case 'oscillating':
      return `${name} never settled at the goal.`;
    case 'trapped':
      return `${name} got stuck above the goal.`;
    case 'too-slow':
      return `${name} was not at the goal after ${formatCount(rival.budget)} steps.`;
  }
}

/** The same beside what the class did, as the headline of the results. */
export function rivalFinding(
  rival: Experiment,
  verdict: Verdict,
  picks: readonly Pick<Verdict, 'outcome' | 'step'>[],
): string {
  const fate = rivalFate(rival, verdict);
  const arrived = picks.filter(({ outcome }) => outcome === 'converged');
  if (picks.length === 0) return `${fate} Nobody picked.`;
  if (verdict.outcome !== 'converged') {
    return `${fate} ${ofPicks(arrived.length, picks.length, 'arrived', 'did not arrive')}`;
  }
  const faster = arrived.filter(({ step }) => (step ?? 0) < (verdict.step ?? 0)).length;
  if (faster === 0) return `${fate} No pick was faster.`;
  return `${fate} ${ofPicks(faster, picks.length, faster === 1 ? 'was faster' : 'were faster', '')}`;
}

function ofPicks(count: number, all: number, did: string, didNot: string): string {
  if (all === 1) return `The one pick ${count === 1 ? did : didNot}.`;
  return `${formatCount(count)} of ${formatCount(all)} picks ${did}.`;
}
