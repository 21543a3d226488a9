import type { You } from '#core/protocol/views/you';
import { useWords } from '../../../words/language';
import { BoardRow } from '../run/board-row';

/** One's own rank, with only the nearest neighbours. */
export function Standing({
  standing: { rank, tied, of, neighbours },
  you,
}: {
  standing: NonNullable<You['standing']>;
  you: number;
}) {
  const words = useWords('play');
  return (
    <section className="mt-9">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-3 pb-2">
        <span className="type-title text-2xl">
          {words.say(tied ? 'play.result.tied' : 'play.result.place', { place: rank })}
        </span>
        <span className="text-mut">
          {of === 1
            ? words.say('play.result.only-one')
            : words.say('play.result.of-converged', { of })}
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
