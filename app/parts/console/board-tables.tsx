import { Bot } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatRate } from '#core/engine/number-format';
import type { Board, LeaderboardRow } from '#core/protocol/views/board';
import { OutcomeMark } from '../../ui/marks/outcome-mark';

/** The shared leaderboard and the divergences, side by side if there is room. */
export function BoardTables({
  board,
}: {
  board: Pick<Board, 'fastest' | 'converged' | 'divergences' | 'diverged'> | null;
}) {
  return (
    <div className="grid gap-x-8 gap-y-6 min-[620px]:grid-cols-2">
      <BoardTable
        title="Fastest to converge"
        mark="converged"
        rows={board?.fastest ?? []}
        total={board?.converged ?? 0}
        empty="Nobody is at the goal yet."
        first={(row) => `${row.tied ? '=' : ''}${row.rank}`}
        firstHead="Rank"
      />
      <BoardTable
        title="Diverged, nearest the edge first"
        mark="diverged"
        rows={board?.divergences ?? []}
        total={board?.diverged ?? 0}
        empty="Nobody has diverged."
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
                <th className="w-10 py-1 text-left type-label">{firstHead}</th>
              )}
              <th className="py-1 text-left type-label">Name</th>
              <th className="w-20 py-1 text-right type-label">Rate</th>
              <th className="w-13 py-1 text-right type-label">Step</th>
            </tr>
          </thead>
          <tbody translate="no">
            {rows.map((row) => (
              <tr key={row.participant} className="border-t border-line">
                {first !== undefined && <td className="py-1.5 font-[700]">{first(row)}</td>}
                <td className="py-1.5 pr-2">
                  {row.name}
                  {row.isPractice && (
                    <Bot
                      size={14}
                      className="ml-1.5 inline text-mut"
                      aria-label="practice student"
                    />
                  )}
                </td>
                <td className="py-1.5 text-right">{formatRate(row.learningRate)}</td>
                <td className="py-1.5 text-right font-[700]">{row.step}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > rows.length && rows.length > 0 && (
        <p className="border-t border-line py-1.5 text-[14px] text-mut">
          {`and ${total - rows.length} more`}
        </p>
      )}
    </section>
  );
}
