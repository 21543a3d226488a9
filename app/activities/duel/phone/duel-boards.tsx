import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Duel } from '#core/lesson/activities/duel';
import type { Board } from '#core/protocol/views/board';
import { BoardLists } from '../../../parts/phone/run/board-lists';
import { duelNames } from '../../../ui/words/side-words';
import { useWords } from '../../../words/language';

/** The leaderboards of both optimizers, one below the other; of the class alone where the rival is one run. */
export function DuelBoards({
  activity: { experiment, rival },
  board,
  you,
  isOver,
}: {
  activity: Pick<Duel, 'experiment' | 'rival'>;
  board: Board | null;
  you: number;
  isOver: boolean;
}) {
  const words = useWords('experiment');
  if (isRateFree(rival)) return <BoardLists board={board} you={you} isOver={isOver} />;
  const names = duelNames(words, experiment, rival);
  const sides = [
    [names[0], board],
    [names[1], board?.rival ?? null],
  ] as const;
  return sides.map(([name, side]) => (
    <section key={name} className="mb-9 last:mb-0">
      <h2 translate="no" className="type-title mb-3 text-xl">
        {name}
      </h2>
      <BoardLists board={side} you={you} isOver={isOver} />
    </section>
  ));
}
