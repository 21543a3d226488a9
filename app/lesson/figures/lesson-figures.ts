import { type AdamFigures, adamFigures } from './adam-figures';
import { type CompareFigures, compareFigures } from './compare-figures';
import { type ParabolaWalk, parabolaWalk } from './parabola-walk';
import { type QuizFigures, quizFigures } from './quiz-figures';
import { type RangeTestFigures, rangeTestFigures } from './range-test-figures';
import { type SearchFigures, searchFigures } from './search-figures';
import { type TooLargeFigures, tooLargeFigures } from './too-large-figures';
import { type TooSmallFigures, tooSmallFigures } from './too-small-figures';

/** Every number of the lesson. The words take them as arguments, so that none can be wrong by itself. */
export interface LessonFigures {
  /** Two steps at 0.1. */
  readonly step: ParabolaWalk;
  readonly tooLarge: TooLargeFigures;
  readonly tooSmall: TooSmallFigures;
  readonly compare: CompareFigures;
  readonly search: SearchFigures;
  readonly range: RangeTestFigures;
  readonly adaptive: AdamFigures;
  readonly quiz: QuizFigures;
}

/** Computed by the engine, once, when the page is built. */
export function lessonFigures(): LessonFigures {
  return {
    step: parabolaWalk(0.1, 2),
    tooLarge: tooLargeFigures(),
    tooSmall: tooSmallFigures(),
    compare: compareFigures(),
    search: searchFigures(),
    range: rangeTestFigures(),
    adaptive: adamFigures(),
    quiz: quizFigures(),
  };
}
