import { isSame } from '#core/base/same';
import type { Experiment } from '#core/engine/experiment/experiment';
import { explain } from '#core/engine/explanation/explanation';
import { formatCount } from '#core/engine/number-format';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { explanationText } from '../../ui/words/explanation-words';
import { stepsWords } from '../../ui/words/steps-words';

/** How a run ended, in a sentence. */
export function endSentence({ verdict: { outcome, step } }: ReviewRun): string {
  switch (outcome) {
    case 'converged':
      return `Converged in ${stepsWords(step ?? 0)}.`;
    case 'diverged':
      return `Diverged at step ${formatCount(step ?? 0)}.`;
    case 'oscillating':
      return 'Never settled.';
    case 'trapped':
      return 'Came to rest in the wrong place.';
    case 'too-slow':
      return 'Too slow.';
  }
}

/** The engine's explanation, as the phone had it; only how it ended where this engine no longer comes to that. */
export function reasonSentence(
  words: Words<'explanation'>,
  experiment: Experiment,
  run: ReviewRun,
): string {
  const { learningRate, verdict } = run;
  const [now] = simulateVerdicts(experiment, [learningRate]);
  if (!isSame(now, verdict)) return endSentence(run);
  return explanationText(words, explain(experiment, learningRate, verdict)).sentences.join(' ');
}
