import type { Experiment } from '#core/engine/experiment/experiment';
import { type Explanation, explain } from '#core/engine/explanation/explanation';
import type { Verdict } from '#core/engine/outcome';
import type { Sentence } from '#core/words/messages';
import type { Words } from '#core/words/words';
import type { PickPairs, VerdictPairs } from '../../../charts/sweep-data';
import { signsOf } from './signs';

/** Steps to the goal, the step of the divergence, steps by the formula, or the share of the first gap that is left. */
export interface StoryFigure {
  readonly counts: 'steps' | 'gone' | 'needed' | 'left';
  readonly value: number;
}

/** One rate of a demonstration once it is over. */
export interface RateStory {
  readonly key: number;
  readonly learningRate: number;
  readonly verdict: Verdict;
  /** What sums it up: steps, or a share of the first gap. */
  readonly figure: StoryFigure;
  readonly signs: readonly Sentence[];
  /** What a student with this rate would read. */
  readonly explanation: Explanation;
  /** To the goal, by the run or, where it holds, by the formula; null if that isn't known. */
  readonly steps: number | null;
}

export function rateStory(
  experiment: Experiment,
  key: number,
  learningRate: number,
  verdict: Verdict,
): RateStory {
  const explanation = explain(experiment, learningRate, verdict);
  const { reason } = explanation;
  const needed = reason?.code === 'factor-needs' ? (reason.numbers.needed ?? null) : null;
  const steps = verdict.outcome === 'converged' ? verdict.step : needed;
  return {
    key,
    learningRate,
    verdict,
    figure: figureOf(verdict, needed),
    signs: signsOf(experiment, learningRate, verdict),
    explanation,
    steps,
  };
}

/** Lowest rate first, of every rate that has a verdict. */
export function rateStories(
  experiment: Experiment,
  picks: PickPairs,
  verdicts: VerdictPairs,
): readonly RateStory[] {
  const known = new Map(verdicts);
  return picks.flatMap(([key, rate]) => {
    const verdict = known.get(key);
    return verdict === undefined ? [] : [rateStory(experiment, key, rate, verdict)];
  });
}

function figureOf({ outcome, step, finalGap }: Verdict, needed: number | null): StoryFigure {
  if (outcome === 'converged' && step !== null) return { counts: 'steps', value: step };
  if (outcome === 'diverged' && step !== null) return { counts: 'gone', value: step };
  if (needed !== null) return { counts: 'needed', value: needed };
  return { counts: 'left', value: finalGap ?? Number.NaN };
}

/** The number that sums a story up, and what it counts: "62", "steps". */
export function figureWords(
  words: Words<'charts'>,
  { counts, value }: StoryFigure,
): { readonly number: string; readonly words: string } {
  const { numbers } = words;
  if (counts === 'left') {
    const share = value >= 0.01 ? Math.round(100 * value) / 100 : Number(value.toPrecision(1));
    return { number: numbers.percent(share), words: words.say('charts.story.left') };
  }
  const what =
    counts === 'gone'
      ? words.say('charts.story.gone')
      : words.say(`charts.story.${counts}`, { step: value });
  return { number: numbers.count(value), words: what };
}

/** Rates that are this much apart, and how far apart their steps may be to be "about ten times". */
const TENFOLD = { least: 8, most: 12 } as const;

/** "A tenth of the rate, about ten times the steps", where each rate is ten times the next and its steps are so. */
export function isTenfold(stories: readonly RateStory[]): boolean {
  if (stories.length < 2) return false;
  return stories.slice(1).every((story, at) => {
    const lower = stories[at]!;
    if (story.steps === null || lower.steps === null) return false;
    const [rates, steps] = [story.learningRate / lower.learningRate, lower.steps / story.steps];
    return Math.abs(rates - 10) < 1e-9 && steps >= TENFOLD.least && steps <= TENFOLD.most;
  });
}
