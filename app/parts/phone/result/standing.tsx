import { formatCount } from '#core/engine/number-format';
import type { You } from '#core/protocol/views/you';
import { BoardRow } from '../run/board-row';
import { ordinal } from './ordinal';

/** One's own rank, with only the nearest neighbours. */
export function Standing({
  standing: { rank, tied, of, neighbours },
  you,
}: {
  standing: NonNullable<You['standing']>;
  you: number;
}) {
  return (
    <section className="mt-9">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-3 pb-2">
        <span className="type-title text-2xl">
          {tied ? 'Tied for ' : ''}
          {ordinal(rank)}
        </span>
        <span className="text-mut">
          {of === 1 ? 'the only one who converged' : `of ${formatCount(of)} who converged`}
        </span>
      </h2>
      <ol className="@container">
        {neighbours.map((row) => (
          <BoardRow key={row.participant} row={row} isYou={row.participant === you} />
        ))}
      </ol>
    </section>
  );
}
