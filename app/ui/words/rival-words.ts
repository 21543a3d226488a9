import type { Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import type { Key } from '#core/words/messages';
import type { Words } from '#core/words/words';
import { optimizerName } from './experiment-words';

/** What is said of the other side of a duel where it takes no rate. */

type Say = Words<'experiment'>;

export function rivalNote(words: Say, rival: Pick<Experiment, 'optimizer'>): string {
  return words.say('experiment.rival.note', { rival: optimizerName(words, rival) });
}

export function rivalNoteForPhone(words: Say, rival: Experiment): string {
  return words.say('experiment.rival.note-for-phone', { rival: optimizerName(words, rival) });
}

/** The honest answer to what the class asks once it has seen the rival arrive. */
export function whyPickWords(words: Say, { optimizer }: Pick<Experiment, 'optimizer'>): string {
  return words.tell({ key: `experiment.rival.why.${optimizer}` as Key });
}

/** How its one run ended: "Polyak’s step arrived at step 43." */
export function rivalFate(words: Say, rival: Experiment, { outcome, step }: Verdict): string {
  return words.tell({
    key: `experiment.rival.fate.${outcome}`,
    values: { rival: optimizerName(words, rival), step: step ?? 0, budget: rival.budget },
  });
}

/** The same beside what the class did, as the headline of the results. */
export function rivalFinding(
  words: Say,
  rival: Experiment,
  verdict: Verdict,
  picks: readonly Pick<Verdict, 'outcome' | 'step'>[],
): string {
  return `${rivalFate(words, rival, verdict)} ${besideClass(words, verdict, picks)}`;
}

function besideClass(
  words: Say,
  verdict: Verdict,
  all: readonly Pick<Verdict, 'outcome' | 'step'>[],
): string {
  const picks = all.length;
  if (picks === 0) return words.say('experiment.rival.nobody-picked');
  const arrived = all.filter(({ outcome }) => outcome === 'converged');
  if (verdict.outcome !== 'converged') {
    return words.say('experiment.rival.arrived', { picks, count: arrived.length });
  }
  const count = arrived.filter(({ step }) => (step ?? 0) < (verdict.step ?? 0)).length;
  if (count === 0) return words.say('experiment.rival.none-faster');
  return words.say('experiment.rival.faster', { picks, count });
}
