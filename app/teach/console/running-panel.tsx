'use client';

import type { Board, Counts, Frame, InstructorView } from '#core/protocol/views';
import { experimentWords } from '../../ui/experiment-words';
import { LIVE_WORDS } from '../../ui/outcome';
import { BoardTables } from './board-tables';
import { type Count, CountRow } from './count-row';

type RunningPhase = Extract<InstructorView['phase'], { kind: 'running' }>;

/** While the runs are shown: how many are where, who is there, who has left. */
export function RunningPanel({
  phase,
  frame,
  board,
}: {
  phase: RunningPhase;
  frame: Frame | null;
  board: Board | null;
}) {
  const counts = frame?.[4];
  return (
    <section aria-label="The run" className="grid gap-7">
      <CountRow
        counts={liveCounts({
          atGoal: counts?.[0] ?? 0,
          onTheWay: counts?.[1] ?? phase.runs,
          bouncing: counts?.[2] ?? 0,
          diverging: counts?.[3] ?? 0,
        })}
      />
      <BoardTables board={board} />
      <p className="border-t border-line pt-4 text-[15px] text-mut">
        {experimentWords(phase.round.experiment)}
      </p>
    </section>
  );
}

function liveCounts({ atGoal, onTheWay, bouncing, diverging }: Counts): readonly Count[] {
  return [
    { kind: 'converged', count: atGoal, words: LIVE_WORDS.converged },
    { kind: 'running', count: onTheWay, words: LIVE_WORDS.running },
    { kind: 'oscillating', count: bouncing, words: LIVE_WORDS.oscillating },
    { kind: 'diverged', count: diverging, words: LIVE_WORDS.diverged },
  ];
}
