import { formatCount } from '#core/engine/number-format';
import { type Attendance, awayWords, waitedFor } from '../../../ui/words/waited-for';

/** How many of the class have picked, answered or tapped. */
export function GivenBar({
  given,
  attendance,
  verb,
  standing,
}: {
  given: number;
  attendance: Attendance;
  verb: 'picked' | 'answered' | 'tapped';
  /** Why the clock has stopped, in a few words; null while it runs. */
  standing: string | null;
}) {
  const of = waitedFor(attendance);
  const left = Math.max(0, of - given);
  const share = of === 0 ? 0 : Math.min(1, given / of);
  return (
    <div className="px-4 py-3.5 text-base">
      <div className="flex flex-wrap justify-between gap-x-3">
        <span>
          <strong className="font-bold">
            {formatCount(given)} of {formatCount(of)}
          </strong>{' '}
          {of === 1 ? 'has' : 'have'} {verb}
        </span>
        <span className="text-mut">{standing ?? restWords(left, awayWords(attendance))}</span>
      </div>
      <div aria-hidden="true" className="mt-2 h-2 overflow-hidden rounded-full bg-line">
        <div
          className="h-full w-full origin-left rounded-full bg-ink transition-transform duration-300"
          style={{ transform: `translateX(${100 * (share - 1)}%)` }}
        />
      </div>
    </div>
  );
}

function restWords(left: number, away: string): string {
  if (left === 0) return away === '' ? 'everybody' : away;
  return away === '' ? `${formatCount(left)} to go` : `${formatCount(left)} to go, ${away}`;
}
