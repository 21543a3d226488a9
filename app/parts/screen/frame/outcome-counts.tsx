import type { OutcomeCounts } from '#core/engine/outcome';
import type { Words } from '#core/words/words';
import { textWidth } from '../../../ui/layout/text-width';
import { outcomeParts } from '../../../ui/marks/counts';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { useWords } from '../../../words/language';
import { size } from '../size';

/** In units: the least and the most that the list takes, and of each part what isn't its word. */
const LEAST_OF_PART = 265;
const MOST = 1400;
const BESIDE_WORD = 130;

/** How many of each outcome, beside a headline: on two lines where its words are long. */
export function HeadlineOutcomes({ outcomes }: { outcomes: OutcomeCounts }) {
  const words = useWords('common');
  const parts = outcomeParts(words, outcomes);
  const isTight = parts.length > 4;
  return (
    <ul
      className="flex shrink-0 flex-wrap items-center justify-end gap-x-32"
      style={{ maxWidth: `calc(${outcomeListRoom(words, outcomes) - 56} * var(--u))` }}
    >
      {parts.map(({ kind, count, words: word }) => (
        <li key={kind} className="flex items-center gap-12 whitespace-nowrap">
          <span className="flex" style={size(36)}>
            <OutcomeMark kind={kind} size="1em" />
          </span>
          <span className="type-figure" style={size(isTight ? 40 : 48)}>
            {words.numbers.count(count)}
          </span>
          <span className="type-label" style={size(isTight ? 24 : 28)}>
            {word}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The width that the list takes beside a headline, in units. */
export function outcomeListRoom(words: Words<'common'>, outcomes: OutcomeCounts): number {
  const parts = outcomeParts(words, outcomes);
  const label = parts.length > 4 ? 24 : 28;
  const lengths = parts.map(({ words: word }) => BESIDE_WORD + label * textWidth(word));
  const wanted = lengths.reduce((sum, length) => sum + Math.max(LEAST_OF_PART, length), 0);
  // On two lines it is half as long, and as long as its longest part more, as parts don't break.
  const isOneLine = wanted <= MOST;
  return (isOneLine ? wanted : wanted / 2 + Math.max(...lengths) / 2) + 56;
}
