import { series } from '../../ui/words/series';
import type { RunResult } from '../figures/run-result';
import type { SearchFigures } from '../figures/search-figures';
import { type LessonWords, numberList } from './lesson-words';

export function searchWords(
  words: LessonWords,
  { formula, budget, coarse }: SearchFigures,
): readonly string[] {
  const rates = coarse.map(({ rate }) => rate);
  return [
    words.say('lesson.search.why', { rates: numberList(words, rates) }),
    words.say('lesson.search.loss', { formula, budget }),
  ];
}

/** What to read off the plot, best said of each run as it went. */
export function readingWords(
  words: LessonWords,
  { coarse, fine, budget }: SearchFigures,
): readonly string[] {
  const told = (runs: readonly RunResult[]) => ({
    runs: runs.map((run) => runSentence(words, run, budget)).join(' '),
    best: fastest(runs).rate,
  });
  return [
    words.say('lesson.search.coarse', told(coarse)),
    words.say('lesson.search.fine', told(fine)),
  ];
}

/** Of those that arrive. */
function fastest(runs: readonly RunResult[]): RunResult {
  return runs
    .filter(({ outcome }) => outcome === 'converged')
    .reduce((best, run) => (run.step! < best.step! ? run : best));
}

function runSentence(words: LessonWords, run: RunResult, budget: number): string {
  const { rate, outcome } = run;
  const step = run.step ?? budget;
  switch (outcome) {
    case 'converged':
    case 'diverged':
      return words.say(`lesson.search.run.${outcome}`, { rate, step });
    case 'oscillating':
    case 'trapped':
      return words.say(`lesson.search.run.${outcome}`, { rate });
    case 'too-slow':
      return words.say('lesson.search.run.too-slow', { rate, budget, loss: run.losses.at(-1)! });
  }
}

export function searchPictureLabel(words: LessonWords, { coarse, budget }: SearchFigures): string {
  const runs = coarse.map((run) => endWords(words, run, budget));
  return words.say('lesson.search.picture', { runs: series(words, runs) });
}

/** "0.01 at the goal after 16 steps" */
function endWords(words: LessonWords, { rate, outcome, step }: RunResult, budget: number): string {
  switch (outcome) {
    case 'converged':
    case 'diverged':
      return words.say(`lesson.search.end.${outcome}`, { rate, step: step ?? budget });
    case 'oscillating':
    case 'trapped':
    case 'too-slow':
      return words.say(`lesson.search.end.${outcome}`, { rate });
  }
}
