import type { Words } from '#core/words/words';
import { rich } from '../../../ui/rich';
import { type Attendance, waitedFor } from '../../../ui/words/waited-for';
import { useWords } from '../../../words/language';

/** How many of the class have picked, answered or tapped. */
export function GivenBar({
  given,
  attendance,
  what,
  standing,
}: {
  given: number;
  attendance: Attendance;
  what: 'picked' | 'answered' | 'tapped';
  /** Why the clock has stopped, in a few words; null while it runs. */
  standing: string | null;
}) {
  const words = useWords('play');
  const of = waitedFor(attendance);
  const left = Math.max(0, of - given);
  const share = of === 0 ? 0 : Math.min(1, given / of);
  return (
    <div className="px-4 py-3.5 text-base">
      <div className="flex flex-wrap justify-between gap-x-3">
        <span>
          {rich(words, 'play.given', {
            what: what === 'answered' ? 'other' : what,
            given,
            of,
            b: (counts) => <strong className="font-bold">{counts}</strong>,
          })}
        </span>
        <span className="text-mut">{standing ?? restWords(words, left, attendance.away)}</span>
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

function restWords(words: Words<'play'>, left: number, away: number): string {
  if (left === 0) {
    return away === 0
      ? words.say('play.to-go.nobody')
      : words.say('play.to-go.nobody-away', { away });
  }
  return away === 0
    ? words.say('play.to-go', { left })
    : words.say('play.to-go.away', { left, away });
}
