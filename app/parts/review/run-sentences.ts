import { isSame } from '#core/base/same';
import type { Experiment } from '#core/engine/experiment/experiment';
import { explain } from '#core/engine/explanation/explanation';
import { explanationText } from '#core/engine/explanation/explanation-text';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';

/** How a run ended, in a sentence. */
export function endSentence(
  words: Words<'review-rounds'>,
  { verdict: { outcome, step } }: ReviewRun,
): string {
  return words.tell({ key: `review-rounds.end.${outcome}`, values: { step: step ?? 0 } });
}

/** The engine's explanation, as the phone had it; only how it ended where this engine no longer comes to that. */
export function reasonSentence(
  words: Words<'explanation' | 'review-rounds'>,
  experiment: Experiment,
  run: ReviewRun,
): string {
  const { learningRate, verdict } = run;
  const [now] = simulateVerdicts(experiment, [learningRate]);
  if (!isSame(now, verdict)) return endSentence(words, run);
  return explanationText(words, explain(experiment, learningRate, verdict)).sentences.join(' ');
}
