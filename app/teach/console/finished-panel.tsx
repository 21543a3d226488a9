'use client';

import { useMemo, useState } from 'react';
import type { Outcome } from '#core/engine/outcome';
import type { Board, InstructorView } from '#core/protocol/views';
import { sweepHeadline } from '../../charts/headline';
import { LossCurves } from '../../charts/lazy-loss-curves';
import { Sweep } from '../../charts/sweep';
import { sweepPoints } from '../../charts/sweep-data';
import { experimentWords } from '../../ui/experiment-words';
import { OUTCOME_WORDS } from '../../ui/outcome';
import { BoardTables } from './board-tables';
import { CountRow } from './count-row';

type FinishedPhase = Extract<InstructorView['phase'], { kind: 'finished' }>;

const ORDER: readonly Outcome[] = ['converged', 'too-slow', 'trapped', 'oscillating', 'diverged'];

/** After the run: what became of everybody, the class as a sweep, the leaderboard. */
export function FinishedPanel({
  view,
  phase,
  board,
}: {
  view: InstructorView;
  phase: FinishedPhase;
  board: Board | null;
}) {
  const { experiment } = phase.round;
  return (
    <section aria-label="Results" className="grid gap-7">
      <CountRow
        counts={ORDER.filter((kind) => kind !== 'trapped' || phase.outcomes.trapped > 0).map(
          (kind) => ({ kind, count: phase.outcomes[kind], words: OUTCOME_WORDS[kind] }),
        )}
      />
      <ClassSweep view={view} phase={phase} />
      <TellingRuns phase={phase} />
      <BoardTables board={board} />
      <p className="border-t border-line pt-4 text-[15px] text-mut">
        {experimentWords(experiment)}
      </p>
    </section>
  );
}

function ClassSweep({ view, phase }: { view: InstructorView; phase: FinishedPhase }) {
  const [showsTheory, setShowsTheory] = useState(false);
  const { experiment } = phase.round;
  const names = useMemo(
    () => view.roster.map(({ number, name }) => [number, name] as const),
    [view.roster],
  );
  const headline = sweepHeadline(sweepPoints(phase.picks, phase.verdicts), experiment.budget);
  return (
    <section className="border-t border-line pt-5">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-[20px] text-balance type-title">{headline}</h2>
        <button
          type="button"
          aria-pressed={showsTheory}
          onClick={() => setShowsTheory(!showsTheory)}
          className="min-h-9 rounded-control border border-line px-3 text-[15px] type-label hover:bg-panel aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-bg"
        >
          Theory
        </button>
      </div>
      <div className="h-85 text-[13px]">
        <Sweep
          experiment={experiment}
          picks={phase.picks}
          verdicts={phase.verdicts}
          names={names}
          variant="console"
          theory={showsTheory}
        />
      </div>
    </section>
  );
}

function TellingRuns({ phase }: { phase: FinishedPhase }) {
  const { picks, verdicts, round } = phase;
  const points = useMemo(() => sweepPoints(picks, verdicts), [picks, verdicts]);
  return (
    <section className="border-t border-line pt-5">
      <h2 className="mb-3 text-[20px] type-title">Their losses, step by step</h2>
      <LossCurves experiment={round.experiment} points={points} />
    </section>
  );
}
