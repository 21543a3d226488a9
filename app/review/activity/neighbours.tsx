import Link from 'next/link';
import type { ReviewRound } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { rich } from '../../ui/rich';
import { roundTitle } from '../../ui/words/activity-words';

/** The way to the activity before and to the one after. */
export function Neighbours({
  words,
  before,
  after,
  base,
}: {
  words: Words;
  before: ReviewRound | undefined;
  after: ReviewRound | undefined;
  base: string;
}) {
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label={words.say('review-rounds.neighbours')} className="text-[14px] print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {[before, after].map(
          (round, at) =>
            round !== undefined && (
              <li key={round.number}>
                <Link
                  prefetch={false}
                  rel={at === 0 ? 'prev' : 'next'}
                  href={`${base}/activity/${round.number}`}
                  className="inline-flex min-h-8 min-w-8 items-center underline underline-offset-3"
                >
                  {rich(words, at === 0 ? 'review.before' : 'review.after', {
                    hidden: (text) => <span className="sr-only">{text}</span>,
                    name: words.say('review.numbered', {
                      number: round.number,
                      round: roundTitle(words, round),
                    }),
                  })}
                </Link>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
