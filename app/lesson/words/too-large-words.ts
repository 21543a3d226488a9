import { series } from '../../ui/words/series';
import type { OverflowSteps, TooLargeFigures } from '../figures/too-large-figures';
import { type LessonWords, toDigits } from './lesson-words';

export function tooLargeWords(words: LessonWords, figures: TooLargeFigures): readonly string[] {
  const { walk, factor, lossFactor, edge, steepEdge } = figures;
  const [start, first, second] = walk.points;
  return [
    words.say('lesson.too-large.first', {
      rate: walk.rate,
      start: n(start!.weight),
      slope: n(start!.gradient),
      length: n(Math.abs(first!.weight - start!.weight)),
      end: n(first!.weight),
      steeper: n(Math.abs(first!.gradient / start!.gradient)),
      next: n(Math.abs(second!.weight - first!.weight)),
      last: n(second!.weight),
    }),
    words.say('lesson.too-large.length', { factor: n(factor), ratio: n(lossFactor) }),
    words.say('lesson.too-large.edge', { edge, steep: steepEdge }),
  ];
}

export function nanWords(
  words: LessonWords,
  [half, full]: readonly OverflowSteps[],
): readonly string[] {
  return [
    words.say('lesson.too-large.overflow', {
      bits: half!.bits,
      loss: half!.lossStep,
      nan: half!.nanStep,
      others: full!.bits,
      otherLoss: full!.lossStep,
      otherNan: full!.nanStep,
    }),
    words.say('lesson.too-large.stays'),
  ];
}

export function tooLargePictureLabel(words: LessonWords, { walk }: TooLargeFigures): string {
  const places = walk.points.map(({ step, weight, loss }) =>
    words.say('lesson.too-large.place', { step, weight: n(weight), loss: n(loss) }),
  );
  return words.say('lesson.too-large.picture', { places: series(words, places) });
}

function n(value: number): number {
  return toDigits(value, 6);
}
