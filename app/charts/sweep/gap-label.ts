import type { Words } from '#core/words/words';
import { type Box, overlap } from '../../ui/layout/box';
import type { Gap } from './gap';
import type { SweepLayout } from './sweep-layout';

/** What is said of a gap, beside its column. */
export interface GapLabel {
  readonly lines: readonly [what: string, rates: string];
  readonly box: Box;
  readonly isLeft: boolean;
}

/** Between the column and its words, in em. */
const APART = 0.5;
/** The width of a character, in em. */
const CHARACTER = 0.6;

/** @returns null where every place for it is taken */
export function gapLabel(
  words: Words<'charts' | 'common'>,
  gap: Gap,
  { rate, plot, plotEnd, em }: SweepLayout,
  taken: readonly Box[],
): GapLabel | null {
  const lines = [
    words.say('charts.sweep.untried'),
    words.say('common.stage.span', {
      lowest: words.numbers.rate(gap.from),
      highest: words.numbers.rate(gap.to),
    }),
  ] as const;
  const width = CHARACTER * em * Math.max(...lines.map((line) => line.length));
  const left = rate(gap.from) - APART * em - width;
  const right = rate(gap.to) + APART * em;
  return (
    [plot.top + 1.9 * em, plot.bottom - 6 * em]
      .flatMap((y) =>
        [true, false].map((isLeft) => ({
          lines,
          isLeft,
          box: { x: isLeft ? left : right, y, width, height: 2.4 * em },
        })),
      )
      .find(
        ({ box }) =>
          box.x > plot.left + 0.3 * em &&
          box.x + box.width < plotEnd &&
          !taken.some((mark) => overlap(mark, box)),
      ) ?? null
  );
}
