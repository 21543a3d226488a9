'use client';

import { Bot } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Board, LeaderboardRow } from '#core/protocol/views/board';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { nameWords } from '../../ui/words/name-words';
import { Rank } from '../../ui/words/rank';
import { useWords } from '../../words/language';

/** The shared leaderboard and the divergences, side by side if there is room. */
export function BoardTables({
  board,
}: {
  board: Pick<Board, 'fastest' | 'converged' | 'divergences' | 'diverged'> | null;
}) {
  const words = useWords('console-rounds');
  return (
    <div className="grid gap-x-8 gap-y-6 min-[620px]:grid-cols-2">
      <BoardTable
        title={words.say('console-rounds.board.fastest')}
        mark="converged"
        rows={board?.fastest ?? []}
        total={board?.converged ?? 0}
        empty={words.say('console-rounds.board.fastest-none')}
        first={({ rank, tied }) => <Rank words={words} rank={rank} tied={tied} />}
        firstHead={words.say('console-rounds.board.rank')}
      />
      <BoardTable
        title={words.say('console-rounds.board.diverged')}
        mark="diverged"
        rows={board?.divergences ?? []}
        total={board?.diverged ?? 0}
        empty={words.say('console-rounds.board.diverged-none')}
      />
    </div>
  );
}

function BoardTable({
  title,
  mark,
  rows,
  total,
  empty,
  first,
  firstHead,
}: {
  title: string;
  mark: 'converged' | 'diverged';
  rows: readonly LeaderboardRow[];
  total: number;
  empty: string;
  first?: (row: LeaderboardRow) => ReactNode;
  firstHead?: string;
}) {
  const words = useWords('common', 'console-rounds');
  return (
    <section>
      <h3 className="mb-1.5 flex items-center gap-2 text-[16px] type-title">
        <OutcomeMark kind={mark} size={17} />
        {title}
      </h3>
      {rows.length === 0 ? (
        <p className="border-t border-line py-2 text-[15px] text-mut">{empty}</p>
      ) : (
        <table className="w-full table-fixed text-[15px]">
          <thead className="text-[13px] text-mut">
            <tr>
              {first !== undefined && (
                <th className="w-10 py-1 text-start type-label">{firstHead}</th>
              )}
              <th className="py-1 text-start type-label">
                {words.say('console-rounds.board.name')}
              </th>
              <th className="w-20 py-1 text-end type-label">
                {words.say('console-rounds.board.rate')}
              </th>
              <th className="w-15 py-1 text-end type-label">
                {words.say('console-rounds.board.step')}
              </th>
            </tr>
          </thead>
          <tbody translate="no">
            {rows.map((row) => (
              <tr key={row.participant} className="border-t border-line">
                {first !== undefined && <td className="py-1.5 font-[700]">{first(row)}</td>}
                <td className="py-1.5 pe-2">
                  <bdi>{nameWords(words, row.participant, row.name)}</bdi>
                  {row.isPractice && (
                    <Bot
                      size={14}
                      className="ms-1.5 inline text-mut"
                      aria-label={words.say('console-rounds.practice-student')}
                    />
                  )}
                </td>
                <td className="py-1.5 text-end">{words.numbers.rate(row.learningRate)}</td>
                <td className="py-1.5 text-end font-[700]">{words.numbers.count(row.step)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > rows.length && rows.length > 0 && (
        <p className="border-t border-line py-1.5 text-[14px] text-mut">
          {words.say('console-rounds.board.more', { count: total - rows.length })}
        </p>
      )}
    </section>
  );
}
