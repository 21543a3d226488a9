import { useMemo } from 'react';
import type { Sweep } from '#core/lesson/activities/sweep';
import { RunningFoot } from '../../../parts/screen/frame/foot';
import { RoundHeader } from '../../../parts/screen/frame/round-header';
import { StepPanel } from '../../../parts/screen/running/step-block';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { RunStage } from '../../../stage/run-stage';
import type { MarkKind } from '../../../ui/marks/outcome';

/** The losses of all rates over the steps, up to the current one, each labelled at its end. */
export function CurvesPicture({
  phase,
  activity: { experiment },
  board,
  counts,
  clock,
}: PictureProps<Sweep, 'running' | 'finished'>) {
  const runs = useMemo(
    () => phase.picks.map(([key, learningRate]) => ({ key, learningRate })),
    [phase.picks],
  );
  const verdicts = phase.kind === 'finished' ? phase.verdicts : null;
  const settled = useMemo(() => {
    const marks = new Map<number, MarkKind>();
    for (const { participant, outcome } of board?.settled ?? []) marks.set(participant, outcome);
    for (const [participant, { outcome }] of verdicts ?? []) marks.set(participant, outcome);
    return marks;
  }, [board, verdicts]);
  return (
    <main className="flex h-full flex-col">
      <div className="grid shrink-0 grid-cols-[minmax(0,1296fr)_minmax(0,624fr)]">
        <header className="flex h-120 min-w-0 items-center px-56">
          <RoundHeader round={phase.round} experiment={experiment} />
        </header>
        <StepPanel
          phase={phase}
          steps={experiment.budget}
          clock={clock}
          before={runs.length === 1 ? 'One rate sets off.' : `${runs.length} rates set off.`}
        />
      </div>
      <div className="relative min-h-0 flex-1">
        <RunStage
          experiment={experiment}
          runs={runs}
          areCurves
          you={null}
          currentStep={clock.currentStep}
          settled={settled}
          variant="projector"
          label={`The loss over the steps with ${runs.length === 1 ? 'one learning rate' : `${runs.length} learning rates`}, log scale`}
        />
      </div>
      <footer className="flex h-136 shrink-0 items-center border-t-2 border-line px-56">
        <RunningFoot phase={phase} board={board} counts={counts[0]} />
      </footer>
    </main>
  );
}
