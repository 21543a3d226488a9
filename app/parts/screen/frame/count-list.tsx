import { textWidth } from '../../../ui/layout/text-width';
import type { CountPart } from '../../../ui/marks/counts';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { useWords } from '../../../words/language';
import { size } from '../size';

/** In units: a mark and what is between it, its count and the word, and between two parts. */
const MARK = 70;
const GAP = 24;
/** The width of a figure, in its size. */
const DIGIT = 0.64;

/** How many are in each state: on one line, or where its words are too long for that, with each word below its count. */
export function CountList({ parts, room }: { parts: readonly CountPart[]; room: number }) {
  const words = useWords('common');
  const isTight = parts.length > 4;
  const figure = isTight ? 46 : 56;
  const label = isTight ? 28 : 32;
  const length = parts.reduce(
    (sum, { count, words: word }) =>
      sum + MARK + DIGIT * figure * String(count).length + textWidth(word) * label,
    GAP * (parts.length - 1),
  );
  const isStacked = length > room;
  return (
    <ul className="flex flex-1 items-center justify-between pe-40">
      {parts.map(({ kind, count, words: word }) => (
        <li key={kind} className="flex items-center gap-14 whitespace-nowrap">
          <span className="flex" style={size(38)}>
            <OutcomeMark kind={kind} size="1em" />
          </span>
          <span className={isStacked ? '' : 'flex items-center gap-14'}>
            <span
              className={`ps-2 type-figure ${isStacked ? 'block leading-none' : ''}`}
              style={size(figure)}
            >
              {words.numbers.count(count)}
            </span>
            <span className="type-label" style={size(isStacked ? 26 : label)}>
              {word}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
