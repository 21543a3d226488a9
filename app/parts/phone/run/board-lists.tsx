import type { Board, LeaderboardRow } from '#core/protocol/views/board';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { useWords } from '../../../words/language';
import { BoardRow } from './board-row';

/** What is public about one group of runs. */
export type BoardSide = Pick<Board, 'fastest' | 'converged' | 'divergences' | 'diverged'>;

/** The shared leaderboard and the divergences, as on the big screen. */
export function BoardLists({
  board,
  you,
  isOver,
}: {
  board: (BoardSide & Partial<Pick<Board, 'isProvisional'>>) | null;
  /** This phone's participant number. */
  you: number;
  isOver: boolean;
}) {
  const words = useWords('play');
  return (
    <>
      <List
        title={words.say(board?.isProvisional ? 'play.board.fastest-so-far' : 'play.board.fastest')}
        mark={<OutcomeMark kind="converged" />}
        count={board?.converged ?? 0}
        rows={board?.fastest ?? []}
        you={you}
        nothing={words.say(isOver ? 'play.board.nobody-reached' : 'play.board.nobody-there')}
      />
      <List
        title={words.say('play.board.diverged')}
        mark={<OutcomeMark kind="diverged" />}
        count={board?.diverged ?? 0}
        rows={board?.divergences ?? []}
        you={you}
        nothing={words.say(isOver ? 'play.board.nobody-diverged' : 'play.board.nobody-so-far')}
      />
    </>
  );
}

function List({
  title,
  mark,
  count,
  rows,
  you,
  nothing,
}: {
  title: string;
  mark: React.ReactNode;
  count: number;
  rows: readonly LeaderboardRow[];
  you: number;
  nothing: string;
}) {
  const words = useWords('play');
  return (
    <section className="mb-7 last:mb-0">
      <h2 className="flex items-center gap-2.5 pb-2">
        {mark}
        <span className="type-title grow text-lg">{title}</span>
        <span className="shrink-0 text-mut">{words.numbers.count(count)}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="border-t border-line py-3 text-mut">{nothing}</p>
      ) : (
        <ol className="@container border-t border-line">
          {rows.map((row) => (
            <BoardRow key={row.participant} row={row} isYou={row.participant === you} />
          ))}
        </ol>
      )}
      {count > rows.length && rows.length > 0 ? (
        <p className="border-t border-line pt-3 text-mut">
          {words.say('play.board.more', { count: count - rows.length })}
        </p>
      ) : null}
    </section>
  );
}
