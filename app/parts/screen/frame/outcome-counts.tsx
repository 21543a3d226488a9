import { formatCount } from '#core/engine/number-format';
import type { OutcomeCounts } from '#core/engine/outcome';
import { outcomeParts } from '../../../ui/marks/counts';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { size } from '../size';

/** How many of each outcome, beside a headline. */
export function HeadlineOutcomes({ outcomes }: { outcomes: OutcomeCounts }) {
  const parts = outcomeParts(outcomes);
  const isTight = parts.length > 4;
  return (
    <ul className="flex shrink-0 items-center gap-32">
      {parts.map(({ kind, count, words }) => (
        <li key={kind} className="flex items-center gap-12 whitespace-nowrap">
          <span className="flex" style={size(36)}>
            <OutcomeMark kind={kind} size="1em" />
          </span>
          <span className="type-figure" style={size(isTight ? 40 : 48)}>
            {formatCount(count)}
          </span>
          <span className="type-label" style={size(isTight ? 24 : 28)}>
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The width that the list takes beside a headline, in units. */
export function outcomeListRoom(outcomes: OutcomeCounts): number {
  return 265 * outcomeParts(outcomes).length + 56;
}
