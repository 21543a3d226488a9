import type { Experiment } from '#core/engine/experiment/experiment';
import { experimentOfRun, type Laboratory } from '#core/lesson/laboratory/laboratory';
import type { Words } from '#core/words/words';
import { optimizerInText } from '../../ui/words/experiment-words';
import { ownSettings } from '../words/practice-words';
import type { WholeRun } from './whole-run';

/** One of the runs that lie over one another. */
export interface LaidOver {
  /** Its place among them. */
  readonly key: string;
  /** "0.076"; with its optimizer where not all have the same one. */
  readonly name: string;
  readonly experiment: Experiment;
  readonly learningRate: number;
  readonly result: WholeRun;
}

/** The work that `wholeRuns` does for a laboratory. */
export function resultsKey({ ground, runs }: Pick<Laboratory, 'ground' | 'runs'>): string {
  return JSON.stringify(runs.map((run) => [experimentOfRun(ground, run), run.learningRate]));
}

export function laidOver(
  words: Words<'experiment'>,
  { ground, runs }: Laboratory,
  results: readonly WholeRun[],
): readonly LaidOver[] {
  const experiments = runs.map((run) => experimentOfRun(ground, run));
  const [first] = experiments;
  return runs.flatMap(({ learningRate }, at) => {
    const experiment = experiments[at]!;
    const result = results[at];
    if (result === undefined) return [];
    const isOther = experiment.optimizer !== first?.optimizer;
    const name = [
      words.numbers.rate(learningRate),
      ...(isOther ? [optimizerInText(words, experiment)] : []),
      ...(ownSettings(words, experiment).length > 0 ? ['*'] : []),
    ].join(' ');
    return [{ key: String(at), name, experiment, learningRate, result }];
  });
}
