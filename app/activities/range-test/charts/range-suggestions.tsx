import type { Words } from '#core/words/words';
import { useWords } from '../../../words/language';
import { type RangeCurve, twoDigits } from './range-curve';
import type { RangePlace } from './range-plot';

interface Suggested {
  readonly rate: number;
  readonly words: string;
}

/** What the curve suggests, by rising rate, its lowest point last: that is no suggestion, and never called safe. */
export function suggestedRates(
  words: Words<'charts'>,
  { suggestions, rates, lowestStep }: RangeCurve,
): readonly Suggested[] {
  const { steepest, valley, tenthOfMinimum } = suggestions;
  const all = [
    { rate: valley, words: words.say('charts.range.valley') },
    { rate: steepest, words: words.say('charts.range.steepest') },
    { rate: tenthOfMinimum, words: words.say('charts.range.tenth') },
    { rate: lowestStep === 0 ? null : rates[lowestStep]!, words: words.say('charts.range.lowest') },
  ];
  return all
    .filter((one): one is Suggested => one.rate !== null)
    .sort((one, other) => one.rate - other.rate);
}

/** Of a character, in em. */
const NUMBER_WIDTH = 0.9;
const WORDS_WIDTH = 0.5;
/** On a plot narrower than this the rows begin below the edge's own number, which stands above. */
const NARROW = 26;
const BELOW_EDGE_NUMBER = 4.2;

/**
 * Whether a number with its words stands on the left of its line. All in em, from the plot's left end.
 * @param right where the plot ends
 */
export function standsLeft(line: number, width: number, right: number, isLast: boolean): boolean {
  const isBetterLeft = isLast || line > right - 18;
  return isBetterLeft && line - 0.5 - width >= 0;
}

/** Each on the curve, with a line up to its number; the numbers stand in rows of their own, so that none covers another. */
export function RangeSuggestions({ place, curve }: { place: RangePlace; curve: RangeCurve }) {
  const said = useWords('charts');
  const { em, x, field, pointAt, stepOf } = place;
  const suggested = suggestedRates(said, curve);
  const isNarrow = field.right - field.left < NARROW * em;
  const first = field.top + (isNarrow ? BELOW_EDGE_NUMBER : 0) * em;
  return (
    <g>
      {suggested.map(({ rate, words }, k) => {
        const px = x(rate);
        const [, py] = pointAt(Math.round(stepOf(rate)));
        // The highest row is that of the lowest rate, where the curve is high and leaves the room to its right.
        const row = first + (1 + 2.6 * k) * em;
        const number = twoDigits(said, rate);
        const width = NUMBER_WIDTH * number.length + WORDS_WIDTH * (words.length + 1);
        const isLeft = standsLeft(px / em, width, field.right / em, k === suggested.length - 1);
        const top = Math.min(py, row - 0.8 * em);
        return (
          <g key={words}>
            <line x1={px} x2={px} y1={py} y2={top} stroke="#ffffff" strokeWidth={0.08 * em} />
            <circle
              cx={px}
              cy={py}
              r={0.45 * em}
              fill="#ffffff"
              stroke="var(--keyline)"
              strokeWidth={0.12 * em}
            />
            <text
              x={px + (isLeft ? -0.5 : 0.5) * em}
              y={row}
              textAnchor={isLeft ? 'end' : 'start'}
              fontSize={1.5 * em}
              fontWeight={775}
              fill="#ffffff"
            >
              {number}
              <tspan fontSize={0.95 * em} fontWeight={600}>{` ${words}`}</tspan>
            </text>
          </g>
        );
      })}
    </g>
  );
}
