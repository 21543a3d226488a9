import { useMemo } from 'react';
import { findLoss } from '#core/engine/loss-reference';
import type { Board, Counts, ScreenView } from '#core/protocol/views';
import { RunStage } from '../stage/run-stage';
import { optimizerName, settingsWords } from '../ui/experiment-words';
import { isShort, LossTitle } from '../ui/loss-title';
import type { MarkKind } from '../ui/outcome';
import type { ScreenClock } from './clock';
import { PickingFoot, RunningFoot } from './foot';
import { PickingSide } from './picking-side';
import { RunningSide } from './running-side';
import { size } from './size';

type Phase = Extract<ScreenView['phase'], { kind: 'picking' | 'running' | 'finished' }>;

/** What differs from the defaults, on one line if it can be; a second one must be small to fit. */
function settingsSize(settings: readonly string[]): number {
  return settings.join('; ').length <= LONGEST_LINE ? 28 : 22;
}

/** Characters at the larger size. */
const LONGEST_LINE = 72;

/** A round while it is picked and run: the loss on the left, what the class does on the right and below. */
export function Round({
  view,
  phase,
  board,
  counts,
  clock,
}: {
  view: ScreenView;
  phase: Phase;
  board: Board | null;
  counts: Counts | null;
  clock: ScreenClock;
}) {
  const { experiment, number } = phase.round;
  const isPicking = phase.kind === 'picking';
  const picks = isPicking ? null : phase.picks;
  const verdicts = phase.kind === 'finished' ? phase.verdicts : null;
  const runs = useMemo(
    () => (picks ?? []).map(([key, learningRate]) => ({ key, learningRate })),
    [picks],
  );
  const settled = useMemo(() => {
    const known = new Map<number, MarkKind>();
    for (const { participant, outcome } of board?.settled ?? []) known.set(participant, outcome);
    for (const [participant, { outcome }] of verdicts ?? []) known.set(participant, outcome);
    return known;
  }, [board, verdicts]);
  const loss = findLoss(experiment.loss);
  const settings = settingsWords(experiment);
  return (
    <main className="grid h-full grid-cols-[minmax(0,1296fr)_minmax(0,624fr)] grid-rows-[calc(120*var(--u))_minmax(0,1fr)_calc(136*var(--u))]">
      <header className="flex min-w-0 items-center gap-32 px-56">
        <h1 className="shrink-0 type-display" style={size(56)}>
          Race {number}
        </h1>
        <div className="min-w-0 text-mut">
          <p className="truncate" style={size(isShort(experiment.loss) ? 36 : 30)}>
            <LossTitle loss={experiment.loss} />
            <span className="pl-32">{optimizerName(experiment)}</span>
          </p>
          {settings.length > 0 && (
            <p className="line-clamp-2 leading-[1.28]" style={size(settingsSize(settings))}>
              {settings.join('; ')}
            </p>
          )}
        </div>
      </header>
      <div className="row-start-2 relative min-h-0">
        <RunStage
          experiment={experiment}
          runs={runs}
          you={null}
          shownStep={clock.shownStep}
          settled={settled}
          variant="projector"
          label={
            isPicking
              ? `${loss?.name ?? 'The loss'}, with its start and its goal`
              : `${loss?.name ?? 'The loss'}, with ${runs.length} runs moving on it`
          }
        />
      </div>
      <aside className="col-start-2 row-span-2 row-start-1 flex min-h-0 flex-col">
        {phase.kind === 'picking' ? (
          <PickingSide view={view} phase={phase} clock={clock} />
        ) : (
          <RunningSide phase={phase} board={board} clock={clock} />
        )}
      </aside>
      <footer className="col-span-2 row-start-3 flex min-w-0 items-center border-t-2 border-line px-56">
        {phase.kind === 'picking' ? (
          <PickingFoot experiment={experiment} />
        ) : (
          <RunningFoot phase={phase} board={board} counts={counts} />
        )}
      </footer>
    </main>
  );
}
