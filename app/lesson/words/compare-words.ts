import type { Verdict } from '#core/engine/outcome';
import type { Words } from '#core/words/words';
import { series } from '../../ui/words/series';
import { toDigits } from './lesson-words';

type FigureWords = Words<'lesson-figures'>;

/** What each step multiplies w by on a parabola of this curvature, with as many digits as the product needs. */
export function stepFactor(rate: number, curvature: number): number {
  return toDigits(1 - rate * curvature, 12);
}

/** Where that leads: "across the valley, 20% nearer". */
export function meaningWords(words: FigureWords, factor: number): string {
  const percent = toDigits(100 * (1 - Math.abs(factor)), 10);
  if (factor === 0) return words.say('lesson-figures.meaning.floor');
  if (factor === -1) return words.say('lesson-figures.meaning.as-far');
  if (factor > 0) return words.say('lesson-figures.meaning.same-side', { percent });
  if (factor > -1) return words.say('lesson-figures.meaning.nearer', { percent });
  return words.say('lesson-figures.meaning.farther', { times: -factor });
}

/** What came of it within the budget. @param loss at the end */
export function comparedEnd(
  words: FigureWords,
  { outcome, step }: Verdict,
  budget: number,
  loss: number,
): string {
  switch (outcome) {
    case 'converged':
    case 'diverged':
      return words.say(`lesson-figures.end.${outcome}`, { step: step ?? budget });
    case 'oscillating':
    case 'trapped':
      return words.say('lesson-figures.end.jumps', { budget, loss });
    case 'too-slow':
      return words.say('lesson-figures.end.too-slow', { budget, loss });
  }
}

/** Beside the end of a curve. */
export function comparedMark(words: FigureWords, { outcome, step }: Verdict, rate: number): string {
  switch (outcome) {
    case 'converged':
      return words.say('lesson-figures.mark.converged', { rate, step: step! });
    case 'oscillating':
    case 'trapped':
      return words.say('lesson-figures.mark.jumps', { rate });
    case 'diverged':
    case 'too-slow':
      return words.say(`lesson-figures.mark.${outcome}`, { rate });
  }
}

export function compareCurvesLabel(words: FigureWords, marks: readonly string[]): string {
  return words.say('lesson-figures.curves', { marks: series(words, marks) });
}

/** @param places one a run, as `placeWords` says them */
export function comparePlacesLabel(
  words: FigureWords,
  step: number,
  places: readonly string[],
): string {
  return words.say('lesson-figures.places', { step, places: series(words, places) });
}

export function placeWords(
  words: FigureWords,
  rate: number,
  weight: number,
  isInside: boolean,
): string {
  return isInside
    ? words.say('lesson-figures.place', { rate, weight })
    : words.say('lesson-figures.place.outside', { rate });
}

/** How many were right at once, of those answered. */
export function tallyWords(
  words: FigureWords,
  right: number,
  answered: number,
  all: number,
): string {
  if (answered === 0) return '';
  return answered < all
    ? words.say('lesson-figures.tally.so-far', { right, answered })
    : words.say('lesson-figures.tally.all', { right, all });
}
