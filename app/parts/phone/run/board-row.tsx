import type { LeaderboardRow } from '#core/protocol/views/board';
import { nameWords } from '../../../ui/words/name-words';
import { Rank } from '../../../ui/words/rank';
import { useWords } from '../../../words/language';
import { rateText } from '../rate-text';

/** Rank (none among the divergences), name, rate, step. One's own row is dark. */
export function BoardRow({ row, isYou }: { row: LeaderboardRow; isYou: boolean }) {
  const words = useWords('common', 'play');
  const { participant, rank, tied, name, isPractice, learningRate, step } = row;
  return (
    <li
      className={`arrive mx-[calc(-1*var(--margin))] flex min-h-12 flex-wrap items-center gap-x-3 @[17rem]:flex-nowrap px-[var(--margin)] py-2 text-lg ${
        isYou ? 'bg-ink font-bold text-bg' : ''
      }`}
    >
      {rank === 0 ? null : (
        <span className={`min-w-9 shrink-0 whitespace-nowrap ${isYou ? '' : 'text-mut'}`}>
          <Rank words={words} rank={rank} tied={tied} />
        </span>
      )}
      <span className="min-w-0 grow basis-full truncate @[17rem]:basis-0">
        <bdi>{isYou ? words.say('play.board.you') : nameWords(words, participant, name)}</bdi>
        {isPractice ? (
          <span className="text-[0.9375rem] text-mut"> {words.say('play.board.practice')}</span>
        ) : null}
      </span>
      <span className="ms-auto shrink-0 text-end">
        <span className="sr-only">{words.say('play.board.rate')} </span>
        {rateText(words, learningRate)}
      </span>
      <strong className="w-13 shrink-0 text-end font-bold">
        <span className="sr-only">{words.say('play.board.step')} </span>
        {words.numbers.count(step)}
      </strong>
    </li>
  );
}
