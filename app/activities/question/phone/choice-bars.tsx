import { Check } from 'lucide-react';
import { percent } from '../../../parts/phone/percent';
import { letterOf } from '../../../ui/words/letter-of';
import { useWords } from '../../../words/language';
import type { ChoiceRow } from './answer-view';

/** How the class voted, as bars; the right choice is marked once it is shown. */
export function ChoiceBars({
  rows,
  voters,
  areHidden,
}: {
  rows: readonly ChoiceRow[];
  voters: number;
  /** Only the choices are shown. */
  areHidden: boolean;
}) {
  const words = useWords('play-question');
  return (
    <ol className="mt-4 flex flex-col gap-3.5">
      {rows.map((row, at) => (
        <li key={letterOf(at)} className="text-[1.0625rem] leading-snug">
          <div className="flex items-start gap-2.5">
            <strong className="type-title w-5 shrink-0">{letterOf(at)}</strong>
            <span className="min-w-0 grow">
              {row.words}
              <Notes row={row} />
            </span>
            <span className={areHidden ? 'hidden' : 'shrink-0 text-right'}>
              <strong className="font-bold">{words.numbers.count(row.votes)}</strong>
              {row.before === null ? null : (
                <span className="block text-[0.9375rem] text-mut">
                  {words.say('play-question.votes-first', { count: row.before })}
                </span>
              )}
            </span>
          </div>
          <div
            aria-hidden="true"
            className={areHidden ? 'hidden' : 'mt-1.5 ml-7.5 h-2 rounded-full bg-line'}
          >
            <div
              className={`h-full rounded-full ${row.isOwn ? 'bg-track' : 'bg-ink'}`}
              style={{ width: percent(row.share) }}
            />
          </div>
        </li>
      ))}
      <li className="text-mut">{words.say('play-question.answers', { count: voters })}</li>
    </ol>
  );
}

function Notes({ row: { isOwn, isRight } }: { row: ChoiceRow }) {
  const words = useWords('play-question');
  if (!isOwn && isRight !== true) return null;
  return (
    <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-[0.9375rem] font-bold">
      {isRight === true ? (
        <span className="flex items-center gap-1">
          <Check aria-hidden="true" strokeWidth={3.5} className="size-4" />
          {words.say('play-question.mark-right')}
        </span>
      ) : null}
      {isOwn ? <span>{words.say('play-question.mark-own')}</span> : null}
    </span>
  );
}
