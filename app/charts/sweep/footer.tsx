import { listedNumbers } from '../../ui/words/listed';
import { useWords } from '../../words/language';
import type { SweepLayout } from './sweep-layout';

const MOST_FURTHER = 3;
const MOST_NAMES = 3;
/** Widths of a character in em: in the grey words, and in the title type of the best. */
const CHARACTER = 0.44;
const TITLE_CHARACTER = 0.49;

/** What lies off the axis at either end, what the axis is, and the best of the room between them. */
export function SweepFooter({
  layout: { plot, em, height },
  left,
  right,
  best,
}: {
  layout: SweepLayout;
  left: readonly number[];
  right: readonly number[];
  /** The words, with at most so many names; null if they aren't wanted. */
  best: ((mostNames: number) => string | null) | null;
}) {
  const words = useWords('charts');
  const y = height - 0.5 * em;
  const further = (rates: readonly number[]) =>
    listedNumbers(words, rates.map(words.numbers.rate), MOST_FURTHER);
  const leftWords =
    left.length > 0 ? words.say('charts.further-left', { rates: further(left) }) : '';
  const rightWords =
    right.length > 0
      ? words.say('charts.rate-log.further', { rates: further(right) })
      : words.say('charts.rate-log');
  const from = plot.left + CHARACTER * em * leftWords.length + em;
  const to = plot.right - CHARACTER * em * rightWords.length - em;
  const fitted = best === null ? null : bestFitting(best, to - from, em);
  return (
    <g fontSize={0.93 * em} fontWeight={550} fill="var(--mut)">
      {leftWords !== '' && (
        <text x={plot.left} y={y}>
          {leftWords}
        </text>
      )}
      {fitted !== null && (
        <text
          x={(from + to) / 2}
          y={y}
          textAnchor="middle"
          fontSize={fitted.size}
          fontWeight={775}
          fontStretch="109%"
          fill="var(--ink)"
        >
          {fitted.words}
        </text>
      )}
      <text x={plot.right} y={y} textAnchor="end">
        {rightWords}
      </text>
    </g>
  );
}

/** As many names as there is room for, as large as possible. */
function bestFitting(
  best: (mostNames: number) => string | null,
  room: number,
  em: number,
): { words: string; size: number } | null {
  for (let most = MOST_NAMES; most >= 1; most--) {
    const words = best(most);
    if (words === null) return null;
    const size = Math.min(1.29 * em, room / (TITLE_CHARACTER * words.length));
    if (size >= 1.05 * em || most === 1) return { words, size: Math.max(size, 0.9 * em) };
  }
  return null;
}
