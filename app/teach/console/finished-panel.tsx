'use client';

import type { Outcome } from '#core/engine/outcome';
import type { Board, InstructorView } from '#core/protocol/views';
import { experimentWords } from '../../ui/experiment-words';
import { OUTCOME_WORDS } from '../../ui/outcome';
import { BoardTables } from './board-tables';
import { CountRow } from './count-row';

type FinishedPhase = Extract<InstructorView['phase'], { kind: 'finished' }>;

const ORDER: readonly Outcome[] = ['converged', 'too-slow', 'trapped', 'oscillating', 'diverged'];

/** After the run: what became of everybody, the class as a sweep, the leaderboard. */
export function FinishedPanel({
  phase,
  board,
}: {
  view: InstructorView;
  phase: FinishedPhase;
  board: Board | null;
}) {
  return (
    <section aria-label="Results" className="grid gap-7">
      <CountRow
        counts={ORDER.filter((kind) => kind !== 'trapped' || phase.outcomes.trapped > 0).map(
          (kind) => ({ kind, count: phase.outcomes[kind], words: OUTCOME_WORDS[kind] }),
        )}
      />
      <BoardTables board={board} />
      <p className="border-t border-line pt-4 text-[15px] text-mut">
        {experimentWords(phase.round.experiment)}
      </p>
    </section>
  );
}
