import { Check } from 'lucide-react';
import { letterOf } from '../../../ui/words/letter-of';
import { useWords } from '../../../words/language';
import type { ChoiceVotes } from './votes';

/** Votes per choice as bars, with the earlier vote beside them if there was one. */
export function VoteBars({
  choices,
  counts,
  first = null,
  right = null,
  isConfidenceAsked,
}: {
  choices: readonly string[];
  counts: readonly ChoiceVotes[];
  /** Of the earlier vote. */
  first?: readonly ChoiceVotes[] | null;
  /** Index of the right choice, if it may be shown. */
  right?: number | null;
  isConfidenceAsked: boolean;
}) {
  const words = useWords('charts');
  const most = Math.max(1, ...[...counts, ...(first ?? [])].map(({ votes }) => votes));
  return (
    <ol className="grid gap-4">
      {choices.map((choice, at) => (
        <li key={letterOf(at)} className="grid gap-1.5">
          <p className="flex items-baseline gap-2.5 text-[16px]">
            <span className="font-[800]">{letterOf(at)}</span>
            <span className="min-w-0 flex-1">
              {choice}
              {right === at && (
                <span className="ms-2 inline-flex items-center gap-1 rounded-chip bg-ink px-1.5 text-[13px] type-label text-bg">
                  <Check size={13} strokeWidth={3} aria-hidden="true" />
                  {words.say('charts.votes.right')}
                </span>
              )}
            </span>
            <span className="shrink-0 text-[18px] type-figure">
              {first !== null && (
                <span className="text-mut">
                  {first[at]?.votes ?? 0}
                  <span aria-hidden="true" className="rtl:inline-block rtl:-scale-x-100">
                    {' → '}
                  </span>
                  <span className="sr-only"> {words.say('charts.votes.then')} </span>
                </span>
              )}
              {counts[at]?.votes ?? 0}
            </span>
          </p>
          {first !== null && <Bar votes={first[at]} most={most} isOld />}
          <Bar votes={counts[at]} most={most} />
          {isConfidenceAsked && (counts[at]?.sure ?? 0) > 0 && (
            <p className="text-[14px] text-mut">
              {words.say('charts.votes.sure-of-them', { sure: counts[at]?.sure ?? 0 })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Bar({
  votes,
  most,
  isOld = false,
}: {
  votes: ChoiceVotes | undefined;
  most: number;
  isOld?: boolean;
}) {
  return (
    <span aria-hidden="true" className={`block bg-panel ${isOld ? 'h-2' : 'h-4'}`}>
      <span
        className={`block h-full ${isOld ? 'bg-line2' : 'bg-klein'}`}
        style={{ width: `${(100 * (votes?.votes ?? 0)) / most}%` }}
      />
    </span>
  );
}
